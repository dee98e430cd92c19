/**
 * What reading and judging the pages of one site costs: parsing, blocks and links, frame, and the three content
 * criteria over 40 pages. Run with `npm run bench` or directly; prints milliseconds, lowest of several rounds.
 */
import { readFileSync } from "node:fs";
import { frameOf } from "../src/evidence/frame/frame.ts";
import { loadDom } from "../src/evidence/page/load-dom.ts";
import { readPage } from "../src/evidence/page/read-page.ts";
import { parseInstrument } from "../src/inputs/instrument.ts";
import { judgeContent } from "../src/judge/content.ts";

const PAGES = 40;
const ROUNDS = 5;

const instrument = parseInstrument(
  readFileSync(new URL("../criteria/sociaal-werk-2020.yaml", import.meta.url), "utf8"),
  "criteria",
);
const checks = instrument.criteria.flatMap(({ check }) => (check.kind === "content" ? [check] : []));
const html = Array.from({ length: PAGES }, (_, at) => samplePage(at));

report("page size (kB)", (html[0]?.length ?? 0) / 1000);
report("parse a page", time(() => void html.map((page) => loadDom(page))) / PAGES);
report(
  "read a page (parse, blocks, links)",
  time(() => void html.map((page, at) => readPage(page, urlOf(at)))) / PAGES,
);

const rounds = Array.from({ length: ROUNDS }, () => html.map((page, at) => readPage(page, urlOf(at))));
report(
  "frame of a site",
  time((round) => void frameOf(rounds[round] ?? [], "Zorgsite")),
);
report(
  "judge criteria 5, 7 and 8 of a site",
  time((round) => judgeAll(rounds[round] ?? [])),
);

function judgeAll(facts: ReturnType<typeof readPage>[]): void {
  const pages = facts.map((page, at) => ({ artifact: `a${at}`, url: page.url, facts: page }));
  const frame = frameOf(facts, "Zorgsite");
  for (const check of checks)
    judgeContent(check, { home: null, pages, failed: [], known: PAGES, missing: 0 }, frame, new Set());
}

/** Lowest of the rounds, in milliseconds. */
function time(run: (round: number) => void): number {
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const start = performance.now();
    run(round);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function report(what: string, value: number): void {
  process.stdout.write(`${what.padEnd(40)} ${value.toFixed(2).padStart(8)}\n`);
}

function urlOf(at: number): string {
  return `https://voorbeeld.nl/pagina-${at}`;
}

/** A page as content management systems make it: about 60 kB, a large menu, 60 paragraphs, cards and a footer. */
function samplePage(at: number): string {
  const words =
    "de bewoners van de wijk koken elke week samen met een sociaal werker terwijl ouderen en jongeren het scherm bedienen";
  const items = (count: number, name: string) =>
    Array.from(
      { length: count },
      (_, n) =>
        `<li id="menu-item-${n}" class="menu-item menu-item-type-post"><a href="/${name}-${n}" class="link">${name} ${n}</a></li>`,
    ).join("");
  const paragraph = (n: number) =>
    `<p class="wp-block-paragraph has-text">Alinea ${n} van pagina ${at}: <strong>${words}</strong>, ${words}. Dat werkt &amp; helpt, <a href="/meer-${n}">ook hier</a>.</p>`;
  const text = Array.from({ length: 60 }, (_, n) => (n % 6 === 0 ? `<h2>Kop ${n}</h2>` : "") + paragraph(n)).join("\n");
  const cards = Array.from(
    { length: 20 },
    (_, n) =>
      `<div class="card"><div class="inner"><h3><a href="/k-${n}">Kaart ${n}</a></h3><p>${words}.</p></div></div>`,
  ).join("");
  return `<!doctype html><html lang="nl"><head><title>Pagina ${at} | Zorgsite</title><style>${"a{b:c}".repeat(500)}</style></head><body>
<header><nav><ul>${items(90, "onderwerp")}</ul></nav><form role="search"><input type="search" name="s"></form></header>
<main><h1>Pagina ${at}</h1>${text}<div class="grid">${cards}</div></main><footer><ul>${items(30, "voet")}</ul></footer><script>${"x();".repeat(2000)}</script></body></html>`;
}
