import type { Language } from "../model/text.ts";

/** How long was waited between two requests to one site, in milliseconds, as a sentence says it. */
export function pauseText(ms: number, language: Language): string {
  const seconds = String(ms / 1000);
  if (language === "nl") {
    return ms === 0
      ? "zonder pauze tussen twee verzoeken aan dezelfde website"
      : `met ten minste ${seconds.replace(".", ",")} seconde${ms > 1000 ? "n" : ""} tussen twee verzoeken aan dezelfde website`;
  }
  return ms === 0
    ? "without a pause between two requests to the same website"
    : `with at least ${seconds} second${ms === 1000 ? "" : "s"} between two requests to the same website`;
}
