// Innovatie Sociaal Werk: a blog in the way of Ghost, with Ghost's own search in the page and the interface that it asks.
// server.mjs PORT MODULES SEARCH_FOLDER
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [port, modules, search] = process.argv.slice(2);
const require = createRequire(join(modules, "x.js"));
const express = require("express");
const here = import.meta.dirname;
const all = JSON.parse(readFileSync(join(here, "pages.json"), "utf8")).map((page) => {
  const [tag, date] = page.extra.split(" ");
  const lede = page.body.split("\n\n")[0];
  return {
    ...page,
    tag,
    date,
    excerpt: lede,
    rest: page.html.slice(page.html.indexOf("</p>") + 4),
    url: `/${page.slug}/`,
  };
});
const posts = all.filter(({ tag }) => tag !== "page");
const tags = [...new Set(posts.map(({ tag }) => tag))].map((name) => ({
  name,
  slug: name.toLowerCase(),
  url: `/tag/${name.toLowerCase()}/`,
}));
const authors = [
  { name: "De redactie", slug: "redactie" },
  { name: "Gastschrijver", slug: "gast" },
];
const PER_PAGE = 6;

const app = express();
app.set("view engine", "ejs");
app.engine("ejs", require("ejs").renderFile);
app.set("views", join(here, "views"));
app.locals.tags = tags;
app.use("/assets", express.static(join(here, "static")));
app.use("/public", express.static(search));
app.use((request, _, next) => {
  app.locals.site = `http://${request.headers.host}/`;
  next();
});

app.get("/ghost/api/content/search-index/posts/", (_, response) =>
  response.json({
    posts: posts.map(({ slug, title, excerpt, url }) => ({
      id: slug,
      slug,
      title,
      excerpt,
      url: app.locals.site + url.slice(1),
      visibility: "public",
    })),
  }),
);
app.get("/ghost/api/content/search-index/tags/", (_, response) =>
  response.json({ tags: tags.map((tag) => ({ id: tag.slug, ...tag, url: app.locals.site + tag.url.slice(1) })) }),
);
app.get("/ghost/api/content/search-index/authors/", (_, response) =>
  response.json({
    authors: authors.map((one) => ({
      id: one.slug,
      ...one,
      url: `${app.locals.site}author/${one.slug}/`,
      profile_image: null,
    })),
  }),
);

const list = (title, chosen, base) => (request, response, next) => {
  const page = Number(request.params.page ?? 1);
  const found = chosen(request);
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  if (shown.length === 0) return next();
  const after = found.length > page * PER_PAGE ? `${base(request)}page/${page + 1}/` : undefined;
  response.render("index", { title: title(request), shown, after, first: page === 1 });
};
const home = list(
  () => "Innovatie Sociaal Werk",
  () => posts,
  () => "/",
);
app.get("/", home);
app.get("/page/:page/", home);
const byTag = list(
  ({ params }) => tags.find(({ slug }) => slug === params.tag)?.name ?? "",
  ({ params }) => posts.filter(({ tag }) => tag.toLowerCase() === params.tag),
  ({ params }) => `/tag/${params.tag}/`,
);
app.get("/tag/:tag/", byTag);
app.get("/tag/:tag/page/:page/", byTag);
app.get(
  "/author/:author/",
  list(
    ({ params }) => authors.find(({ slug }) => slug === params.author)?.name ?? "",
    () => posts,
    () => "/",
  ),
);
app.get("/:slug/", ({ params }, response, next) => {
  const post = all.find(({ slug }) => slug === params.slug);
  if (post === undefined) return next();
  const at = posts.indexOf(post);
  const more = at < 0 ? [] : [1, 2, 3].map((step) => posts[(at + step) % posts.length]);
  response.render("post", { title: post.title, post, more });
});
app.use((_, response) => response.status(404).render("error", { title: "404" }));
app.listen(Number(port), "127.0.0.1");
