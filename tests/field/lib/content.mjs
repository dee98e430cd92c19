import { readFileSync } from "node:fs";

/** The pages of a content file: blocks that begin with `=== slug | Title`. */
export function pagesOf(name) {
  const text = readFileSync(new URL(`../content/${name}.txt`, import.meta.url), "utf8");
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head, ...lines] = block.split("\n");
      const [slug, title] = head.split("|").map((part) => part.trim());
      return { slug, title, body: lines.join("\n").trim() };
    });
}

/** The little markup that the content uses, as HTML: headings, lists, links, paragraphs. */
export function toHtml(body) {
  return body
    .split(/\n\n+|\n(?=## )/)
    .map((block) => blockHtml(block.trim()))
    .join("\n");
}

function blockHtml(block) {
  const [first = "", ...rest] = block.split("\n");
  if (first.startsWith("## ")) {
    return `<h2>${inline(first.slice(3))}</h2>${rest.length === 0 ? "" : `\n${blockHtml(rest.join("\n"))}`}`;
  }
  if (!block.startsWith("- ")) return `<p>${inline(block)}</p>`;
  return `<ul>${block
    .split("\n")
    .map((line) => `<li>${inline(line.slice(2))}</li>`)
    .join("")}</ul>`;
}

function inline(text) {
  return text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');
}
