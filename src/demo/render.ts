import type { Page } from "./page.ts";
import type { DemoSite } from "./site.ts";
import type { Source } from "./source.ts";
import { choosing, escaped, filled } from "./template.ts";

const LIST = /\{\{list (\S+) (\S+)(?: (\d+))?\}\}/g;
const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** A page of the site as HTML: its text in the layout, with the lists that page and layout ask for. */
export function pageHtml(site: DemoSite, source: Source, page: Page): string {
  const { wrap } = page.facts;
  const html =
    wrap === undefined ? page.html : filled(templateOf(source, wrap), { ...valuesOf(page), main: page.html });
  return inLayout(site, source, page, listsIn(source, html));
}

/** Any main text in the layout of the site. */
export function inLayout(site: DemoSite, source: Source, page: Page, main: string): string {
  const layout = listsIn(source, templateOf(source, "layout"));
  const title = page.path === "/" ? site.name : `${escaped(page.title)} - ${site.name}`;
  return choosing(filled(layout, { ...valuesOf(page), documenttitle: title, main }), {});
}

/** One page in a list, by a template of the site. */
export function itemHtml(source: Source, template: string, page: Page): string {
  return filled(templateOf(source, template), valuesOf(page));
}

/** Throws for a template that the site does not have. */
export function templateOf(source: Source, name: string): string {
  const template = source.templates.get(name);
  if (template === undefined) throw new Error(`no demo template ${name}`);
  return template;
}

/** `{{list nieuws item 3}}` becomes the three newest pages below `/nieuws/`, each in the template `item`. */
export function listsIn(source: Source, html: string): string {
  return html.replaceAll(LIST, (_, folder: string, template: string, count?: string) => {
    const pages = pagesBelow(source, `/${folder}/`).slice(0, count === undefined ? undefined : Number(count));
    return pages.map((page) => itemHtml(source, template, page)).join("\n");
  });
}

function pagesBelow(source: Source, folder: string): readonly Page[] {
  const pages = [...source.pages.values()].filter((page) => page.path.startsWith(folder) && page.path !== folder);
  return pages.sort((a, b) => b.date.localeCompare(a.date));
}

function valuesOf(page: Page): Record<string, string> {
  const facts = Object.entries(page.facts).map(([name, value]) => [name, escaped(value)]);
  return { ...Object.fromEntries(facts), path: page.path, summary: escaped(page.summary), date: dutchDate(page.date) };
}

function dutchDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return year === undefined || month === undefined ? "" : `${day} ${MONTHS[month - 1]} ${year}`;
}
