// Wijzer in Hulpmiddelen: Express with EJS, Bootstrap and a table that asks the server for each page. server.mjs PORT MODULES
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [port, modules] = process.argv.slice(2);
const express = createRequire(join(modules, "x.js"))("express");
const here = import.meta.dirname;
const pages = JSON.parse(readFileSync(join(here, "pages.json"), "utf8"));
const aids = JSON.parse(readFileSync(join(here, "collectie.json"), "utf8"));
const app = express();
app.set("view engine", "ejs");
app.engine("ejs", createRequire(join(modules, "x.js"))("ejs").renderFile);
app.set("views", join(here, "views"));
app.use("/static", express.static(join(here, "static")));
app.use("/bestanden", express.static(join(here, "bestanden")));
for (const one of ["bootstrap/dist", "jquery/dist", "datatables.net/js", "datatables.net-bs5"]) {
  app.use(`/vendor/${one}`, express.static(join(modules, one)));
}
const of = (kind) => pages.filter(({ extra }) => extra.startsWith(`${kind} `));
const address = ({ slug, extra }) =>
  extra.startsWith("test ") ? `/tests/${slug}` : extra.startsWith("nieuws ") ? `/nieuws/${slug}` : `/${slug}`;
Object.assign(app.locals, { of, address });

app.get("/", (_, response) => response.render("page", { page: pages[0] }));
app.get("/tests", (_, response) => response.render("list", { title: "Onze tests", found: of("test") }));
app.get("/nieuws", (_, response) => response.render("list", { title: "Nieuws", found: of("nieuws") }));
app.get("/hulpmiddelen", (_, response) => response.render("table", { title: "Hulpmiddelenlijst" }));

// What the table asks: which rows, in which order, with which words.
app.get("/api/hulpmiddelen", ({ query }, response) => {
  const words = String(query["search[value]"] ?? query.search?.value ?? "")
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  const found = aids.filter((aid) =>
    words.every((word) => `${aid.naam} ${aid.soort} ${aid.tekst}`.toLowerCase().includes(word)),
  );
  const start = Number(query.start ?? 0);
  response.json({
    draw: Number(query.draw ?? 1),
    recordsTotal: aids.length,
    recordsFiltered: found.length,
    data: found.slice(start, start + Number(query.length ?? 8)),
  });
});
app.get("/hulpmiddelen/:nr", ({ params }, response, next) => {
  const aid = aids.find(({ nr }) => String(nr) === params.nr);
  if (aid === undefined) return next();
  const like = aids.filter(({ soort, nr }) => soort === aid.soort && nr !== aid.nr).slice(0, 3);
  response.render("aid", { aid, like, title: aid.naam });
});

// The search of the site: pages, tests and news, by any of the words. Not the list.
app.get("/zoek", ({ query }, response) => {
  const asked = String(query.zoekterm ?? "").trim();
  const words = asked
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2);
  const score = ({ title, text }) =>
    words.reduce((sum, word) => sum + `${title} ${title} ${text}`.toLowerCase().split(word).length - 1, 0);
  const found = pages
    .map((page) => ({ ...page, score: score(page), snippet: snippet(page.text, words) }))
    .filter((page) => page.score > 0)
    .sort((one, other) => other.score - one.score);
  response.render("search", { title: "Zoekresultaten", asked, found });
});
app.get(["/:slug", "/tests/:slug", "/nieuws/:slug"], ({ params, path }, response, next) => {
  const page = pages.find((one) => one.slug === params.slug && address(one) === path);
  if (page === undefined) return next();
  response.render("page", { page });
});
app.use((_, response) => response.status(404).render("missing", { title: "Niet gevonden" }));
app.listen(Number(port), "127.0.0.1");

/** The words around the first one that was asked, with what was asked in bold. */
function snippet(text, words) {
  const places = words.map((word) => text.toLowerCase().indexOf(word)).filter((place) => place >= 0);
  const from = Math.max(0, Math.min(...places, text.length) - 50);
  const escaped = text
    .slice(from, from + 150)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;");
  const shown = words.reduce(
    (html, word) => html.replace(new RegExp(`(${word.replace(/\W/g, "")})`, "gi"), "<mark>$1</mark>"),
    escaped,
  );
  return `${from > 0 ? "…" : ""}${shown}…`;
}
