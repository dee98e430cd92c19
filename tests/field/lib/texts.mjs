// Reads the content files of a set. A file of pages is a row of blocks that begin with `=== slug | Title`, or with
// `=== slug | Title | extra`; what `extra` is, is for the set to say.
import { readFileSync } from "node:fs";

/** The pages of a content file. */
export function pagesOf(file) {
  return readFileSync(file, "utf8")
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head, ...lines] = block.split("\n");
      const [slug, title, extra] = head.split("|").map((part) => part.trim());
      return { slug, title, extra, body: lines.join("\n").trim() };
    });
}

/** The fields of an object as the front matter of a page, each as JSON, which YAML reads. */
export function frontMatter(fields) {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n`;
}

/** The little markup that the content uses, as HTML: headings, lists, links, paragraphs. */
export function toHtml(body) {
  return body
    .split(/\n\n+|\n(?=## )/)
    .map((block) => blockHtml(block.trim()))
    .join("\n");
}

/** The words of a body without its markup. */
export function toText(body) {
  return body
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replace(/^(## |- )/gm, "")
    .replace(/\s+/g, " ");
}

function blockHtml(block) {
  const [first = "", ...rest] = block.split("\n");
  if (first.startsWith("## ")) {
    return `<h2>${inline(first.slice(3))}</h2>${rest.length === 0 ? "" : `\n${blockHtml(rest.join("\n"))}`}`;
  }
  if (!block.startsWith("- ")) return `<p>${inline(block)}</p>`;
  const items = block.split("\n").map((line) => `<li>${inline(line.slice(2))}</li>`);
  return `<ul>${items.join("")}</ul>`;
}

function inline(text) {
  return text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');
}
