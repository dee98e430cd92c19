/** A piece of HTML that may be put into a page as it is. Only `html` makes one. */
export class Html {
  readonly #markup: string;

  constructor(markup: string, key: typeof MADE_HERE) {
    if (key !== MADE_HERE) throw new TypeError("use the html template");
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a template: texts and numbers are escaped, nothing becomes nothing, rows are joined. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

const MADE_HERE: unique symbol = Symbol("made by the html template");

/**
 * The one escaper of HTML: everything put into the template is escaped unless it came out of such a template itself.
 * Attributes must be quoted; addresses in `href` and `src` go through `webAddress` first.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const markup = parts.map((part, at) => part + (at < values.length ? rendered(values[at]) : "")).join("");
  return new Html(markup, MADE_HERE);
}

/** The style sheet of the pages, which holds no text from elsewhere. */
export function styleElement(css: string): Html {
  return new Html(`<style>${css}</style>`, MADE_HERE);
}

/** A script of our own, which holds no text from elsewhere; the page's policy names it by its hash. */
export function scriptElement(code: string): Html {
  return new Html(`<script>${code}</script>`, MADE_HERE);
}

function rendered(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Html) return value.toString();
  if (typeof value === "string" || typeof value === "number") return escapeText(String(value));
  return value.map(rendered).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Also takes out what HTML does not allow: control characters, and marks that turn the direction of writing round. */
function escapeText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "");
  return clean.replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? "");
}
