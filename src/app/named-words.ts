import type { Criterion, Instrument, Words } from "../model/instrument.ts";

/** Words of a criteria file with the names they go by, what people would call them first. */
export interface NamedWords {
  readonly nr: number;
  readonly criterion: string;
  readonly names: readonly string[];
  readonly words: Words;
}

/** Every term, audience and group of an instrument. */
export function namedWords({ criteria }: Instrument): readonly NamedWords[] {
  return criteria.flatMap((criterion) =>
    wordsOf(criterion).map((named) => ({ nr: criterion.nr, criterion: criterion.id, ...named })),
  );
}

function wordsOf({ id, check }: Criterion): readonly Pick<NamedWords, "names" | "words">[] {
  switch (check.kind) {
    case "url":
      return [{ names: [id], words: check }];
    case "site-search":
    case "database-search":
      return check.terms.map((term) => ({ names: [term.typed], words: term }));
    case "colophon":
      return check.audiences.map((audience) => ({ names: namesOf(audience), words: audience }));
    case "content":
      return check.groups.map((group) => ({
        names: namesOf(group),
        words: { forms: group.forms, not: [...group.not, ...check.not] },
      }));
  }
}

function namesOf({ id, label }: { readonly id: string; readonly label: Readonly<Record<"nl" | "en", string>> }) {
  return [label.nl, label.en, id];
}
