// A small generator of the maker's own: make.mjs TARGET_FOLDER
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { marked } from "marked";

const require = createRequire(import.meta.url);
const [target] = process.argv.slice(2);
const pages = JSON.parse(readFileSync("pages.json", "utf8"));
const MENU = [
  "spreekuur",
  "valweek",
  "tafel",
  "lampen",
  "telefoon",
  "rollator",
  "dans",
  "kleinkind",
  "stadspas",
  "partners",
];

mkdirSync(target, { recursive: true });
copyFileSync(
  join(require.resolve("flexsearch"), "../flexsearch.bundle.module.min.mjs").replace("/node/", "/"),
  join(target, "flexsearch.mjs"),
);
for (const file of ["zoek-paneel.js", "site.css", "brief.js"]) copyFileSync(file, join(target, file));
const records = pages.map(({ slug, title, body }) => ({ id: slug, title, text: plain(body) }));
writeFileSync(join(target, "paginas.json"), JSON.stringify(records));
for (const page of pages) writeFileSync(join(target, `${page.slug}.html`), render(page));

function plain(body) {
  return body.replace(/## |\[([^\]]+)\]\([^)]+\)/g, "$1").replace(/\s+/g, " ");
}

function render({ slug, title, body }) {
  const links = MENU.map(
    (one) => `<li><a href="${one}.html">${pages.find((page) => page.slug === one).title}</a></li>`,
  );
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Grijs & Groen</title><link rel="stylesheet" href="site.css"></head>
<body>
<div class="balk"><a href="index.html" class="merk">Grijs &amp; Groen</a>
<button class="hamburger" aria-expanded="false" aria-controls="menu" aria-label="Menu"><i></i><i></i><i></i></button></div>
<div id="menu" class="menu" hidden><zoek-paneel></zoek-paneel><ul>${links.join("")}</ul></div>
<main id="${slug}"><h1>${title}</h1>${marked.parse(body)}</main>
<div class="voet"><a href="maak.html">Wie maakt Grijs &amp; Groen?</a> <a href="brief.html">De papieren brief</a></div>
<script type="module" src="zoek-paneel.js"></script><script src="brief.js"></script>
</body></html>`;
}
