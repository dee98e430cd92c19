import { nearest } from "../model/nearest.ts";
import type { Path, Problem } from "./problem.ts";
import { doubles, fieldIn, itemsIn } from "./schema/raw.ts";

/**
 * Faults between the parts of a criteria file: ids and numbers used twice, and names that refer to nothing. Takes the
 * raw value, for these are told even when other parts of the file are wrong.
 */
export function acrossCriteria(raw: unknown): readonly Problem[] {
  const criteria = itemsIn(raw, "criteria");
  return [
    ...doubles(criteria, ["criteria"], "id"),
    ...doubles(criteria, ["criteria"], "nr"),
    ...unknownNames(fieldIn(raw, "groups"), ["groups"], namesIn(raw)),
    ...criteria.flatMap((criterion, index) =>
      inCheck(fieldIn(criterion, "check"), ["criteria", index, "check"], namesIn(raw)),
    ),
  ];
}

interface Names {
  readonly lists: readonly string[];
  readonly groups: readonly string[];
}

function namesIn(raw: unknown): Names {
  return { lists: Object.keys(fieldIn(raw, "lists") ?? {}), groups: Object.keys(fieldIn(raw, "groups") ?? {}) };
}

function inCheck(check: unknown, path: Path, names: Names): readonly Problem[] {
  return [
    ...unknownNames(check, path, names),
    ...doubles(itemsIn(check, "terms"), [...path, "terms"], "typed"),
    ...doubles(itemsIn(check, "audiences"), [...path, "audiences"], "id"),
    ...doubles(itemsIn(check, "statements"), [...path, "statements"], "id"),
    ...inContent(check, path),
    ...unknownClasses(check, path, Object.keys(fieldIn(check, "words") ?? {})),
  ];
}

/** Patterns of a colophon check name word classes of that check. */
function unknownClasses(raw: unknown, path: Path, known: readonly string[]): readonly Problem[] {
  if (typeof raw === "string") {
    const names = [...raw.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name);
    return names
      .filter((name) => name !== "audience" && name !== "self")
      .flatMap((name) => unknownName(name, path, "word class", known));
  }
  if (typeof raw !== "object" || raw === null) return [];
  return Object.entries(raw).flatMap(([key, value]: [string, unknown]) =>
    unknownClasses(value, [...path, Array.isArray(raw) ? Number(key) : key], known),
  );
}

/** Rules name groups of their own check. */
function inContent(check: unknown, path: Path): readonly Problem[] {
  const groups = itemsIn(check, "groups").map((group) => ({ id: fieldIn(group, "id") ?? fieldIn(group, "group") }));
  const ids = groups.flatMap(({ id }) => (typeof id === "string" ? [id] : []));
  const rules = itemsIn(check, "passes").flatMap((rule, index) =>
    itemsIn(rule, "groups").flatMap((name, at) =>
      unknownName(name, [...path, "passes", index, "groups", at], "group of this check", ids),
    ),
  );
  return [...doubles(groups, [...path, "groups"], "id"), ...rules];
}

/** Every `lists:` and `group:` at any depth refers to a list or group at the top of the file. */
function unknownNames(raw: unknown, path: Path, names: Names): readonly Problem[] {
  if (typeof raw !== "object" || raw === null) return [];
  if (Array.isArray(raw)) return raw.flatMap((item, index) => unknownNames(item, [...path, index], names));
  return Object.entries(raw).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    if (key === "group") return unknownName(value, here, "group", names.groups);
    if (key !== "lists") return unknownNames(value, here, names);
    return itemsIn(raw, "lists").flatMap((name, index) => unknownName(name, [...here, index], "list", names.lists));
  });
}

function unknownName(name: unknown, path: Path, what: string, known: readonly string[]): readonly Problem[] {
  if (typeof name !== "string" || known.includes(name)) return [];
  const meant = nearest(name, known);
  return [
    { path, message: `there is no ${what} \`${name}\`${meant === undefined ? "" : `; did you mean \`${meant}\`?`}` },
  ];
}
