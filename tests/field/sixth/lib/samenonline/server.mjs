// Samen Online: Express with Nunjucks; parts of pages are filled in by HTMX. server.mjs PORT
import { readFileSync } from "node:fs";
import express from "express";
import nunjucks from "nunjucks";

const PER_TIME = 6;
const pages = JSON.parse(readFileSync("pages.json", "utf8"));
const examples = JSON.parse(readFileSync("voorbeelden.json", "utf8"));
const themes = [...new Set(examples.map(({ thema }) => thema))].sort();
const bySlug = new Map(pages.map((page) => [page.slug, page]));
const searched = [
  ...pages
    .filter(({ slug }) => slug !== "index")
    .map(({ slug, title, text }) => ({ href: `/${slug.replace("/index", "/")}`, title, text })),
  ...examples.map(({ slug, titel, tekst }) => ({ href: `/praktijk/${slug}`, title: titel, text: tekst })),
];

/** Whether a text holds each of the words somewhere. */
function holds(text, question) {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => text.toLowerCase().includes(word));
}

const app = express();
app.set("view engine", "njk");
nunjucks.configure("views", { autoescape: true, express: app });
app.use(express.static("static"));
app.use((request, response, next) => {
  response.locals.isPart = request.get("HX-Request") === "true";
  response.locals.isEnglish = request.path.startsWith("/en/");
  next();
});

app.get("/", (_request, response) =>
  response.render("home", {
    page: bySlug.get("index"),
    news: inSection("nieuws").slice(0, 3),
    examples: examples.slice(0, 3),
  }),
);
app.get("/zoek", (request, response) => {
  const question = String(request.query.q ?? "").trim();
  const found = question === "" ? [] : searched.filter(({ title, text }) => holds(`${title} ${text}`, question));
  response.render(response.locals.isPart ? "hits" : "search", { question, found });
});
app.get("/nieuws", (_request, response) => response.render("news", { news: inSection("nieuws") }));
app.get("/praktijk", (request, response) => {
  const { q = "", thema = "", vanaf = "0" } = request.query;
  const from = Number.parseInt(vanaf, 10) || 0;
  const all = examples.filter(
    (one) => (thema === "" || one.thema === thema) && holds(`${one.titel} ${one.tekst} ${one.plaats}`, String(q)),
  );
  const more =
    from + PER_TIME < all.length ? new URLSearchParams({ q, thema, vanaf: from + PER_TIME }).toString() : undefined;
  response.render(response.locals.isPart ? "cards" : "examples", {
    q,
    thema,
    themes,
    from,
    total: all.length,
    shown: all.slice(from, from + PER_TIME),
    more,
  });
});
app.get("/praktijk/:slug", (request, response, next) => {
  const example = examples.find(({ slug }) => slug === request.params.slug);
  return example === undefined
    ? next()
    : response.render("example", {
        example,
        others: examples.filter(({ thema, slug }) => thema === example.thema && slug !== example.slug),
      });
});
app.get("/en/", (_request, response) => response.render("page", { page: bySlug.get("en/index") }));
app.get("/*slug", (request, response, next) => {
  const page = bySlug.get(request.params.slug.join("/"));
  return page === undefined ? next() : response.render("page", { page });
});
app.use((_request, response) => response.status(404).render("missing"));
app.listen(Number(process.argv[2]), "127.0.0.1");

function inSection(section) {
  return pages.filter(({ slug }) => slug.startsWith(`${section}/`));
}
