import { extname } from "node:path";
import { searchReply } from "./answer.ts";
import { inLayout, listsIn, pageHtml, templateOf } from "./render.ts";
import type { Reply, Request } from "./reply.ts";
import { htmlReply } from "./reply.ts";
import type { DemoSearch, DemoSite } from "./site.ts";
import type { Source } from "./source.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** Answers every question to one site; `origin` is how the site names itself in robots.txt and sitemap. */
export function siteHandler(site: DemoSite, source: Source, origin: string): (request: Request) => Reply {
  return (request) =>
    asset(source, request.path, origin) ??
    sitemap(site, source, request.path, origin) ??
    search(site, source, request) ??
    data(site, source, request.path) ??
    page(site, source, request.path) ??
    notFound(site, source);
}

function asset(source: Source, path: string, origin: string): Reply | undefined {
  const name =
    path === "/favicon.ico" ? "favicon.svg" : path === "/robots.txt" ? "robots.txt" : path.replace("/assets/", "");
  const body = path.startsWith("/assets/") || name !== path ? source.assets.get(name) : undefined;
  if (body === undefined) return undefined;
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  return {
    status: 200,
    type,
    body: name === "robots.txt" ? Buffer.from(body).toString().replaceAll("{{origin}}", origin) : body,
  };
}

function sitemap(site: DemoSite, source: Source, path: string, origin: string): Reply | undefined {
  if (!site.sitemap || path !== "/sitemap.xml") return undefined;
  const urls = [...source.pages.keys()].map((address) => `<url><loc>${origin}${address}</loc></url>`);
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
  return { status: 200, type: "application/xml; charset=utf-8", body };
}

function search(site: DemoSite, source: Source, request: Request): Reply | undefined {
  const asked = site.searches.find((candidate) => isAsked(candidate, source, request));
  return asked && searchReply(site, asked, source, request.fields);
}

/** A page of the same address is shown when nothing was asked. */
function isAsked(search: DemoSearch, source: Source, { method, path, fields }: Request): boolean {
  if (search.path !== path) return false;
  return fields.has(search.field) ? method === search.method : !source.pages.has(path);
}

function data(site: DemoSite, source: Source, path: string): Reply | undefined {
  if (!site.scripted || !path.startsWith("/data/")) return undefined;
  const found = source.pages.get(path.replace(/^\/data/, "").replace(/(index)?\.json$/, ""));
  if (found === undefined) return undefined;
  const body = JSON.stringify({ title: found.title, date: found.date, html: listsIn(source, found.html) });
  return { status: 200, type: "application/json; charset=utf-8", body };
}

function page(site: DemoSite, source: Source, path: string): Reply | undefined {
  const found = source.pages.get(path);
  if (found !== undefined) return htmlReply(pageHtml(site, source, found));
  if (!site.slash || !source.pages.has(`${path}/`)) return undefined;
  return { status: 301, type: "text/plain; charset=utf-8", body: "", location: `${path}/` };
}

function notFound(site: DemoSite, source: Source): Reply {
  const title = "Pagina niet gevonden";
  const nowhere = { path: "/404", title, summary: "", date: "", facts: { title }, html: "", text: "" };
  return htmlReply(inLayout(site, source, nowhere, templateOf(source, "not-found")), 404);
}
