import { reasonInWords } from "../../app/reason-in-words.ts";
import type { ScanEvent } from "../../model/event.ts";
import type { Language } from "../../model/text.ts";
import { exactly, roughly } from "../texts/duration.ts";
import { PROGRESS_WORDS } from "../texts/progress.ts";

export interface LineOptions {
  readonly language: Language;
  readonly nameOf: (site: string) => string;
  /** Leave out what is drawn live already. */
  readonly brief: boolean;
}

type SiteEnded = Extract<ScanEvent, { readonly type: "site-ended" }>;

/** The line that is printed for an event, and stays; undefined for those that are not worth one. */
export function lineFor(event: ScanEvent, { language, nameOf, brief }: LineOptions): string | undefined {
  const words = PROGRESS_WORDS[language];
  switch (event.type) {
    case "scan-started":
      return words.begun(event.scan, event.sites, roughly(event.expectedSeconds, language));
    case "site-started":
      return brief ? undefined : words.siteStarted(nameOf(event.site));
    case "site-ended":
      return siteEnded(event, nameOf(event.site), language);
    case "look-again":
      return words.lookAgain[event.why](event.sites.map(nameOf));
    case "browser-replaced":
      return words.browserReplaced(event.why);
    default:
      return undefined;
  }
}

function siteEnded({ failed, seconds }: SiteEnded, name: string, language: Language): string {
  const words = PROGRESS_WORDS[language];
  if (failed === null) return words.siteEnded(name, exactly(seconds));
  const why = reasonInWords(failed, language);
  return failed === "ended" ? words.siteSkipped(name, why) : words.siteFailed(name, why, exactly(seconds));
}
