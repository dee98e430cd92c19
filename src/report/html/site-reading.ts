import type { Capture, ColophonCandidate, ConsentRecord, RobotsRecord } from "../../model/capture.ts";
import type { Language } from "../../model/text.ts";
import { detailWords } from "../sentences/details.ts";
import { reasonWords } from "../sentences/reasons.ts";
import { type Html, html } from "./escape.ts";
import { description, liveLink } from "./parts.ts";
import { HTML_WORDS } from "./words.ts";

/** The pages that say who makes the site and for whom. */
export function colophonPages({ colophon }: Capture, language: Language): Html {
  const words = HTML_WORDS[language].site;
  const lines = colophon.candidates.map(
    (candidate) =>
      html`<li>${liveLink(candidate.url, candidate.label || candidate.url)}: ${whetherRead(candidate, language)}</li>`,
  );
  return html`<h2>${words.colophon}</h2>${lines.length === 0 ? html`<p>${words.noColophon}</p>` : html`<ul>${lines}</ul>`}`;
}

function whetherRead({ page }: ColophonCandidate, language: Language): string {
  const words = HTML_WORDS[language].site;
  if (page.status === "captured") return words.colophonRead;
  return words.colophonNotRead(reasonWords(page.status === "failed" ? page.reason : "not-asked", language).what);
}

/** The selection of pages that content is judged by, and those that could not be read. */
export function pagesRead({ selection, artifacts }: Capture, language: Language): Html {
  const words = HTML_WORDS[language].site;
  const byId = new Map(artifacts.map((artifact) => [artifact.id, artifact.finalUrl]));
  const read = selection.pages.map(
    ({ artifact, from }) =>
      html`<li>${liveLink(byId.get(artifact) ?? artifact)} <span class="soft small">${words.pageFrom[from]}</span></li>`,
  );
  const failed = selection.failed.map(
    ({ url, reason, detail }) =>
      html`<li>${liveLink(url)} <span class="soft small">${[reasonWords(reason, language).what, detailWords(detail, language)].filter(Boolean).join(": ")}</span></li>`,
  );
  return html`<h2>${words.pages(selection.pages.length, selection.known)}</h2>
${read.length > 0 && html`<details><summary>${words.pagesLookedAt}</summary><ul>${read}</ul></details>`}
${failed.length > 0 && html`<h3>${words.failedPages}</h3><ul>${failed}</ul>`}`;
}

/** How the visit behaved: consent and robots.txt. */
export function conduct({ consent, robots, leftOut = [] }: Capture, language: Language): Html {
  const words = HTML_WORDS[language].site;
  const [silent, told] = LEFT_OUT[language];
  return html`<h2>${words.conduct}</h2>${description([
    [words.consent, consentText(consent, language)],
    [words.robots, robotsText(robots, language)],
    [silent, leftOut.length > 0 && `${leftOut.map(({ host }) => host).join(", ")} (${told})`],
  ])}`;
}

const LEFT_OUT: Readonly<Record<Language, readonly [silent: string, told: string]>> = {
  nl: ["Andere servers die niet te bereiken waren", "de pagina's zijn zonder hun onderdelen gelezen"],
  en: ["Other servers that could not be reached", "the pages were read without their parts"],
};

function consentText({ outcome, by }: ConsentRecord, language: Language): string {
  const words = HTML_WORDS[language].site;
  return by === null ? words.consents[outcome] : `${words.consents[outcome]} ${words.consentBy(by)}`;
}

function robotsText({ status, crawlDelaySeconds, searchClosed }: RobotsRecord, language: Language): string {
  const words = HTML_WORDS[language].site;
  const pause = crawlDelaySeconds === null ? "" : `; ${words.crawlDelay(crawlDelaySeconds)}`;
  return `${words.robotsTexts[status]}${pause}${searchClosed ? `. ${words.searchClosed}` : ""}`;
}
