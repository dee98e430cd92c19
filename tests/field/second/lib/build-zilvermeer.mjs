// The municipality around the blog: pages on the same host that lie outside its scope.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pagesOf } from "./content.mjs";

const folder = process.argv[2];
for (const { slug, title, body } of pagesOf("zilvermeer")) {
  const file = join(folder, `${slug}.html`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page(title, body));
}

function page(title, body) {
  const main = body
    .split("\n\n")
    .map((text) => `<p>${text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')}</p>`)
    .join("\n");
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title></head>
<body><header><a href="/">Gemeente Zilvermeer</a></header><main><h1>${title}</h1>${main}</main></body></html>`;
}
