import type { Check, ColophonCheck, ContentCheck, Denial, SearchCheck } from "../model/instrument.ts";
import type { FileCheck, FileOf } from "./schema/check-schema.ts";
import type { CriteriaFile } from "./schema/criteria-schema.ts";
import { groupOf, wordsOf } from "./word-lists.ts";

/** A check of a criteria file as the model has it: lists and shared groups filled in, nothing optional. */
export function checkOf(check: FileCheck, file: CriteriaFile): Check {
  switch (check.kind) {
    case "url":
      return { kind: "url", ...wordsOf(check, file) };
    case "site-search":
    case "database-search":
      return searchCheck(check, file);
    case "colophon":
      return colophonCheck(check, file);
    case "content":
      return contentCheck(check, file);
  }
}

function searchCheck(check: FileOf<"site-search" | "database-search">, file: CriteriaFile): SearchCheck {
  const terms = check.terms.map((term) => ({
    typed: term.typed,
    ...wordsOf(term, file),
    footnoted: term.footnoted ?? [],
  }));
  return { kind: check.kind, terms };
}

function colophonCheck(check: FileOf<"colophon">, file: CriteriaFile): ColophonCheck {
  return {
    kind: "colophon",
    audiences: check.audiences.map(({ id, label, footnote, ...words }) => {
      return { id, label, footnote: footnote ?? false, ...wordsOf(words, file) };
    }),
    names: check.names ?? [],
    words: check.words ?? {},
    statements: check.statements.flatMap(
      ({ id, patterns, beside, says, unless, without, without_after, not_after, alone, opens }) =>
        patterns.map((pattern) => {
          const limits = { without: without ?? [], withoutAfter: without_after ?? [], notAfter: not_after ?? [] };
          const sentence = { beside: beside ?? [], says: says ?? [], unless: unless ?? [] };
          return { id, pattern, ...sentence, ...limits, alone: alone ?? false, opens: opens ?? false };
        }),
    ),
    without: check.without ?? [],
    withoutUntil: check.without_until ?? [],
    headings: check.headings ?? [],
    announces: check.announces ?? [],
    fillsIn: check.fills_in ?? [],
    refersBack: check.refers_back ?? [],
    addresses: check.addresses ?? [],
    denials: [
      ...(check.denials ?? []).map(({ id, words, not, ended_by, reach, words_after }) => {
        return { id, words, not: not ?? [], endedBy: ended_by ?? [], reach, wordsAfter: words_after };
      }),
      ...(check.negation === undefined ? [] : [negationOf(check.negation)]),
    ],
    never: check.never ?? [],
    near: check.near ?? [],
  };
}

/** The one denial that criteria of version 1.0.0 knew: scans that were made with them can still be judged. */
function negationOf({
  words,
  unless_followed_by = [],
  ended_by = [],
}: NonNullable<FileOf<"colophon">["negation"]>): Denial {
  const not = unless_followed_by.flatMap((next) => words.map((word) => `${word} ${next}`));
  return { id: "negation", words, not, endedBy: ended_by, reach: "clause", wordsAfter: 0 };
}

function contentCheck(check: FileOf<"content">, file: CriteriaFile): ContentCheck {
  return {
    kind: "content",
    groups: check.groups.flatMap((group) => groupOf(group, file)),
    not: check.not ?? [],
    dependent: check.dependent ?? [],
    passes: check.passes.map(({ groups, about_pages, named }) => {
      return { groups, aboutPages: about_pages, ...(named === undefined ? {} : { named }) };
    }),
  };
}
