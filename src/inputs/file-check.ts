import type { Check, ColophonCheck, ContentCheck, SearchCheck } from "../model/instrument.ts";
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
  const { negation } = check;
  return {
    kind: "colophon",
    audiences: check.audiences.map(({ id, label, footnote, ...words }) => {
      return { id, label, footnote: footnote ?? false, ...wordsOf(words, file) };
    }),
    names: check.names ?? [],
    statements: check.statements.flatMap(({ id, patterns, without, not_after }) =>
      patterns.map((pattern) => ({ id, pattern, without: without ?? [], notAfter: not_after ?? [] })),
    ),
    without: check.without ?? [],
    withoutUntil: check.without_until ?? [],
    headings: check.headings ?? [],
    negation: {
      words: negation?.words ?? [],
      unlessFollowedBy: negation?.unless_followed_by ?? [],
      endedBy: negation?.ended_by ?? [],
    },
    never: check.never ?? [],
    near: check.near ?? [],
  };
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
