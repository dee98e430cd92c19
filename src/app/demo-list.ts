import type { Scan } from "../model/scan.ts";
import type { Text } from "../model/text.ts";

/** Id of the list of reconstructed sites, which have no lasting address: it is made anew each time. */
export const DEMO_LIST = "demo";

const NOTICE: Text = {
  nl: "Dit is de demonstratie. Zij laat zien hoe het programma werkt, op zes nagemaakte websites. Hun pagina's zijn geschreven om bij de tabel van 2020 te passen: de scores zijn geen geldige meting van de echte sites.",
  en: "This is the demonstration. It shows how the tool works, on six reconstructed websites. Their pages were written to fit the table of 2020: the scores are no valid measurement of the real sites.",
};

/** What every report of this scan has to say first; undefined for a scan of real sites. */
export function noticeOf({ siteList }: Pick<Scan, "siteList">): Text | undefined {
  return siteList === DEMO_LIST ? NOTICE : undefined;
}
