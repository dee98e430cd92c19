import { z } from "zod";
import { type FormError, isFormError, parseClassWord, parseForm, parseLine, parsePattern } from "../../model/form.ts";
import { nearest } from "../../model/nearest.ts";
import { oneOf, wrongKind } from "./wording.ts";

const LONGEST_TEXT = 4_000;
const LONGEST_LIST = 2_000;
/** File names are made from ids; Windows keeps these for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A group of named fields. An unknown one is refused, with the known one that it may have been meant as. */
export function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === "invalid_type") return wrongKind(issue.input, "a group of fields");
      // One line per unknown key: `decode` gives each its own place.
      return issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => unknownKey(key, known)).join("\n")
        : undefined;
    },
  });
}

export function listOf<Item extends z.ZodType>(item: Item, what: string) {
  return z
    .array(item, { error: (issue) => wrongKind(issue.input, `a list of ${what}`) })
    .max(LONGEST_LIST, { error: `must be at most ${LONGEST_LIST} items long` });
}

export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, {
    error: ({ input }) => {
      const meant = typeof input === "string" ? nearest(input, values) : undefined;
      return oneOf(values, input) + (meant === undefined ? "" : `; did you mean \`${meant}\`?`);
    },
  });
}

/** A text of one line or more, not blank. */
export const text = z
  .string({ error: ({ input }) => wrongKind(input, "a text") })
  .max(LONGEST_TEXT, { error: `must be at most ${LONGEST_TEXT} characters long` })
  .refine((value) => value.trim() !== "", { error: "is empty: give a text" });

/** A text for people in both languages. */
export const bilingual = fields({ nl: text, en: text });

export const id = z
  .string({ error: ({ input }) => wrongKind(input, "a text") })
  .max(60, { error: "must be at most 60 characters long" })
  .regex(ID, { error: "must be small letters, digits and single hyphens, such as `zorg-van-nu`" })
  .refine((value) => !RESERVED.test(value), { error: "is a name that Windows keeps for itself: take another" });

export const form = formText(
  "A form: `word*` may continue, `*word` may be preceded, `word(er/ers)` takes endings, `(a/b)` either, `[0-2]` skips words",
  parseForm,
);
export const forms = listOf(form, "texts");
export const pattern = formText("A form with `{audience}` once, and `...` for at most 15 words", parsePattern);

/** Patterns that may also do without `{audience}`. */
export const lines = listOf(formText("A pattern, with or without `{audience}`", parseLine), "texts");

/** Name of a word class, as patterns write it between braces. */
export const className = z
  .string({ error: ({ input }) => wrongKind(input, "a text") })
  .regex(/^[a-z]{1,20}$/, { error: "must be small letters only, such as `site`" })
  .refine((name) => name !== "audience" && name !== "self", { error: "has a meaning of its own: take another" });

export const classWords = listOf(formText("A word of a class, written as a form", parseClassWord), "texts");

/** Words as a visitor types them. */
export const typed = text.regex(/^[^*()[\]{}]+$/, { error: "holds the words as typed: put forms under `forms`" });

function formText(description: string, parse: (value: string) => object | FormError) {
  return text
    .superRefine((value, context) => {
      const parsed = parse(value);
      if (isFormError(parsed)) context.addIssue({ code: "custom", message: parsed.problem });
    })
    .describe(description);
}

function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  return meant === undefined
    ? `is not known here; known are ${known.map((name) => `\`${name}\``).join(", ")}`
    : `is not known here; did you mean \`${meant}\`?`;
}
