// Three sites of pages: cards filtered by List.js, results by InstantSearch over a MiniSearch index, Docsify.
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf, toHtml } from "./content.mjs";

const [www, modules] = process.argv.slice(2);

cards(join(www, "ideeenkast"));
hits(join(www, "hulpwinkel"));
docsify(join(www, "zilvergrijs"));

function cards(folder) {
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(modules, "list.js/dist/list.min.js"), join(folder, "list.min.js"));
  const ideas = JSON.parse(readFileSync(new URL("../content/ideeenkast.json", import.meta.url), "utf8"));
  const list = `<div id="ideeen"><input class="search" placeholder="Filter de ideeën">
<button class="sort" data-sort="naam">op naam</button>
<div class="list" style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:1rem">${ideas.map(card).join("")}</div>
<ul class="pagination"></ul></div><script src="/list.min.js"></script>
<script>new List("ideeen", { valueNames: ["naam", "tekst", "plaats"], page: 6, pagination: true });</script>`;
  const menu = {
    "/": "Start",
    "/kast.html": "De kast",
    "/verhaal.html": "Verhaal",
    "/prijs.html": "Prijs",
    "/over.html": "Over",
  };
  for (const { slug, title, body } of pagesOf("ideeenkast")) {
    const main = `<h1>${title}</h1>${toHtml(body)}${slug === "kast" ? list : ""}`;
    writeFileSync(join(folder, `${slug}.html`), page("Ideeënkast", title, menu, main));
  }
}

function card({ naam, tekst, plaats }) {
  return `<article><h3 class="naam">${naam}</h3><p class="tekst">${tekst}</p><small class="plaats">${plaats}</small></article>`;
}

function hits(folder) {
  mkdirSync(folder, { recursive: true });
  copyFileSync(
    join(modules, "instantsearch.js/dist/instantsearch.production.min.js"),
    join(folder, "instantsearch.js"),
  );
  copyFileSync(join(modules, "minisearch/dist/umd/index.js"), join(folder, "minisearch.js"));
  copyFileSync(new URL("hulpwinkel.js", import.meta.url), join(folder, "hulpwinkel.js"));
  const pages = pagesOf("hulpwinkel");
  const records = pages
    .filter(({ slug }) => slug !== "zoeken")
    .map(({ slug, title, body }) => ({
      objectID: slug,
      title,
      text: body.replace(/\[([^\]]+)\]\([^)]+\)|## /g, "$1"),
    }));
  writeFileSync(join(folder, "records.json"), JSON.stringify(records));
  const menu = {
    "/": "Start",
    "/lenen.html": "Lenen",
    "/uitleg.html": "Uitleg",
    "/zoeken.html": "Zoeken",
    "/colofon.html": "Colofon",
  };
  const search = `<div id="veld"></div><div id="teller"></div><div id="treffers"></div>
<script src="/minisearch.js"></script><script src="/instantsearch.js"></script><script src="/hulpwinkel.js"></script>`;
  for (const { slug, title, body } of pages) {
    const main = `<h1>${title}</h1>${toHtml(body)}${slug === "zoeken" ? search : ""}`;
    writeFileSync(join(folder, `${slug}.html`), page("De Hulpwinkel", title, menu, main));
  }
}

function docsify(folder) {
  mkdirSync(folder, { recursive: true });
  cpSync(join(modules, "docsify/lib"), join(folder, "lib"), { recursive: true });
  cpSync(join(modules, "docsify/themes"), join(folder, "themes"), { recursive: true });
  const pages = pagesOf("seniorenlab");
  for (const { slug, title, body } of pages) writeFileSync(join(folder, `${slug}.md`), `# ${title}\n\n${body}\n`);
  const side = pages.map(({ slug, title }) => `- [${title}](${slug === "README" ? "/" : `${slug}.md`})`);
  writeFileSync(join(folder, "_sidebar.md"), `${side.join("\n")}\n`);
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Lab Zilvergrijs</title>
<link rel="stylesheet" href="/themes/vue.css"></head><body><div id="app"></div>
<script>window.$docsify = { name: "Lab Zilvergrijs", loadSidebar: true, subMaxLevel: 2, search: { paths: "auto", placeholder: "Zoek in het logboek", noData: "Niets gevonden." } };</script>
<script src="/lib/docsify.min.js"></script><script src="/lib/plugins/search.min.js"></script></body></html>`,
  );
}

function page(site, title, menu, main) {
  const links = Object.entries(menu).map(([href, label]) => `<a href="${href}">${label}</a>`);
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title} | ${site}</title>
<style>body { font: 1rem sans-serif; max-width: 50rem; margin: 1rem auto } nav a { margin-right: 1rem }</style></head>
<body><header><strong>${site}</strong><nav>${links.join(" ")}</nav></header><main>${main}</main><footer>${site}</footer></body></html>`;
}
