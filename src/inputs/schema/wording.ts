import type { z } from "zod";

type Issue = z.core.$ZodRawIssue;

/** Words for the kinds of fault that the building blocks do not word themselves. */
export function wordingOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return wrongKind(issue.input, kindOf(issue.expected));
    case "invalid_value":
      return oneOf(issue.values.map(String), issue.input);
    case "too_small":
      return `must be at least ${issue.minimum}${unitOf(issue.origin)}`;
    case "too_big":
      return `must be at most ${issue.maximum}${unitOf(issue.origin)}`;
    case "invalid_union":
      return "has the wrong shape";
    default:
      return "is not valid";
  }
}

/** For a value of the wrong kind: says whether it is missing, empty, or a number or date that should be in quotes. */
export function wrongKind(input: unknown, wanted: string): string {
  if (input === undefined) return `is missing: give ${wanted}`;
  if (input === null) return `is empty: give ${wanted}`;
  if (wanted === "a text" && typeof input !== "object") return "must be a text: put it between quotes";
  return `must be ${wanted}`;
}

export function oneOf(values: readonly string[], input: unknown): string {
  const list = values.map((value) => `\`${value}\``);
  const choice = list.length > 1 ? `${list.slice(0, -1).join(", ")} or ${list.at(-1)}` : (list[0] ?? "");
  return input === undefined ? `is missing: give ${choice}` : `must be ${choice}`;
}

function kindOf(expected: string): string {
  const kinds: Readonly<Record<string, string>> = {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "`true` or `false`",
    array: "a list",
    object: "a group of fields",
    record: "a group of fields",
  };
  return kinds[expected] ?? expected;
}

function unitOf(origin: string): string {
  if (origin === "string") return " characters long";
  return origin === "array" ? " items long" : "";
}
