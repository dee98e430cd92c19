import type { Path, Problem } from "../problem.ts";

/** The field of a value that may be anything. */
export function fieldIn(raw: unknown, key: string): unknown {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw)
    ? Object.entries(raw).find(([name]) => name === key)?.[1]
    : undefined;
}

/** The items of a value that may be no list. */
export function itemsIn(raw: unknown, key: string): readonly unknown[] {
  const value = fieldIn(raw, key);
  return Array.isArray(value) ? value : [];
}

/** A problem for every item whose `key` an earlier item of the list already has. */
export function doubles(items: readonly unknown[], path: Path, key: string): readonly Problem[] {
  const first = new Map<unknown, number>();
  return items.flatMap((item, index): readonly Problem[] => {
    const value = fieldIn(item, key);
    if (typeof value !== "string" && typeof value !== "number") return [];
    const before = first.get(value);
    if (before === undefined) {
      first.set(value, index);
      return [];
    }
    return [
      { path: [...path, index, key], message: `\`${value}\` is taken by ${path.at(-1)}[${before}]: give another` },
    ];
  });
}
