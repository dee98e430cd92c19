import { z } from "zod";
import {
  bilingual,
  choice,
  className,
  classWords,
  fields,
  forms,
  id,
  lines,
  listOf,
  pattern,
  typed,
} from "./blocks.ts";

/** Words as they stand in the file: own forms, and those of the `lists` named. */
const wordFields = {
  lists: listOf(id, "names of lists")
    .exactOptional()
    .describe("Names of word lists of this file whose forms and exclusions are added"),
  forms: forms.exactOptional().describe("Forms that count"),
  not: forms.exactOptional().describe("Forms that never count; each cancels what it overlaps"),
};

const someWords = { error: "names no words: give `forms` or `lists`" };

export const wordList = fields({ forms, not: forms.exactOptional() });
export const wordGroup = fields({ label: bilingual, ...wordFields }).refine(hasWords, someWords);

const urlCheck = fields({ kind: z.literal("url"), ...wordFields }).refine(hasWords, someWords);

const term = fields({
  typed: typed.describe("The words as a visitor types them"),
  ...wordFields,
  footnoted: forms.exactOptional().describe("Forms that get a footnote when nothing else was found"),
}).refine(hasWords, someWords);

const searchCheck = fields({
  kind: z.enum(["site-search", "database-search"]),
  terms: listOf(term, "terms").min(1, { error: "names no term: give at least one" }),
});

const audience = fields({
  id,
  label: bilingual,
  ...wordFields,
  footnote: z.boolean().exactOptional().describe("Counts, but the table says so in a footnote"),
}).refine(hasWords, someWords);

const statement = fields({
  id,
  patterns: listOf(pattern, "texts").min(1, { error: "holds no pattern: give at least one" }),
  beside: lines.exactOptional().describe("One of these must stand in the sentence as well"),
  says: lines.exactOptional().describe("And one of these"),
  unless: lines.exactOptional().describe("None of these may stand anywhere in the sentence"),
  without: lines.exactOptional().describe("Words that may not stand in the gaps before the audience"),
  without_after: lines.exactOptional().describe("Words that may not stand in the gaps after it"),
  not_after: lines.exactOptional().describe("Words that may not stand in the few words before it"),
  alone: z.boolean().exactOptional().describe("true: there may be no other words in the sentence or heading"),
  opens: z.boolean().exactOptional().describe("true: the sentence begins with the pattern"),
});

const denial = fields({
  id,
  words: lines.describe("Words that deny a statement"),
  not: lines.exactOptional().describe("What looks like one of them, and denies nothing"),
  ended_by: lines.exactOptional().describe("After one of these, before the audience, it denies no more"),
  reach: choice(["clause", "sentence"]).describe("How far ahead of the statement it may stand"),
  words_after: z.int().min(0).max(20).describe("How many words after the statement it may stand, in its clause"),
});

const colophonCheck = fields({
  kind: z.literal("colophon"),
  audiences: listOf(audience, "audiences").min(1, { error: "names no audience: give at least one" }),
  names: forms.exactOptional().describe("Names that are taken out before anything is matched"),
  words: z
    .record(className, classWords)
    .exactOptional()
    .describe("Word classes: `{name}` in a pattern is one of the words under that name"),
  statements: listOf(statement, "statements").min(1, { error: "holds no statement: give at least one" }),
  without: lines.exactOptional().describe("Words after which an audience is none, in the gap before it"),
  without_until: lines
    .exactOptional()
    .describe("Words that start the audience anew, whatever of `without` went before"),
  headings: lines.exactOptional().describe("Headings that make what stands under them a statement"),
  announces: lines.exactOptional().describe("What makes a sentence say for whom the site is, whoever they are"),
  fills_in: lines.exactOptional().describe("How a sentence begins that says who these are"),
  refers_back: lines.exactOptional().describe("How a sentence begins that speaks of those named in the one before it"),
  addresses: lines.exactOptional().describe("What makes a sentence address its reader, as a question would"),
  denials: listOf(denial, "denials").exactOptional(),
  negation: fields({
    words: forms,
    unless_followed_by: forms.exactOptional(),
    ended_by: forms.exactOptional(),
  })
    .exactOptional()
    .describe("One denial, as criteria of version 1.0.0 have it; new ones use `denials`"),
  never: lines.exactOptional().describe("Labels and headings of what never is a statement"),
  near: forms.exactOptional().describe("Words that make a border case where an audience should stand"),
});

const ownGroup = fields({
  id,
  label: bilingual,
  earns: z.boolean().exactOptional().describe("false: reported as seen, earns nothing"),
  ...wordFields,
}).refine(hasWords, someWords);

const sharedGroup = fields({
  group: id.describe("Name of a word group of this file"),
  earns: z.boolean().exactOptional().describe("false: reported as seen, earns nothing"),
});

const contentGroup = z.union([sharedGroup, ownGroup]);

const rule = fields({
  groups: listOf(id, "names of groups").min(1, { error: "names no group: give at least one" }),
  about_pages: z.int().min(1).describe("At least this many pages about one of these groups"),
  named: fields({ pages: z.int().min(1), share: z.number().gt(0).max(1) })
    .exactOptional()
    .describe("Or: named on at least this many pages and this share of the pages read"),
});

const contentCheck = fields({
  kind: z.literal("content"),
  groups: listOf(contentGroup, "groups").min(1, { error: "names no group: give at least one" }),
  not: forms.exactOptional().describe("Forms that never count, in any group"),
  dependent: forms
    .exactOptional()
    .describe("Forms that count only on a page that holds another form of this criterion"),
  passes: listOf(rule, "rules").min(1, { error: "holds no rule: give at least one" }),
});

export const check = z.discriminatedUnion("kind", [urlCheck, searchCheck, colophonCheck, contentCheck], {
  error: ({ code }) => (code === "invalid_union" ? KINDS : undefined),
});
const KINDS = "needs a `kind`: `url`, `site-search`, `database-search`, `colophon` or `content`";

export type FileWords = {
  readonly lists?: readonly string[];
  readonly forms?: readonly string[];
  readonly not?: readonly string[];
};
export type FileCheck = z.output<typeof check>;
export type FileContentGroup = z.output<typeof contentGroup>;
export type FileOf<Kind extends FileCheck["kind"]> = Extract<FileCheck, { kind: Kind }>;

function hasWords(words: FileWords): boolean {
  return (words.lists?.length ?? 0) + (words.forms?.length ?? 0) > 0;
}
