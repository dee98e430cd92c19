import type { Language } from "../../model/text.ts";
import { standingIn } from "../benchmark/standing.ts";
import { REPLY_WORDS } from "../for-owner/reply-words.ts";
import { dateText } from "../html/dates.ts";
import { type Html, html } from "../html/escape.ts";
import { renderPage } from "../html/page.ts";
import { badge, liveLink } from "../html/parts.ts";
import type { Advice } from "./advice.ts";
import type { OwnSite } from "./own-site.ts";
import { OWN_SITE_WORDS, type OwnSiteWords } from "./own-site-words.ts";
import { plainReason } from "./plain-reason.ts";

/** What lies beside the page when it is mailed. */
export interface Mailing {
  /** Addresses relative to the page. */
  readonly form: string;
  readonly report: string;
  readonly replyBefore: string;
}

/** The page for the owner of a site, in plain words; it needs no other file unless it is mailed with them. */
export function ownSitePage(own: OwnSite, mailing?: Mailing): string {
  const { table, site, total, advice, material } = own;
  const words = OWN_SITE_WORDS[table.language];
  const open = own.cells.filter(
    ({ assertion }) => assertion.outcome === "cantTell" || assertion.outcome === "untested",
  );
  return renderPage({
    language: table.language,
    title: words.title(site.name),
    notice: table.notice,
    trail: [
      { text: words.todo, href: "#doen" },
      { text: words.all, href: "#vragen" },
      ...(material.benchmark === null ? [] : [{ text: words.among, href: "#anderen" }]),
      { text: words.disagree, href: "#oneens" },
    ],
    body: html`<h1>${words.title(site.name)}</h1>
<p>${liveLink(site.url)}</p>
<p class="lead">${words.points(total.min, total.max, total.outOf)} ${words.measured(dateText(table.scan.date, table.language))}</p>
<p>${words.intro}</p>
<h2 id="doen">${words.todo}</h2>
${advice.length === 0 ? html`<p>${words.nothingToDo}</p>` : html`<ol>${advice.map((one) => html`<li>${adviceText(one, words)}</li>`)}</ol>`}
${open.length > 0 && html`<h2>${words.open}</h2><p>${words.openNote}</p><ul>${open.map((cell) => html`<li>${cell.criterion.nr} ${cell.criterion.statement[table.language]}: ${plainReason(cell)}</li>`)}</ul>`}
<h2 id="vragen">${words.all}</h2>
${answers(own, words)}
${material.benchmark !== null && among(own, words)}
<h2 id="oneens">${words.disagree}</h2><p>${words.disagreeText}</p>
${mailing !== undefined && inTheFolder(mailing, table.language)}`,
  });
}

function inTheFolder({ form, report, replyBefore }: Mailing, language: Language): Html {
  const words = REPLY_WORDS[language];
  return html`<p>${words.folder(dateText(replyBefore, language))}</p>
<ul><li><a href="${form}">${words.form}</a></li><li><a href="${report}">${words.report}</a></li></ul>`;
}

function adviceText({ title, points, kind, texts, examples, sentence }: Advice, words: OwnSiteWords): Html {
  const certain = !kind.endsWith("-function");
  return html`<h3>${title}</h3>
<p><b>${words.worth(points, certain)}.</b></p>
${texts.map((text) => html`<p>${text}</p>`)}
${sentence !== null && html`<p>${words.withSentence(sentence.page?.label ?? null)}</p><blockquote><p>${sentence.sentence}</p></blockquote><p>${words.proven} ${words.honest}</p>`}
${examples.length > 0 && html`<p class="soft">${words.fromYourSite}:</p><ul>${examples.map(({ title: page, url, text }) => html`<li>${liveLink(url, page)}: ${text}</li>`)}</ul>`}`;
}

function answers({ cells, table, material }: OwnSite, words: OwnSiteWords): Html {
  const lines = cells.map((cell) => {
    const { criterion, assertion } = cell;
    const others = material.benchmark?.criteria.find(({ id }) => id === criterion.id);
    const known = others === undefined ? 0 : others.passed + others.failed + others.inapplicable;
    return html`<tr><th scope="row">${criterion.nr}. ${criterion.question[table.language]}</th><td>${badge(words.outcomes[assertion.outcome], assertion.outcome)}</td><td><p>${plainReason(cell)}</p>${assertion.evidence !== null && html`<p class="small">${words.evidence}: ${liveLink(assertion.evidence.url)}</p>`}${others !== undefined && known > 0 && html`<p class="soft small">${words.othersHave(others.passed, known)}</p>`}</td></tr>
`;
  });
  return html`<div class="scroll" role="region" aria-label="${words.all}" tabindex="0"><table class="list answers"><thead><tr><th scope="col">${words.question}</th><th scope="col">${words.answer}</th><th scope="col">${words.why}</th></tr></thead><tbody>
${lines}</tbody></table></div>`;
}

function among({ table, total, material }: OwnSite, words: OwnSiteWords): Html | "" {
  const { benchmark, otherCriteria } = material;
  if (benchmark === null) return "";
  const standing = standingIn(benchmark, total);
  const lines = benchmark.totals.map((sites, points) => {
    const own = points >= total.min && points <= total.max;
    return html`<tr><th scope="row">${points}</th><td>${sites}</td><td>${own ? words.you : ""}</td></tr>
`;
  });
  return html`<h2 id="anderen">${words.among}</h2>
<p>${words.amongLead(benchmark.sites, dateText(benchmark.date, table.language))} ${benchmark.namedTablePublic !== null && words.perhaps}</p>
${otherCriteria && html`<p class="panel">${words.otherCriteria}</p>`}
<p>${words.standing(standing)} ${words.place(standing)}</p>
<h3>${words.distribution}</h3>
<div class="scroll" role="region" aria-label="${words.distribution}" tabindex="0"><table class="list"><thead><tr><th scope="col">${words.pointsColumn}</th><th scope="col">${words.sitesColumn}</th><th scope="col"><span class="vh">${words.you}</span></th></tr></thead><tbody>
${lines}</tbody></table></div>`;
}
