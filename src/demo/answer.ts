import type { Page } from "./page.ts";
import { inLayout, itemHtml, listsIn, templateOf } from "./render.ts";
import type { Reply } from "./reply.ts";
import { htmlReply } from "./reply.ts";
import type { DemoSearch, DemoSite } from "./site.ts";
import type { Source } from "./source.ts";
import { choosing, escaped, filled } from "./template.ts";

/** What a search function of a demo site answers to the fields it was sent. */
export function searchReply(site: DemoSite, search: DemoSearch, source: Source, fields: URLSearchParams): Reply {
  const query = fields.get(search.field)?.trim() ?? "";
  const found = resultsOf(search, source, query, fields);
  const number = pageNumber(fields, found.length, search.pageSize);
  const shown = found.slice((number - 1) * search.pageSize, number * search.pageSize);
  if (search.format === "json") return jsonReply(found.length, shown);

  const html = choosing(listsIn(source, templateOf(source, search.template)), {
    asked: query !== "",
    unasked: query === "",
    found: found.length > 0,
    many: found.length > 1,
    one: found.length === 1,
    none: found.length === 0 && (query !== "" || search.collection),
    paging: found.length > search.pageSize,
  });
  const main = filled(withChoicesKept(html, fields), {
    query: escaped(query),
    count: String(found.length),
    results: shown.map((page) => itemHtml(source, search.result, page)).join("\n"),
    paging: pagingHtml(search, fields, number, Math.ceil(found.length / search.pageSize)),
  });
  return htmlReply(search.format === "fragment" ? main : inLayout(site, source, answerPage(search), main));
}

function resultsOf(search: DemoSearch, source: Source, query: string, fields: URLSearchParams): readonly Page[] {
  const pages = [...source.pages.values()].filter((page) => isSearched(search, page) && isChosen(search, page, fields));
  return query === "" && search.collection ? pages : search.engine(query, pages);
}

function isSearched(search: DemoSearch, { path }: Page): boolean {
  return (
    search.within.some((start) => path.startsWith(start)) && !search.without.some((start) => path.startsWith(start))
  );
}

function isChosen(search: DemoSearch, page: Page, fields: URLSearchParams): boolean {
  return search.filters.every((name) => (fields.get(name) || page.facts[name]) === page.facts[name]);
}

function pageNumber(fields: URLSearchParams, results: number, pageSize: number): number {
  const asked = Number.parseInt(fields.get("pagina") ?? "1", 10) || 1;
  return Math.min(Math.max(asked, 1), Math.max(Math.ceil(results / pageSize), 1));
}

function jsonReply(count: number, pages: readonly Page[]): Reply {
  const results = pages.map(({ path, title, summary, facts }) => ({ path, title, summary, facts }));
  return { status: 200, type: "application/json; charset=utf-8", body: JSON.stringify({ count, results }) };
}

/** The answer shows which choices led to it. */
function withChoicesKept(html: string, fields: URLSearchParams): string {
  return [...fields.values()]
    .filter((value) => value !== "")
    .reduce(
      (text, value) => text.replaceAll(`<option value="${escaped(value)}">`, (tag) => tag.replace(">", " selected>")),
      html,
    );
}

function pagingHtml(search: DemoSearch, fields: URLSearchParams, current: number, last: number): string {
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  const links = numbers.map((number) =>
    number === current
      ? `<span class="huidig" aria-current="page">${number}</span>`
      : `<a class="pagina" href="${addressOf(search, fields, number)}">${number}</a>`,
  );
  if (current < last)
    links.push(`<a class="volgende" rel="next" href="${addressOf(search, fields, current + 1)}">Volgende</a>`);
  return links.join(" ");
}

function addressOf(search: DemoSearch, fields: URLSearchParams, number: number): string {
  const asked = new URLSearchParams([...fields].filter(([name]) => name !== "pagina"));
  asked.set("pagina", String(number));
  return escaped(`${search.path}?${asked}`);
}

function answerPage(search: DemoSearch): Page {
  const { title } = search;
  return { path: `${search.path}?`, title, summary: "", date: "", facts: { title }, html: "", text: "" };
}
