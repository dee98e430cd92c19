import type { IncomingMessage, ServerResponse } from "node:http";
import { ARTICLES, type Article } from "./article.ts";
import type { Gate } from "./gate.ts";

/** A question as it reaches the server of a test site. */
export interface Asked {
  readonly path: string;
  readonly fields: URLSearchParams;
  readonly method: string;
  readonly host: string;
  /** How many results a page of an answer shows. */
  readonly perPage: number;
}

/** How a test site is served. */
export interface Serving {
  readonly perPage: number;
  /** Holds answers back. */
  readonly gate?: Gate;
  /** In the head of every page, before its own. */
  readonly head?: string;
}

/** What the server says; a text is a page of the site with this content. */
export type Said =
  | string
  | { readonly main: string; readonly title?: string; readonly status?: number }
  | { readonly raw: string | Buffer; readonly type?: string; readonly status?: number }
  | { readonly location: string };

export type Speak = (asked: Asked) => Said | Promise<Said>;

/** A small site with a way of searching. Texts are HTML. */
export interface TestSite {
  readonly name?: string;
  /** In the header of every page, after the menu. */
  readonly header?: string;
  readonly footer?: string;
  readonly aside?: string;
  /** At the end of every page: scripts. */
  readonly script?: string;
  readonly head?: string;
  readonly articles?: readonly Article[];
  /** Content of the home page, above the list of articles. */
  readonly home?: string;
  /** Further pages by path, linked from the menu with their names unless `unlinked`. */
  readonly pages?: Readonly<
    Record<string, { readonly title: string; readonly main: string; readonly unlinked?: boolean }>
  >;
  /** Further answers, by path. A path that ends with `/*` answers for all that begin so. */
  readonly speak?: Readonly<Record<string, Speak>>;
  /** Whole answers to the home page, for hosts that are no copies of the first one: by the first label of the host. */
  readonly otherHosts?: Readonly<Record<string, TestSite>>;
}

/** Answers requests for a test site. */
export async function answer(
  site: TestSite,
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const host = request.headers.host ?? "";
  const own = site.otherHosts?.[host.split(".")[0] ?? ""] ?? site;
  const url = new URL(request.url ?? "/", `http://${host}`);
  const fields = request.method === "POST" ? new URLSearchParams(await bodyOf(request)) : url.searchParams;
  const { perPage, gate, head = "" } = serving;
  const asked = { path: decodeURIComponent(url.pathname), fields, method: request.method ?? "GET", host, perPage };
  await gate?.pass(asked);
  say(
    { ...own, head: `<script>const perPage=${perPage}</script>${head}${own.head ?? ""}` },
    await said(own, asked),
    response,
  );
}

async function said(site: TestSite, asked: Asked): Promise<Said> {
  const exact = site.speak?.[asked.path];
  const under = Object.entries(site.speak ?? {}).find(
    ([path]) => path.endsWith("/*") && asked.path.startsWith(path.slice(0, -1)),
  );
  const speak = exact ?? under?.[1];
  if (speak) return speak(asked);
  if (asked.path === "/")
    return { title: "", main: `${site.home ?? "<p>Welkom bij ons.</p>"}${listOf(articlesOf(site))}` };
  const page = site.pages?.[asked.path];
  if (page) return page;
  const article = articlesOf(site).find((one) => one.path === asked.path);
  if (article) return { title: article.title, main: `<h1>${article.title}</h1><p>${article.text}</p>` };
  return { status: 404, title: "Niet gevonden", main: "<h1>Niet gevonden</h1><p>Deze pagina bestaat niet.</p>" };
}

function say(site: TestSite, what: Said, response: ServerResponse): void {
  if (typeof what === "object" && "location" in what)
    return void response.writeHead(302, { location: what.location }).end();
  if (typeof what === "object" && "raw" in what) {
    return void response
      .writeHead(what.status ?? 200, { "content-type": what.type ?? "text/html; charset=utf-8" })
      .end(what.raw);
  }
  const page = typeof what === "string" ? { main: what } : what;
  const status = "status" in page ? (page.status ?? 200) : 200;
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(pageOf(site, page));
}

export function pageOf(site: TestSite, page: { readonly main: string; readonly title?: string }): string {
  const name = site.name ?? "Wijkvondsten";
  const menu = Object.entries(site.pages ?? {})
    .filter(([, { unlinked }]) => !unlinked)
    .map(([path, { title }]) => `<a href="${path}">${title}</a>`);
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${page.title ? `${page.title} | ${name}` : name}</title>${site.head ?? ""}</head>
<body><header class="site-header"><a href="/">${name}</a><nav><a href="/">Home</a>${menu.join(" ")}</nav>${site.header ?? ""}</header>
<main id="content">${page.main}</main>${site.aside ?? ""}
<footer><p>Een uitgave van stichting De Brug, Maasdal.</p>${site.footer ?? ""}</footer>${site.script ?? ""}</body></html>`;
}

/** Cards that lead to articles, as home pages and lists of results show them. */
export function listOf(articles: readonly Article[], className = "berichten"): string {
  return `<ul class="${className}">${articles.map(cardOf).join("")}</ul>`;
}

export function cardOf(article: Article): string {
  return `<li><h3><a href="${article.path}">${article.title}</a></h3></li>`;
}

export function articlesOf(site: TestSite): readonly Article[] {
  return site.articles ?? ARTICLES;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
