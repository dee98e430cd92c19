// Kiwix: a folder of pages, packed with its full-text index in one file: build-zakboek.mjs FOLDER
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf } from "./content.mjs";

const folder = process.argv[2];
// A black square of 48 by 48: every book has a picture on its cover.
const COVER =
  "iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAIAAADYYG7QAAAACXBIWXMAAA7EAAAOxAGVKw4bAAAAHUlEQVRYhe3BAQEAAACCIP+vbkhAAQAAAAAAwK8BGzAAAf8KtqoAAAAASUVORK5CYII=";

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "kaft.png"), Buffer.from(COVER, "base64"));
for (const { slug, title, body } of pagesOf("zakboek")) {
  writeFileSync(
    join(folder, `${slug}.html`),
    page(
      title,
      body
        .split(/\n\n|\n(?=- )/)
        .map(block)
        .join("\n"),
    ),
  );
}

function page(title, main) {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title>
<style>body { font: 1rem serif; max-width: 44rem; margin: 1rem auto }</style></head>
<body><header><a href="index.html">Zakboek Thuistechniek</a></header><main><h1>${title}</h1>${main}</main>
<footer><a href="kiezen.html">Kiezen</a> <a href="woorden.html">Woordenlijst</a> <a href="impressum.html">Impressum</a>
Met steun van het Fonds Zorg en Preventie</footer></body></html>`;
}

function block(text) {
  if (text.startsWith("## ")) {
    const [heading, ...rest] = text.slice(3).split("\n");
    return `<h2>${heading}</h2><p>${linked(rest.join(" "))}</p>`;
  }
  return text.startsWith("- ") ? `<li>${linked(text.slice(2))}</li>` : `<p>${linked(text)}</p>`;
}

function linked(text) {
  return text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');
}
