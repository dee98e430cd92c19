import { browserPlaces, findBrowser } from "../../browser/find.ts";
import { startBrowser } from "../../browser/live.ts";
import { OperatorError } from "../../model/operator-error.ts";
import { type DoctorFinding, failed, ok, plain } from "./finding.ts";

const NAME = { nl: "Browser", en: "Browser" };

/** Whether there is a browser and it starts: the one asked for, else the one that a scan would take. */
export async function checkBrowser(asked?: string): Promise<DoctorFinding> {
  const found = await findBrowser(asked);
  if (found === undefined) return { id: "browser", name: NAME, ...missing(asked ?? process.env["QUICKSCAN_BROWSER"]) };
  try {
    const browser = await startBrowser(found);
    const { name, version } = browser.info;
    await browser.end();
    return { id: "browser", name: NAME, ...ok(plain(`${name} ${version} (${found.path})`)) };
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    return { id: "browser", name: NAME, ...doesNotStart(error.message) };
  }
}

function missing(asked: string | undefined): Pick<DoctorFinding, "status" | "detail" | "remedy"> {
  if (asked !== undefined && asked !== "") {
    return failed(
      { nl: `${asked} is hier geen programma`, en: `${asked} is no program here` },
      {
        nl: "Verbeter het pad van --browser of QUICKSCAN_BROWSER, of laat het weg.",
        en: "Mend the path of --browser or QUICKSCAN_BROWSER, or leave it out.",
      },
    );
  }
  const places = browserPlaces().join(", ");
  return failed(
    { nl: `niet gevonden; gezocht is naar ${places}`, en: `not found; looked for ${places}` },
    {
      nl: "Installeer Chrome, Edge of Chromium, of wijs er een aan met --browser of QUICKSCAN_BROWSER.",
      en: "Install Chrome, Edge or Chromium, or name one with --browser or QUICKSCAN_BROWSER.",
    },
  );
}

function doesNotStart(message: string): Pick<DoctorFinding, "status" | "detail" | "remedy"> {
  return failed(plain(message), {
    nl: "Start deze browser eens met de hand, kijk hieronder of beleid van de organisatie het verbiedt, of wijs een andere aan met --browser.",
    en: "Start this browser by hand, see below whether a policy of the organisation forbids it, or name another with --browser.",
  });
}
