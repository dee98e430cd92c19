import type { Capture, DetectorRecord, SearchFunction } from "../../model/capture.ts";
import type { Recipe } from "../../model/site.ts";
import type { Language } from "../../model/text.ts";
import { detailWords } from "../sentences/details.ts";
import { factsOf } from "../sentences/facts.ts";
import { reasonWords } from "../sentences/reasons.ts";
import { cellsOf, type Table } from "../table.ts";
import { capturePicture } from "./capture-picture.ts";
import { type Html, type HtmlValue, html } from "./escape.ts";
import { description, liveLink } from "./parts.ts";
import { askedQueries, type FunctionFacts } from "./query-table.ts";
import type { ReportData } from "./report-data.ts";
import { HTML_WORDS } from "./words.ts";

/** The search functions of a site as instruments: what they are, how they are operated, what they were asked. */
export function searchFunctions(capture: Capture, data: ReportData): Html {
  const words = HTML_WORDS[data.table.language].site;
  const { functions, unprobed, detectors } = capture.search;
  const reason = (code: (typeof unprobed)[number]["reason"]): string => reasonWords(code, data.table.language).what;
  return html`<h2>${words.search}</h2>
${functions.length === 0 && html`<p>${words.noSearch}</p>${lookedAt(detectors, capture.number, data.table)}`}
${functions.map((one) => searchFunction(one, capture, data))}
${unprobed.map((one) => html`<p class="panel">${words.unprobed(one.recipe.label ?? "", one.recipe.page, reason(one.reason))}</p>`)}`;
}

function searchFunction(one: SearchFunction, capture: Capture, data: ReportData): Html {
  const { language } = data.table;
  const words = HTML_WORDS[language].site;
  const { recipe, failure } = one;
  return html`<h3>${words.functionTitle(recipe.label ?? "", one.role)}</h3>
${failure !== null && html`<p class="panel">${words.couldNot(reasonWords(failure.reason, language).what, detailWords(failure.detail, language))}</p>`}
${description([
  [words.offeredOn, liveLink(recipe.page)],
  [words.judgedAs, roleBecause(one, language)],
  [words.operatedBy, howOperated(recipe, data.table)],
])}
${data.pictures && pictures(one, capture, data)}
${one.queries.length > 0 && askedQueries(one.queries, judged(one, capture, data.table), queriesName(one, capture, language), language)}`;
}

/** Says which of several tables this is, to those who hear the page. */
function queriesName({ id, role, recipe }: SearchFunction, { number, search }: Capture, language: Language): string {
  const words = HTML_WORDS[language];
  const title = words.site.functionTitle(recipe.label ?? "", role);
  const alike = search.functions.filter((one) => one.role === role && one.recipe.label === recipe.label);
  const which = alike.length > 1 ? ` (${id})` : "";
  return `${words.queries.of}: ${title}${which}${number > 1 ? `, ${words.site.capture(number)}` : ""}`;
}

/** Older captures hold it in English only. */
function roleBecause({ roleBecause: because }: SearchFunction, language: Language): HtmlValue {
  if (typeof because !== "string") return because[language];
  return language === "en" ? because : html`<span lang="en">${because}</span>`;
}

function howOperated(recipe: Recipe, { language }: Table): Html {
  const steps = HTML_WORDS[language].site.recipe({
    open: recipe.open.length,
    shortcut: recipe.shortcut ?? "",
    field: recipe.field !== undefined,
    choices: recipe.choices !== undefined,
    submit: recipe.submit,
  });
  const selectors = [...recipe.open, recipe.frame, recipe.field, recipe.choices, recipe.button].filter(
    (one) => one !== undefined,
  );
  return html`${steps}${selectors.map((selector) => html`<br><code>${selector}</code>`)}`;
}

function pictures(one: SearchFunction, capture: Capture, data: ReportData): Html {
  const words = HTML_WORDS[data.table.language].site;
  const own = capture.pictures.filter((picture) => picture.function === one.id && picture.purpose !== "hit");
  const figures = own.map((picture) => {
    const { purpose, query } = picture;
    const caption = [words.purposes[purpose], query && words.term(query)].filter(Boolean).join(", ");
    return capturePicture(capture, picture, `${caption}: ${capture.site.name}`, caption, data);
  });
  return html`<div class="shots">${figures}</div>`;
}

/** What is known of the queries, from the cells that were judged from this capture. */
function judged(one: SearchFunction, { site, number }: Capture, table: Table): FunctionFacts {
  const assertions = cellsOf(table, site.id)
    .map(({ assertion }) => assertion)
    .filter(({ capture }) => capture === number);
  const queries = assertions.flatMap((assertion) => factsOf(assertion, "query"));
  const works = assertions.flatMap((assertion) => factsOf(assertion, "function"));
  return {
    queries: queries.filter((fact) => fact.function === one.id && fact.outcome !== "untested"),
    works: works.find((fact) => fact.function === one.id),
  };
}

function lookedAt(detectors: readonly DetectorRecord[], number: number, { language }: Table): Html | "" {
  if (detectors.length === 0) return "";
  const words = HTML_WORDS[language].site;
  const pages = new Set(detectors.flatMap((detector) => detector.pages)).size;
  const lines = detectors.map(
    ({
      detector,
      pages: own,
      candidates,
    }) => html`<tr><th scope="row">${detector}</th><td class="n">${own.length}</td><td class="n">${candidates}</td></tr>
`,
  );
  return html`<p>${words.detectors(pages)}</p><div class="scroll" role="region" aria-label="${number > 1 ? `${words.detector}, ${words.capture(number)}` : words.detector}" tabindex="0"><table class="list"><thead><tr><th scope="col">${words.detector}</th><th scope="col" class="n">${words.pagesLookedAt}</th><th scope="col" class="n">${words.candidates}</th></tr></thead><tbody>
${lines}</tbody></table></div>`;
}
