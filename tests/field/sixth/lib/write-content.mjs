// Writes the texts of a site in the form that its system reads: write-content.mjs SITE PROJECT_FOLDER [SEARCH_HOST]
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pagesOf, toHtml, toText } from "../../lib/texts.mjs";
import { coalitiePage } from "./coalitie/page.mjs";
import { MAP, zorgkompasPage } from "./zorgkompas/page.mjs";

const [site, folder, searchHost] = process.argv.slice(2);
const content = new URL("../content/", import.meta.url);

const WRITERS = {
  rivierland: () => write("pages.json", rendered("rivierland")),
  thuis: () => {
    write("src/pages.json", rendered("thuis"));
    const tools = rows("thuis", ["naam", "wat", "voorWie", "prijs", "stand"]);
    write(
      "src/hulpmiddelen.json",
      tools.map((one, id) => ({ id, ...one })),
    );
    copyPackage("tarteaucitronjs", "public/tarteaucitron");
  },
  samenonline: () => {
    write("pages.json", rendered("samenonline"));
    write("voorbeelden.json", list("samenonline"));
    copyPackage("htmx.org/dist/htmx.min.js", "static/htmx.js");
    copyPackage("bootstrap/dist/css/bootstrap.min.css", "static/bootstrap.css");
    copyPackage("bootstrap/dist/js/bootstrap.bundle.min.js", "static/bootstrap.js");
  },
  merwedal: () => {
    write("src/pages.json", rendered("merwedal"));
    write("src/gereedschap.json", rows("merwedal", ["naam", "werkvorm", "omschrijving", "kosten"]));
  },
  zorgvonk: () => {
    write("src/pages.json", rendered("zorgvonk"));
    write("src/vonken.json", rows("zorgvonk", ["slug", "titel", "intro", "tekst"]));
  },
  zorgkompas: () => {
    const pages = rendered("zorgkompas");
    for (const { slug, title, html } of pages) {
      const main = slug === "kaart/index" ? html + MAP : html;
      writeText(`www/${fileOf(slug)}`, zorgkompasPage({ title, main, search: searchHost, isHome: slug === "index" }));
    }
    const main = listOf(pages.filter(({ extra }) => extra === "nieuws"));
    writeText("www/nieuws/index.html", zorgkompasPage({ title: "Nieuws", main, search: searchHost }));
    write("www/plekken.json", rows("zorgkompas", ["naam", "soort", "plaats", "x", "y"]));
    copyPackage("alpinejs/dist/cdn.min.js", "www/alpine.js");
    copyPackage("leaflet/dist", "www/leaflet");
  },
  coalitie: () => {
    const pages = rendered("coalitie");
    const news = pages.filter(({ extra }) => extra === "nieuws");
    const islands = {
      "faq/index": ({ body, html }) => island("Faq", { items: questions(body) }, html),
      "register/index": ({ html }) =>
        html + island("Register", { rows: rows("coalitie", ["naam", "vak", "wat", "stand", "start"]) }, ""),
      "zoeken/index": () => `<iframe class="results" title="Zoekresultaten" data-host="${searchHost}"></iframe>`,
    };
    for (const page of pages) {
      const also = news.filter(({ slug }) => slug !== page.slug).slice(0, 3);
      const main = islands[page.slug]?.(page) ?? page.html + (page.extra === "nieuws" ? alsoRead(also) : "");
      writeText(`public/${fileOf(page.slug)}`, coalitiePage({ title: page.title, main, path: pathOf(page.slug) }));
    }
    writeText("public/nieuws/index.html", coalitiePage({ title: "Nieuws", main: listOf(news), path: "/nieuws/" }));
    const searched = pages.filter(({ slug }) => !["index", "zoeken/index"].includes(slug));
    write(
      "search.json",
      searched.map(({ slug, title, text }) => ({ path: pathOf(slug).slice(1), title, text })),
    );
    for (const file of ["cookieconsent.min.js", "cookieconsent.min.css"])
      copyPackage(`cookieconsent/build/${file}`, `public/${file}`);
  },
};

WRITERS[site]();

function pathOf(slug) {
  return slug === "index" ? "/" : `/${slug.replace(/\/index$/, "")}/`;
}

function fileOf(slug) {
  return `${pathOf(slug).slice(1)}index.html`;
}

function listOf(pages) {
  const items = pages.map(
    ({ slug, title, text }) =>
      `<article><h2><a href="${pathOf(slug)}">${title}</a></h2><p>${text.slice(0, 90)}…</p></article>`,
  );
  return `<div class="list">${items.join("")}</div>`;
}

function alsoRead(pages) {
  const items = pages.map(({ slug, title }) => `<li><a href="${pathOf(slug)}">${title}</a></li>`);
  return `<aside class="also"><h2>Lees ook</h2><ul>${items.join("")}</ul></aside>`;
}

/** A place that a script fills; what it holds until then. */
function island(name, props, before) {
  const data = JSON.stringify(props).replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  return `<div data-island="${name}" data-props="${data}">${before}</div>`;
}

function questions(body) {
  return body
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [question, ...rest] = block.trim().split("\n");
      return { question, answer: rest.join(" ") };
    });
}

function rows(name, fields) {
  return list(name).map((row) => Object.fromEntries(fields.map((one, at) => [one, row[at]])));
}

function rendered(name) {
  return pagesOf(new URL(`${name}.txt`, content)).map((page) => ({
    ...page,
    html: toHtml(page.body),
    text: toText(page.body),
  }));
}

function list(name) {
  return JSON.parse(readFileSync(new URL(`${name}.json`, content), "utf8"));
}

function write(path, data) {
  writeText(path, JSON.stringify(data));
}

function writeText(path, text) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** A file of a package, which lies above the project, as a file of the site. */
function copyPackage(path, target) {
  mkdirSync(dirname(join(folder, target)), { recursive: true });
  cpSync(join(folder, "../node_modules", path), join(folder, target), { recursive: true });
}
