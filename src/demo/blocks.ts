/** Blocks of a template: what stands between `<!--[name]-->` and `<!--[/name]-->` can be left out. */

/** The text without one named block. */
export function withoutBlock(text: string, name: string): string {
  return text.replaceAll(new RegExp(`<!--\\[${name}\\]-->[\\s\\S]*?<!--\\[/${name}\\]-->`, "g"), "");
}

/** The text without the marks of blocks that stayed. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/<!--\[\/?[a-z-]+\]-->/g, "");
}
