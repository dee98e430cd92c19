import type { ColophonFact, StatementFact } from "../../model/assertion.ts";
import { factOf } from "../sentences/facts.ts";
import { reasonWords } from "../sentences/reasons.ts";
import { shorten } from "../sentences/words.ts";
import type { Table, TableCell } from "../table.ts";
import { CELL_WORDS } from "./cell-words.ts";
import { type Html, html } from "./escape.ts";
import { liveLink, scrollRegion } from "./parts.ts";

/** Every page that promised to say who makes the site and for whom, with the statement that counts and those near it. */
export function colophonTable({ assertion }: TableCell, { language }: Table): Html | "" {
  const fact = factOf(assertion, "colophon");
  if (fact === undefined) return "";
  const words = CELL_WORDS[language];
  const { page, read, found } = words.colophonHeads;
  const rows = [...fact.pages.map((one) => pageRow(one, fact, language)), ...elsewhere(fact, language)];
  const heading = html`<h2>${words.colophonPages}</h2>`;
  if (rows.length === 0) return html`${heading}<p>${words.noColophon}</p>`;
  return html`${heading}${scrollRegion(
    words.colophonPages,
    html`<table class="list"><thead><tr><th scope="col">${page}</th><th scope="col">${read}</th><th scope="col">${found}</th></tr></thead><tbody>
${rows}</tbody></table>`,
  )}`;
}

function pageRow(
  { url, label, read, reason }: ColophonFact["pages"][number],
  fact: ColophonFact,
  language: Table["language"],
): Html {
  const words = CELL_WORDS[language];
  const why = reasonWords(reason ?? "not-asked", language).what;
  const found = read ? statementsOn(url, fact, language) : [];
  return html`<tr><th scope="row">${liveLink(url, label.trim() || url)}</th><td>${read ? words.isRead : words.notRead(why)}</td><td>${found.length > 0 ? found : read && html`<span class="soft">${words.nothing}</span>`}</td></tr>
`;
}

/** Statements on pages that are no colophon, such as the home page. */
function elsewhere(fact: ColophonFact, language: Table["language"]): readonly Html[] {
  const known = new Set(fact.pages.map(({ url }) => url));
  const others = new Set(fact.near.map(({ url }) => url).filter((url) => !known.has(url)));
  const words = CELL_WORDS[language];
  return [...others].map(
    (url) =>
      html`<tr><th scope="row">${liveLink(url, words.home)}</th><td>${words.isRead}</td><td>${statementsOn(url, fact, language)}</td></tr>
`,
  );
}

function statementsOn(url: string, { statement, near }: ColophonFact, language: Table["language"]): readonly Html[] {
  const words = CELL_WORDS[language];
  const line = (what: string, { sentence }: StatementFact): Html => html`<p><b>${what}:</b> ‘${shorten(sentence)}’</p>`;
  return [
    ...(statement?.url === url ? [line(words.counts, statement)] : []),
    ...near.filter((one) => one.url === url).map((one) => line(words.near, one)),
  ];
}
