import { nearest } from "../model/nearest.ts";
import type { Path, Problem } from "./problem.ts";
import { fieldIn, itemsIn } from "./schema/raw.ts";

/**
 * Words that must stand elsewhere in a criteria file too, or they would silently mean nothing: dependent forms among
 * the forms, published terms of a search among those typed. Takes the raw value, as `acrossCriteria` does.
 */
export function wordsElsewhere(raw: unknown): readonly Problem[] {
  const forms = [...formsIn(raw)];
  return itemsIn(raw, "criteria").flatMap((criterion, index) => {
    const check = fieldIn(criterion, "check");
    const typed = itemsIn(check, "terms").map((term) => fieldIn(term, "typed"));
    const path = ["criteria", index];
    return [
      ...strangers(itemsIn(check, "dependent"), forms, [...path, "check", "dependent"], "is no form of this file"),
      ...(typed.length === 0
        ? []
        : strangers(
            itemsIn(criterion, "published_terms"),
            typed,
            [...path, "published_terms"],
            "is not typed by this check",
          )),
    ];
  });
}

function strangers(
  words: readonly unknown[],
  known: readonly unknown[],
  path: Path,
  fault: string,
): readonly Problem[] {
  return words.flatMap((word, index): readonly Problem[] => {
    if (typeof word !== "string" || known.includes(word)) return [];
    const meant = nearest(
      word,
      known.filter((one) => typeof one === "string"),
    );
    const hint = meant === undefined ? "" : `; did you mean \`${meant}\`?`;
    return [{ path: [...path, index], message: `\`${word}\` ${fault}${hint}` }];
  });
}

/** Everything under a key `forms`, at any depth. */
function* formsIn(raw: unknown): Generator<unknown> {
  if (typeof raw !== "object" || raw === null) return;
  yield* itemsIn(raw, "forms");
  for (const value of Object.values(raw)) yield* formsIn(value);
}
