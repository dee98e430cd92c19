import type { Language } from "../../../model/text.ts";
import { type Html, html } from "../../html/escape.ts";
import { description } from "../../html/parts.ts";
import { CAUSES } from "../cause.ts";
import { TRANSITIONS } from "../transition.ts";
import { COMPARE_WORDS } from "../words.ts";

/** What transitions and causes mean. */
export function legendSection(language: Language): Html {
  const words = COMPARE_WORDS[language];
  return html`<h2 id="legenda">${words.legend}</h2>
${description(TRANSITIONS.map((one) => [words.transitions[one], words.transitionMeanings[one]] as const))}
${description(CAUSES.map((one) => [words.causes[one], words.causeMeanings[one]] as const))}`;
}
