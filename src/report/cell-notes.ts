import type { Assertion } from "../model/assertion.ts";
import type { Criterion } from "../model/instrument.ts";
import type { Language } from "../model/text.ts";
import { factOf, factsOf } from "./sentences/facts.ts";
import { weakerForm } from "./sentences/weaker-form.ts";
import { groupList, quote, quotes } from "./sentences/words.ts";

interface NoteWords {
  readonly terms: (terms: readonly string[]) => string;
  readonly only: (words: string) => string;
  readonly groups: (groups: readonly string[]) => string;
  readonly field: (audience: string) => string;
  readonly border: string;
  readonly proposal: string;
  readonly overruled: string;
  readonly settled: string;
}

const WORDS: Readonly<Record<Language, NoteWords>> = {
  nl: {
    terms: (terms) => `Gevonden met: ${quotes(terms, "nl")}.`,
    only: (words) => `Alleen gevonden als ${quote(words, 80)}.`,
    groups: (groups) => `Gevonden: ${groupList(groups, "nl")}.`,
    field: (words) => `Genoemd wordt een werkveld (${quote(words, 80)}), niet sociaal werk zelf.`,
    border: "Grensgeval: het scheelde één pagina of één zin.",
    proposal: "Voorstel van het programma, nog niet door een beoordelaar bevestigd.",
    overruled: "Gecorrigeerd door beoordelaar.",
    settled: "Vastgesteld na overleg.",
  },
  en: {
    terms: (terms) => `Found with: ${quotes(terms, "en")}.`,
    only: (words) => `Only found as ${quote(words, 80)}.`,
    groups: (groups) => `Found: ${groupList(groups, "en")}.`,
    field: (words) => `A field of social work is named (${quote(words, 80)}), not social work itself.`,
    border: "Border case: it was a matter of one page or one sentence.",
    proposal: "Proposal of the tool, not yet confirmed by a rater.",
    overruled: "Corrected by a rater.",
    settled: "Settled after consultation.",
  },
};

/** What has to be said of a cell below the table: with what it was found, and how firm it stands. */
export function cellNotes(assertion: Assertion, criterion: Criterion, language: Language): readonly string[] {
  const words = WORDS[language];
  return [
    ...(assertion.outcome === "passed" ? foundWith(assertion, criterion, language) : []),
    ...(assertion.borderCase ? [words.border] : []),
    ...(assertion.mode === "semiAuto" && assertion.decision === "tool" ? [words.proposal] : []),
    ...(assertion.decision === "overruled" || assertion.decision === "settled" ? [words[assertion.decision]] : []),
  ];
}

/** Whether a remark says how firm an outcome stands, which the explanation of the cell says at greater length. */
export function isOnFirmness(text: string, language: Language): boolean {
  const { border, proposal, overruled, settled } = WORDS[language];
  return [border, proposal, overruled, settled].includes(text);
}

function foundWith(assertion: Assertion, criterion: Criterion, language: Language): readonly string[] {
  const { check } = criterion;
  const words = WORDS[language];
  if (check.kind === "content") {
    const groups = factOf(assertion, "content")?.groups ?? [];
    const choice = check.groups.filter(({ earns }) => earns).length > 1;
    const label = (group: string): string => check.groups.find(({ id }) => id === group)?.label[language] ?? group;
    return choice && groups.length > 0 ? [words.groups(groups.map(label))] : [];
  }
  if (check.kind === "colophon") {
    const statement = factOf(assertion, "colophon")?.statement;
    return statement?.footnote === true ? [words.field(statement.words)] : [];
  }
  if (check.kind === "url") return [];
  const found = factsOf(assertion, "query").filter(({ outcome }) => outcome === "passed");
  const [first] = found;
  if (first?.hit && found.every(({ footnoted }) => footnoted)) {
    return [words.only(weakerForm(criterion, first) ?? first.hit.words)];
  }
  const terms = [...new Set(found.map(({ term }) => term))];
  return check.terms.length > 1 && terms.length > 0 ? [words.terms(terms)] : [];
}
