import { ARTICLES, type Article, type Engine, everyWord } from "./article.ts";
import { listOf, type Speak } from "./site.ts";

export interface AnswerStyle {
  readonly engine?: Engine;
  /** Results on one page, where that is not for the test to say. */
  readonly size?: number;
  readonly articles?: readonly Article[];
  /** Name of the parameter that holds the question. */
  readonly field?: string;
  /** Shown when nothing was found. */
  readonly nothing?: (question: string) => string;
  readonly above?: (question: string, count: number) => string;
  readonly pager?: (more: PagerNeeds) => string;
  readonly list?: (articles: readonly Article[], question: string) => string;
  readonly status?: (count: number) => number;
}

export interface PagerNeeds {
  readonly question: string;
  readonly page: number;
  readonly pages: number;
  readonly link: (page: number) => string;
}

/** A page of results, as most sites give it: title with the question, number, list, pager. */
export function resultsPage(style: AnswerStyle = {}): Speak {
  const { field = "q" } = style;
  return ({ fields, path, perPage }) => {
    const size = style.size ?? perPage;
    const question = fields.get(field) ?? "";
    const found = (style.engine ?? everyWord)(question, style.articles ?? ARTICLES);
    const page = Number(fields.get("pagina") ?? 1);
    const pages = Math.ceil(found.length / size);
    const link = (to: number): string => `${path}?${new URLSearchParams({ [field]: question, pagina: String(to) })}`;
    const shown = found.slice((page - 1) * size, page * size);
    const list = found.length > 0 ? (style.list ?? listOf)(shown, question) : (style.nothing ?? nothingFound)(question);
    const pager = pages > 1 ? (style.pager ?? previousAndNext)({ question, page, pages, link }) : "";
    const above = (style.above ?? heading)(question, found.length);
    return {
      title: `Zoeken naar ${safe(question)}`,
      main: above + list + pager,
      status: style.status?.(found.length) ?? 200,
    };
  };
}

export function heading(question: string, count: number): string {
  return `<h1>Zoekresultaten voor “${safe(question)}”</h1><p>${count} resultaten</p>`;
}

export function nothingFound(question: string): string {
  return `<p>Er is niets gevonden voor “${safe(question)}”. Probeer een ander woord.</p>`;
}

export function previousAndNext({ page, pages, link }: PagerNeeds): string {
  const previous = page > 1 ? `<a href="${link(page - 1)}">Vorige</a>` : "";
  const next = page < pages ? `<a href="${link(page + 1)}">Volgende</a>` : "";
  return `<nav class="pagination" aria-label="Pagina's">${previous} ${next}</nav>`;
}

export function numbers({ page, pages, link }: PagerNeeds): string {
  const links = Array.from({ length: pages }, (_, at) => at + 1).map((number) =>
    number === page ? `<span aria-current="page">${number}</span>` : `<a href="${link(number)}">${number}</a>`,
  );
  return `<div class="bladeren">${links.join(" ")}</div>`;
}

export function searchForm(
  changes: {
    readonly action?: string;
    readonly method?: string;
    readonly name?: string;
    readonly extra?: string;
    readonly attributes?: string;
    readonly id?: string;
  } = {},
): string {
  const { action = "/zoeken", method = "get", name = "q", extra = "", attributes = "", id = "zoekveld" } = changes;
  return `<form action="${action}" method="${method}" ${attributes}><label for="${id}">Zoeken</label> <input id="${id}" name="${name}" type="text" autocomplete="off"> ${extra}<button type="submit">Zoek</button></form>`;
}

export function safe(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The articles as data for scripts. */
export function asJson(articles: readonly Article[] = ARTICLES): string {
  return JSON.stringify(articles).replaceAll("<", "\\u003c");
}
