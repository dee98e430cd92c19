// The Wegwijzer: an Express application with Nunjucks; the question travels by POST. server.mjs PORT
import { readFileSync } from "node:fs";
import express from "express";
import MiniSearch from "minisearch";
import nunjucks from "nunjucks";

const PER_PAGE = 5;
const MOST_READ = ["vergoeding", "slimme-drempel", "open-deuren"];
const pages = JSON.parse(readFileSync("pages.json", "utf8"));
const bySlug = new Map(pages.map((page) => [page.slug, page]));
const sections = ["Thuis", "Verpleeghuis", "Ziekenhuis"];

// Any of the words, whole or as the beginning of a longer one.
const index = new MiniSearch({
  idField: "slug",
  fields: ["title", "text"],
  searchOptions: { prefix: (word) => word.length > 3, combineWith: "OR" },
});
index.addAll(pages.filter(({ slug }) => slug !== "index"));

const app = express();
app.set("view engine", "njk");
nunjucks.configure("views", { autoescape: true, express: app });
app.use(express.static("static"), express.urlencoded({ extended: false }));

app.get("/", (_request, response) => response.render("page", { page: bySlug.get("index"), isHome: true }));
app.get("/rubriek/:name", (request, response, next) => {
  const name = sections.find((one) => one.toLowerCase() === request.params.name);
  if (name === undefined) return next();
  response.render("section", { name, pages: pages.filter(({ extra }) => extra === name) });
});
app.get("/zoeken", (_request, response) => response.render("search", {}));
app.post("/zoeken", (request, response) => {
  const question = String(request.body.zoekwoord ?? "");
  const number = Number.parseInt(request.body.pagina ?? "1", 10) || 1;
  const all = index.search(question).map(({ id }) => bySlug.get(id));
  const found = all.slice((number - 1) * PER_PAGE, number * PER_PAGE);
  const next = number * PER_PAGE < all.length ? number + 1 : undefined;
  const instead = all.length === 0 ? MOST_READ.map((slug) => bySlug.get(slug)) : [];
  response.render("search", { question, found, next, count: all.length, instead });
});
app.post(["/nieuwsbrief", "/inloggen"], (_request, response) => response.render("thanks"));
app.get("/:slug", (request, response, next) => {
  const page = bySlug.get(request.params.slug);
  return page === undefined ? next() : response.render("page", { page });
});
app.use((_request, response) => response.status(404).render("missing"));
app.listen(Number(process.argv[2]), "127.0.0.1");
