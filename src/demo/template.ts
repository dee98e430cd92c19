import { withoutBlock, withoutMarks } from "./blocks.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML, in content and in attributes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Puts values, already HTML, in the places `{{name}}`; a place without a value stays for a later turn. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{\{([a-z]+)\}\}/g, (place, name: string) => values[name] ?? place);
}

/** Keeps or drops named blocks; the marks of all blocks that remain are taken out. */
export function choosing(html: string, blocks: Readonly<Record<string, boolean>>): string {
  const dropped = Object.entries(blocks).filter(([, keep]) => !keep);
  return withoutMarks(dropped.reduce((text, [name]) => withoutBlock(text, name), html));
}
