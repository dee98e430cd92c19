import type { z } from "zod";
import type { Path, Problem } from "../problem.ts";
import type { YamlSource } from "../yaml/source.ts";
import { wordingOf } from "./wording.ts";

/**
 * The value of a file by its schema. `across` looks for faults between parts of the file (it gets the raw value, for it
 * also runs when the schema is not met). Throws one `OperatorError` with all problems of both.
 */
export function decode<Output>(
  source: YamlSource,
  schema: z.ZodType<Output>,
  across: (raw: unknown) => readonly Problem[],
): Output {
  const result = schema.safeParse(source.value, { error: wordingOf });
  const problems = [...(result.error?.issues ?? []).flatMap(problemsOf), ...across(source.value)];
  if (problems.length > 0 || !result.success) source.refuse(problems);
  return result.data;
}

function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "invalid_union" && issue.errors.length > 0) return nearestShape(issue.errors, path);
  if (issue.code !== "unrecognized_keys") return [{ path, message: issue.message }];
  const messages = issue.message.split("\n");
  return issue.keys.map((key, index) => ({ path: [...path, key], message: messages[index] ?? "", atKey: true }));
}

/** Of a value that may have one of several shapes: what keeps it from the shape it comes nearest to. */
function nearestShape(shapes: readonly z.core.$ZodIssue[][], path: Path): readonly Problem[] {
  const [fewest = []] = shapes.map((issues) => issues.flatMap(problemsOf)).toSorted((a, b) => a.length - b.length);
  return fewest.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}
