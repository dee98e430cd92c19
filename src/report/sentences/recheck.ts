import type { Assertion, Look, RecheckFact } from "../../model/assertion.ts";
import type { Language } from "../../model/text.ts";
import { momentText } from "../html/dates.ts";
import { markFor } from "../marks.ts";
import type { Because } from "./explanation.ts";
import { factOf } from "./facts.ts";
import { reasonWords } from "./reasons.ts";
import { list } from "./words.ts";

interface RecheckWords {
  readonly flip: string;
  readonly sameAgain: (at: string) => string;
  readonly openAgain: (at: string) => string;
  readonly alwaysSame: (times: number) => string;
  readonly looks: (looks: string) => string;
  readonly look: (mark: string, at: string) => string;
  readonly link: (nth: number) => string;
}

const WORDS: Readonly<Record<Language, RecheckWords>> = {
  nl: {
    flip: "In de vorige scan was de uitkomst anders. Daarom is de site nog een keer bekeken",
    sameAgain: (at) => `, op ${at}: de uitkomst was dezelfde.`,
    openAgain: (at) => `, op ${at}: toen was de uitkomst niet vast te stellen.`,
    alwaysSame: (times) => `De site is ${times} keer bekeken; de uitkomst was steeds dezelfde.`,
    looks: (looks) => `De site is meer dan eens bekeken: ${looks}.`,
    look: (mark, at) => `${mark} op ${at}`,
    link: (nth) => `wat vastlegging ${nth} zag`,
  },
  en: {
    flip: "The outcome of the former scan was another. The site was therefore looked at once more",
    sameAgain: (at) => `, on ${at}: the outcome was the same.`,
    openAgain: (at) => `, on ${at}: the outcome could not be determined then.`,
    alwaysSame: (times) => `The site was looked at ${times} times; the outcome was the same each time.`,
    looks: (looks) => `The site was looked at more than once: ${looks}.`,
    look: (mark, at) => `${mark} on ${at}`,
    link: (nth) => `what capture ${nth} saw`,
  },
};

/** Two looks gave two outcomes: what each of them gave, and where it looked. */
export function explainUnstable(fact: RecheckFact, language: Language): Because {
  const words = WORDS[language];
  return {
    clause: reasonWords("unstable", language).what,
    paragraphs: [words.looks(looksText(fact.looks, language))],
    links: fact.looks.flatMap(({ capture, url }) => (url === null ? [] : [{ text: words.link(capture), url }])),
  };
}

/** What looking again said of an outcome that stands; nothing when the site was looked at once. */
export function recheck(assertion: Assertion, language: Language): readonly string[] {
  const fact = factOf(assertion, "recheck");
  const last = fact?.looks.at(-1);
  if (fact === undefined || last === undefined || assertion.reason === "unstable") return [];
  const words = WORDS[language];
  const same = fact.looks.every(({ outcome }) => outcome === last.outcome);
  if (fact.purpose === "repeat")
    return [same ? words.alwaysSame(fact.looks.length) : words.looks(looksText(fact.looks, language))];
  const at = momentText(last.at ?? "", language);
  return [`${words.flip}${same ? words.sameAgain(at) : words.openAgain(at)}`];
}

function looksText(looks: readonly Look[], language: Language): string {
  const words = WORDS[language];
  const texts = looks.map(({ outcome, at }) => words.look(markFor(outcome, language), momentText(at ?? "", language)));
  return list(texts, language, texts.length);
}
