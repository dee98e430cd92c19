import type { AboutFact, ContentFact, MentionFact } from "../../model/assertion.ts";
import type { Picture } from "../../model/capture.ts";
import type { Criterion } from "../../model/instrument.ts";
import { capturePath } from "../capture-path.ts";
import { factOf } from "../sentences/facts.ts";
import { groupList, pageTitle, shorten } from "../sentences/words.ts";
import type { TableCell } from "../table.ts";
import { alternativeOf } from "./capture-picture.ts";
import { CELL_WORDS } from "./cell-words.ts";
import { type Html, html } from "./escape.ts";
import { liveLink, pictureFigure } from "./parts.ts";
import { capturesOf, pictureState, type ReportData } from "./report-data.ts";
import { HTML_WORDS } from "./words.ts";

/** More pages than these are linked, not quoted: a large site counts hundreds. */
const MOST_SHOWN = 12;
const MOST_SENTENCES = 6;
const MOST_LINKED = 40;

/** The pages that counted for a criterion on content, with the sentences that made them count; then what did not count. */
export function contentPages(cell: TableCell, data: ReportData): Html | "" {
  const fact = factOf(cell.assertion, "content");
  if (fact === undefined) return "";
  return html`${counted(fact, cell, data)}${mentioned(fact, cell, data)}`;
}

/** Whether a paragraph of the explanation quotes what stands among the pages in full. */
export function isShownAmongPages(paragraph: string, cell: TableCell): boolean {
  const fact = factOf(cell.assertion, "content");
  const sentences = [
    ...(fact?.about ?? []).slice(0, MOST_SHOWN).flatMap((page) => page.sentences.slice(0, MOST_SENTENCES)),
    ...(fact?.mentions ?? []).map(({ sentence }) => sentence),
  ];
  return sentences.some((sentence) => sentence !== "" && paragraph.includes(shorten(sentence, 200).replace(/ …$/, "")));
}

function counted({ about }: ContentFact, cell: TableCell, data: ReportData): Html | "" {
  const byPage = [...Map.groupBy(about, ({ url }) => url).values()];
  if (byPage.length === 0) return "";
  const words = CELL_WORDS[data.table.language];
  const rest = byPage.slice(MOST_SHOWN).flatMap(([first]) => first ?? []);
  return html`<h2>${words.counted(byPage.length)}</h2>
<ol class="counted">${byPage.slice(0, MOST_SHOWN).map((facts) => countedPage(facts, cell, data))}</ol>
${rest.length > 0 && html`<p>${words.further(rest.length)}</p><ul>${rest.slice(0, MOST_LINKED).map(({ url, title }) => html`<li>${liveLink(url, pageTitle(title, cell.site.name) || url)}</li>`)}</ul>`}`;
}

function countedPage(facts: readonly AboutFact[], cell: TableCell, data: ReportData): Html {
  const { site, criterion, assertion } = cell;
  const { language } = data.table;
  const [first] = facts;
  if (first === undefined) return html``;
  const groups = [...new Set(facts.map(({ group }) => groupLabel(criterion, group, language)))];
  const sentences = [...new Set(facts.flatMap((fact) => fact.sentences))].slice(0, MOST_SENTENCES);
  const deciding = assertion.evidence?.artifact === first.artifact;
  return html`<li><p>${liveLink(first.url, pageTitle(first.title, site.name) || first.url)}<br>${CELL_WORDS[language].about(groupList(groups, language))}</p>
${sentences.map((text) => html`<blockquote><p>${shorten(text)}</p></blockquote>`)}
${!deciding && pageFigure(first, cell, data)}</li>
`;
}

/** A picture of the page with its words, if one was taken for another criterion or function. */
function pageFigure({ artifact, url }: AboutFact, { assertion, site }: TableCell, data: ReportData): Html | "" {
  const capture = capturesOf(data, site.id).find(({ number }) => number === assertion.capture);
  const shows = (picture: Picture): boolean => picture.artifact === artifact && picture.wordsVisible;
  const picture = capture?.pictures.find((one) => one.purpose === "content" && shows(one));
  if (capture === undefined || picture === undefined) return "";
  const path = capturePath(site.id, capture.number, picture.file);
  if (pictureState(data, path) !== "shown") return "";
  const words = HTML_WORDS[data.table.language];
  const alternative = alternativeOf(words.cell.picture(url), picture, data.table.language);
  return pictureFigure(`../${path}`, alternative, words.cell.highlighted);
}

function mentioned({ mentions }: ContentFact, { site }: TableCell, { table }: ReportData): Html | "" {
  if (mentions.length === 0) return "";
  const words = CELL_WORDS[table.language];
  const line = ({ url, title, sentence }: MentionFact): Html =>
    html`<li>${liveLink(url, pageTitle(title, site.name) || url)}: ‘${shorten(sentence, 200)}’</li>`;
  // A sentence that names two groups is a mention of each, and read once.
  const once = [...new Map(mentions.map((one) => [`${one.url}\n${one.sentence}`, one])).values()];
  return html`<h2>${words.mentioned}</h2><p>${words.mentionedNote}</p><ul>${once.slice(0, MOST_LINKED).map(line)}</ul>`;
}

function groupLabel({ check }: Criterion, group: string, language: ReportData["table"]["language"]): string {
  if (check.kind !== "content") return group;
  return check.groups.find(({ id }) => id === group)?.label[language] ?? group;
}
