// A site in the manner of Nuxt with a headless search: pages are rendered here and exchanged by a script; the search page
// asks an interface while one types. server.mjs FOLDER PORT MODULES
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";

const [folder, port, modules] = process.argv.slice(2);
const MiniSearch = createRequire(`${modules}/`)("minisearch");
const pages = JSON.parse(readFileSync(join(folder, "pages.json"), "utf8"));
const index = new MiniSearch({
  idField: "slug",
  fields: ["title", "text"],
  storeFields: ["title", "text", "extra"],
  searchOptions: { prefix: true, combineWith: "AND", boost: { title: 3 } },
});
index.addAll(pages);
const TYPES = { ".css": "text/css", ".js": "text/javascript", ".pdf": "application/pdf", ".svg": "image/svg+xml" };
const SECTIONS = { themas: "Thema's", verhalen: "Verhalen", nieuws: "Nieuws" };
const PER_PAGE = 6;

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const path = decodeURIComponent(pathname);
  const send = (status, type, body) =>
    response.writeHead(status, { "content-type": `${type}; charset=utf-8` }).end(body);
  if (path === "/_nuxt/vue.js")
    return send(200, "text/javascript", readFileSync(join(modules, "vue/dist/vue.global.prod.js")));
  const file = join(folder, "files", path.replace(/^\/(_nuxt|bestanden)\//, ""));
  if (/^\/(_nuxt|bestanden)\/[\w.-]+$/.test(path) && existsSync(file))
    return send(200, TYPES[extname(file)], readFileSync(file));
  if (path === "/api/search") return send(200, "application/json", search(searchParams));
  const { status, title, main } = view(path);
  if (searchParams.has("_payload")) return send(status, "application/json", JSON.stringify({ title, main }));
  return send(status, "text/html", shell(title, main));
}).listen(Number(port), "127.0.0.1");

function search(params) {
  const hits = index.search(params.get("q") ?? "");
  const from = Number(params.get("from") ?? 0);
  const items = hits.slice(from, from + PER_PAGE).map(({ id, title, text, extra }) => ({
    path: id === "index" ? "/" : `/${id}`,
    title,
    intro: text.slice(0, 120),
    kind: extra.split(" ")[0],
  }));
  return JSON.stringify({ total: hits.length, items });
}

function view(path) {
  const slug = path.slice(1).replace(/\/$/, "") || "index";
  if (slug === "zoeken") return { status: 200, title: "Zoeken", main: '<div id="zoeken"></div>' };
  if (SECTIONS[slug] !== undefined)
    return {
      status: 200,
      title: SECTIONS[slug],
      main: `<h1>${SECTIONS[slug]}</h1>${tiles(pages.filter((one) => one.slug.startsWith(`${slug}/`)))}`,
    };
  const page = pages.find((one) => one.slug === slug);
  if (page === undefined)
    return { status: 404, title: "Niet gevonden", main: "<h1>404</h1><p>Deze pagina bestaat niet.</p>" };
  return { status: 200, title: page.title, main: page.slug === "index" ? home(page) : detail(page) };
}

function home(page) {
  const of = (section) => tiles(pages.filter((one) => one.slug.startsWith(`${section}/`)).slice(0, 3));
  return `<section class="hero"><h1>${page.title}</h1>${page.html}</section><section><h2>Thema's</h2>${of("themas")}</section><section><h2>Verhalen</h2>${of("verhalen")}</section><section><h2>Nieuws</h2>${of("nieuws")}</section>`;
}

function detail(page) {
  const section = page.slug.split("/")[0];
  const others = pages.filter((one) => one !== page && one.slug.startsWith(`${section}/`)).slice(0, 2);
  const crumb =
    SECTIONS[section] === undefined
      ? ""
      : `<nav class="crumbs"><a href="/">Home</a> › <a href="/${section}">${SECTIONS[section]}</a></nav>`;
  const related = others.length === 0 ? "" : `<aside><h2>Misschien ook interessant</h2>${tiles(others)}</aside>`;
  return `${crumb}<article class="prose"><h1>${page.title}</h1>${page.extra.startsWith("nieuws") ? `<time>${page.extra.slice(7)}</time>` : ""}${page.html}</article>${related}`;
}

function tiles(list) {
  return `<div class="tiles">${list.map(({ slug, title, text }) => `<a class="tile" href="/${slug}"><img loading="lazy" src="/_nuxt/golf.svg" alt=""><strong>${title}</strong><span>${text.slice(0, 80)}…</span></a>`).join("")}</div>`;
}

function shell(title, main) {
  return `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Jeugd Online</title><link rel="stylesheet" href="/_nuxt/entry.css"><script src="/_nuxt/vue.js" defer></script><script src="/_nuxt/entry.js" defer></script></head>
<body><div id="__nuxt"><header class="bar"><a class="logo" href="/">Jeugd<span>Online</span></a><nav><a href="/themas">Thema's</a><a href="/verhalen">Verhalen</a><a href="/nieuws">Nieuws</a><a href="/agenda">Agenda</a><a href="/over-het-programma">Over het programma</a><a href="/contact">Contact</a></nav><a class="icon" href="/zoeken" aria-label="Zoeken"><svg width="22" height="22" viewBox="0 0 22 22"><circle cx="9" cy="9" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M14 14l6 6" stroke="currentColor" stroke-width="2"/></svg></a></header>
<main id="main">${main}</main>
<footer><div class="brief"><label>Nieuwsbrief <input type="email" placeholder="jij@organisatie.nl"></label><button type="button">Meld aan</button></div><nav><a href="/privacyverklaring">Privacyverklaring</a><a href="/english">In English</a><a href="/contact">Contact</a></nav></footer></div><div id="consent" hidden><p>Mogen wij statistische cookies plaatsen?</p><button>Ja, prima</button><button>Liever niet</button></div></body></html>`;
}
