// A site in the manner of a marketing suite with a knowledge base: pages and blog have a field in the header whose
// results a script fetches; the knowledge base has its own field that suggests while one types. server.mjs FOLDER PORT
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { article, blog, home, kbArticle, kbCategory, kbHome, kbResults, layout, siteResults } from "./views.mjs";

const [folder, port] = process.argv.slice(2);
const read = (name) => readFileSync(join(folder, name), "utf8");
const pages = JSON.parse(read("pages.json"));
const articles = JSON.parse(read("collectie.json"));
const posts = pages.filter(({ extra }) => extra.startsWith("blog"));
const site = { pages, articles, posts };

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const [status, type, body] = answer(decodeURIComponent(pathname), searchParams);
  response.writeHead(status, { "content-type": `${type}; charset=utf-8` }).end(body);
}).listen(Number(port), "127.0.0.1");

function answer(path, query) {
  const html = (title, main) => [200, "text/html", layout(title, main, path)];
  if (path === "/site.css") return [200, "text/css", read("site.css")];
  if (path === "/site.js") return [200, "text/javascript", read("site.js")];
  if (path === "/beeld.svg") return [200, "image/svg+xml", read("beeld.svg")];
  if (path === "/_hcms/search") return [200, "application/json", found(query)];
  if (path === "/_hcms/kb-suggest")
    return [
      200,
      "application/json",
      JSON.stringify(
        entries(query.get("term") ?? "")
          .slice(0, 5)
          .map(({ slug, title }) => ({ slug, title })),
      ),
    ];
  if (path === "/hs-search-results") return html("Zoekresultaten", siteResults());
  if (path === "/blog") return html("Blog", blog(site, Number(query.get("page") ?? 1)));
  if (path === "/kennisbank") return html("Kennisbank", kbHome(site));
  if (path === "/kennisbank/kb-search-results")
    return html("Zoekresultaten", kbResults(query.get("term") ?? "", entries(query.get("term") ?? "")));
  if (path === "/") return html("Home", home(site));
  const category =
    path.startsWith("/kennisbank/c/") && articles.filter(({ cat }) => `/kennisbank/c/${cat.toLowerCase()}` === path);
  if (category && category.length > 0) return html(category[0].cat, kbCategory(category));
  const entry = articles.find(({ slug }) => `/kennisbank/${slug}` === path);
  if (entry !== undefined) return html(entry.title, kbArticle(entry, site));
  const page = pages.find(({ slug }) => `/${slug}` === path);
  if (page !== undefined) return html(page.title, article(page, site));
  return [404, "text/html", layout("Niet gevonden", "<h1>Deze pagina is er niet (meer)</h1>", path)];
}

/** Pages and posts with any of the words, best first. */
function found(query) {
  const term = query.get("term") ?? "";
  const results = ranked(pages, term, ({ title, text }) => `${title} ${text}`);
  const from = Number(query.get("offset") ?? 0);
  const shown = results.slice(from, from + 5).map(({ slug, title, text, extra }) => ({
    url: slug === "index" ? "/" : `/${slug}`,
    title,
    description: text.slice(0, 140),
    type: extra.startsWith("blog") ? "BLOG_POST" : "SITE_PAGE",
  }));
  return JSON.stringify({ total: results.length, offset: from, limit: 5, results: shown });
}

function entries(term) {
  return ranked(articles, term, ({ title, text, cat }) => `${title} ${cat} ${text}`);
}

function ranked(list, term, textOf) {
  const words = term.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const score = (one) => {
    const held = new Set(
      textOf(one)
        .toLowerCase()
        .match(/[\p{L}\d]+/gu),
    );
    return words.filter((word) => held.has(word)).length;
  };
  return list
    .map((one) => [score(one), one])
    .filter(([points]) => points > 0)
    .sort(([a], [b]) => b - a)
    .map(([, one]) => one);
}
