import { browserPlaces, findBrowser } from "../browser/find.ts";
import { OperatorError } from "../model/operator-error.ts";
import type { Text } from "../model/text.ts";

/** Makes sure that there is a browser before anything is written. Throws `OperatorError` when there is none. */
export async function findABrowser(asked: string | undefined): Promise<void> {
  if ((await findBrowser(asked)) !== undefined) return;
  const named = asked ?? process.env["QUICKSCAN_BROWSER"] ?? "";
  throw new OperatorError(named === "" ? noneHere() : [noSuchBrowser(named)]);
}

function noSuchBrowser(named: string): Text {
  return {
    nl: `browser ${named} bestaat hier niet: verbeter het pad, of laat het weg`,
    en: `browser ${named} does not exist here: mend the path, or leave it out`,
  };
}

function noneHere(): readonly Text[] {
  const places = browserPlaces().join(", ");
  const command = "npx playwright install --only-shell chromium";
  return [
    { nl: `geen browser gevonden; gezocht is naar ${places}`, en: `no browser found; looked for ${places}` },
    {
      nl: `installeer Chrome, Edge of Chromium (bijvoorbeeld met: ${command}), of wijs er een aan met --browser`,
      en: `install Chrome, Edge or Chromium (for instance with: ${command}), or name one with --browser`,
    },
  ];
}
