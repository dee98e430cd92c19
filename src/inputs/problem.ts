/** Where in a file: keys and indices from the top, as in `criteria[3].check.terms`. */
export type Path = readonly (string | number)[];

/** One thing that is wrong, in words that say how to mend it. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
  /** Point at the key itself instead of its value. */
  readonly atKey?: boolean;
}

/** `["criteria", 3, "id"]` as `criteria[3].id`; the top of the file is the empty text. */
export function fieldOf(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}
