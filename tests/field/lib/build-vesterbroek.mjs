// Plain pages, indexed by Pagefind; its ready-made interface stands on every page.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf, toHtml } from "./content.mjs";

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
for (const { slug, title, body } of pagesOf("vesterbroek")) {
  writeFileSync(join(folder, `${slug}.html`), page(title, toHtml(body)));
}

function page(title, html) {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title} - Vesterbroek Online</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><style>body { font: 1rem sans-serif; max-width: 46rem; margin: 1rem auto }</style></head>
<body><header><a href="/">Vesterbroek Online</a> <a href="/over.html">Wie wij zijn</a><div id="zoeken"></div></header>
<main data-pagefind-body><h1>${title}</h1>${html}</main>
<footer>Met steun van het Fonds Zorg en Welzijn Vesterbroek</footer>
<script src="/pagefind/pagefind-ui.js"></script>
<script>new PagefindUI({ element: "#zoeken", showSubResults: true, showImages: false });</script></body></html>`;
}
