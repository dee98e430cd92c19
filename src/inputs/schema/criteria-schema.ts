import { z } from "zod";
import { bilingual, choice, fields, id, listOf, text } from "./blocks.ts";
import { check, wordGroup, wordList } from "./check-schema.ts";

/** What it means when a site lacks the function: a check that needs one must say so, another may not. */
const NEEDS_FUNCTION: ReadonlySet<string> = new Set(["site-search", "database-search", "colophon"]);

const criterion = fields({
  id: id.describe("Name of the criterion in tables and addresses; never changed once used"),
  nr: z.int().min(1).max(999).describe("Number of the criterion in tables"),
  statement: bilingual.describe("The aspect, as tables print it"),
  explanation: bilingual.describe("How it is decided, for a reader of the report"),
  question: bilingual.describe("What a rater answers with yes, no, not applicable or cannot see"),
  tip: bilingual.describe("What the owner of a site can do to earn the point"),
  missing_function: choice(["inapplicable", "failed"]).exactOptional(),
  confirm: z.boolean().exactOptional().describe("true: a person should confirm what the tool proposes"),
  published_terms: listOf(text, "texts").exactOptional().describe("The words people used for the published table"),
  check,
}).superRefine((value, context) => {
  const message = missingFunctionProblem(value.check.kind, value.missing_function);
  if (message !== undefined) context.addIssue({ code: "custom", path: ["missing_function"], message });
});

/** A criteria file as a researcher writes it. */
export const criteriaFile = fields({
  instrument: id.describe("Name of the instrument"),
  version: text.describe("Version of the instrument, between quotes"),
  title: bilingual,
  source: text.describe("Where the criteria come from"),
  lists: z.record(id, wordList).exactOptional().describe("Word lists that several checks use by name"),
  groups: z.record(id, wordGroup).exactOptional().describe("Word groups that several content checks use by name"),
  criteria: listOf(criterion, "criteria").min(1, { error: "holds no criterion: give at least one" }),
});

export type CriteriaFile = z.output<typeof criteriaFile>;
export type FileCriterion = CriteriaFile["criteria"][number];

function missingFunctionProblem(kind: string, given: string | undefined): string | undefined {
  if (NEEDS_FUNCTION.has(kind) === (given !== undefined)) return undefined;
  return given === undefined
    ? "is missing: give `inapplicable` or `failed` for a site without the function"
    : `has no meaning with the check \`${kind}\`: leave it out`;
}
