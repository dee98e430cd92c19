/** A remark below the table. The key is a small letter: marks hold digits and signs already. */
export interface Footnote {
  readonly key: string;
  readonly text: string;
}

export interface Footnotes {
  /** The key of a remark; the same remark has one key throughout the table. */
  keyOf(this: void, text: string): string;
  /** In the order of their keys. */
  all(): readonly Footnote[];
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Collects the remarks of a table while it is laid out. */
export function createFootnotes(): Footnotes {
  const keys = new Map<string, string>();
  return {
    keyOf: (text) => {
      const key = keys.get(text) ?? letter(keys.size);
      keys.set(text, key);
      return key;
    },
    all: () => [...keys].map(([text, key]) => ({ key, text })),
  };
}

/** The order of keys: a ... z, aa ... */
export function byKey(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}

/** a ... z, aa, ab ... */
function letter(n: number): string {
  const last = LETTERS.charAt(n % LETTERS.length);
  return n < LETTERS.length ? last : letter(Math.floor(n / LETTERS.length) - 1) + last;
}
