import type { CaptureSettings, ConsentRecord, RobotsRecord } from "../model/capture.ts";
import type { Language } from "../model/text.ts";
import { DECIDER_WORDS, DECIDERS, type Decider } from "./deciders.ts";
import { pauseText } from "./pause.ts";
import { list } from "./sentences/words.ts";

/** Least, mean and most. */
export interface Range {
  readonly least: number;
  readonly mean: number;
  readonly most: number;
}

export interface OpeningFacts {
  readonly sites: number;
  readonly list: string;
  readonly criteria: number;
  readonly instrument: string;
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly source: string;
  readonly period: string;
  readonly tool: string;
  readonly browsers: readonly string[];
  readonly judge: number;
  readonly judged: string;
}

export interface DecisionCounts extends Readonly<Record<Decider, number>> {
  readonly all: number;
  readonly open: number;
  readonly untested: number;
  readonly border: number;
}

/** The method section as running text, one function per part. */
export interface MethodRunningWords {
  readonly opening: (facts: OpeningFacts) => string;
  readonly imported: string;
  readonly looked: (pages: Range, queries: Range) => string;
  readonly unread: (sites: number) => string;
  readonly budgets: (settings: CaptureSettings) => string;
  readonly consent: (counts: ReadonlyMap<ConsentRecord["outcome"], number>) => string;
  readonly robots: (counts: ReadonlyMap<RobotsRecord["status"], number>) => string;
  readonly searchClosed: (captures: number) => string;
  readonly agent: (agent: string) => string;
  readonly rules: string;
  readonly decided: (counts: DecisionCounts) => string;
  readonly limits: string;
}

const sitesNl = (n: number): string => (n === 1 ? "1 website" : `${n} websites`);
const sitesEn = (n: number): string => (n === 1 ? "1 website" : `${n} websites`);

/** The parts that count something, joined; nothing for none. */
function parts(counts: readonly (readonly [number, (count: number) => string])[], language: Language): string {
  const told = counts.flatMap(([count, tell]) => (count === 0 ? [] : [tell(count)]));
  return list(told, language, told.length);
}

const timesNl =
  (what: string) =>
  (n: number): string =>
    `${n} keer ${what}`;
const timesEn =
  (what: string) =>
  (n: number): string =>
    `${what} ${n === 1 ? "once" : n === 2 ? "twice" : `${n} times`}`;
const counted =
  (what: string) =>
  (n: number): string =>
    `${n} ${what}`;

/** Those on whom some outcomes rest, in words, with how many. */
function deciders(
  counts: DecisionCounts,
  language: Language,
): readonly { readonly n: number; readonly text: string }[] {
  return DECIDERS.map((decider) => ({ n: counts[decider], text: DECIDER_WORDS[language][decider] })).filter(
    ({ n }) => n > 0,
  );
}

export const METHOD_RUNNING_WORDS: Readonly<Record<Language, MethodRunningWords>> = {
  nl: {
    opening: (one) =>
      [
        `In deze meting van ‘${one.list}’ ${one.sites === 1 ? "is" : "zijn"} ${sitesNl(one.sites)} beoordeeld op ${one.criteria} aspecten met het meetinstrument ‘${one.instrument}’ (${one.id}, versie ${one.version}${one.digest === "" ? "" : `, kenmerk ${one.digest}`}). Bron van het instrument: ${one.source}.`,
        one.tool === ""
          ? `De peildatum is ${one.period}.`
          : `De websites zijn vastgelegd ${one.period.includes(" – ") ? "in de periode" : "op"} ${one.period} met ${one.tool}${one.browsers.length === 0 ? "" : ` en de browser ${list(one.browsers, "nl")}`}; de uitkomsten zijn uit de vastlegging afgeleid op ${one.judged} (beoordelingsversie ${one.judge}).`,
      ].join(" "),
    imported:
      "De uitkomsten zijn overgenomen uit een tabel die mensen met de hand hebben gescoord; er is niets van de websites vastgelegd.",
    looked: (pages, queries) =>
      `Per website zijn gemiddeld ${pages.mean} ${pages.mean === 1 ? "pagina" : "pagina's"} gelezen (${pages.least} tot ${pages.most}) en ${queries.mean} ${queries.mean === 1 ? "zoekopdracht" : "zoekopdrachten"} gedaan (${queries.least} tot ${queries.most}, controles meegeteld).`,
    unread: (sites) => `${sitesNl(sites)} ${sites === 1 ? "kon" : "konden"} niet worden gelezen.`,
    budgets: (one) =>
      `De grenzen waren ${one.maxPages} pagina's en ${one.maxQueries} zoekopdrachten per website en ${one.maxResults} gelezen resultaten per zoekopdracht, ${pauseText(one.delayMs, "nl")}. ${one.render === "always" ? "Alle pagina's zijn in de browser getoond." : "Pagina's zijn in de browser getoond waar dat uitmaakt."}`,
    consent: (counts) =>
      `Cookiemeldingen (per vastlegging): ${parts(
        [
          [counts.get("refused") ?? 0, timesNl("geweigerd")],
          [counts.get("accepted") ?? 0, timesNl("geaccepteerd omdat niets anders een bezoeker doorliet")],
          [counts.get("not-passed") ?? 0, timesNl("niet gepasseerd")],
          [counts.get("none") ?? 0, timesNl("geen melding gezien")],
        ],
        "nl",
      )}.`,
    robots: (counts) =>
      `Het bestand robots.txt is ${parts(
        [
          [counts.get("read") ?? 0, timesNl("gelezen en gevolgd")],
          [counts.get("absent") ?? 0, timesNl("niet aanwezig gebleken")],
          [counts.get("unreadable") ?? 0, timesNl("niet te lezen geweest")],
        ],
        "nl",
      )}.`,
    searchClosed: (captures) =>
      captures === 0
        ? ""
        : `In ${captures} ${captures === 1 ? "vastlegging" : "vastleggingen"} zijn zoekopdrachten als bezoeker ingetypt hoewel robots.txt de resultaten voor zoekrobots sluit.`,
    agent: (agent) => `Het programma maakte zich bekend als ‘${agent}’.`,
    rules:
      "Een X betekent dat is vastgelegd waar het aspect voorkomt. Een 0 betekent dat is gezocht zoals de methode voorschrijft en dat niets of te weinig is gevonden; n.v.t. dat de website de functie niet heeft; ? dat het niet was vast te stellen. Een term is vindbaar als een bezoeker die hem intypt ten minste één resultaat krijgt waar hij echt in staat; menu's, voetteksten en de herhaling van de zoekopdracht tellen niet. Elke zoekfunctie is eerst beproefd met een onzinwoord en met een woord dat op de website staat; zonder geslaagde proef is geen 0 gegeven. Welke woorden tellen en welke drempels gelden, legt het meetinstrument vast. Het totaal is het aantal keer X.",
    decided: (one) => {
      const open = parts(
        [
          [one.open, counted("niet vast te stellen (?)")],
          [one.untested, counted("toen niet gevraagd (-)")],
        ],
        "nl",
      );
      const told = deciders(one, "nl");
      const who =
        told.length === 1
          ? `Alle ${one.all} uitkomsten zijn ${told[0]?.text}`
          : `Van de ${one.all} uitkomsten zijn er ${list(
              told.map(({ n, text }) => `${n} ${text}`),
              "nl",
            )}`;
      return `${who}.${open === "" ? "" : ` Open bleven er: ${open}.`}${one.border === 0 ? "" : ` ${one.border === 1 ? "Eén uitkomst is een grensgeval" : `${one.border} uitkomsten zijn grensgevallen`}.`}`;
    },
    limits:
      "De gelezen pagina's zijn een selectie (eerst wat vanaf de startpagina en het menu is te bereiken, dan over de onderdelen van de website), geen willekeurige steekproef. Aspect 5 is het minst mechanisch te meten. Met de tabel van 2020, die mensen met de hand hebben gescoord, zijn de uitkomsten alleen voorzichtig te vergelijken.",
  },
  en: {
    opening: (one) =>
      [
        `In this measurement of ‘${one.list}’, ${sitesEn(one.sites)} ${one.sites === 1 ? "was" : "were"} judged on ${one.criteria} aspects with the instrument ‘${one.instrument}’ (${one.id}, version ${one.version}${one.digest === "" ? "" : `, digest ${one.digest}`}). Source of the instrument: ${one.source}.`,
        one.tool === ""
          ? `The scan date is ${one.period}.`
          : `The websites were captured ${one.period.includes(" – ") ? "in the period" : "on"} ${one.period} with ${one.tool}${one.browsers.length === 0 ? "" : ` and the browser ${list(one.browsers, "en")}`}; the outcomes were derived from the captures on ${one.judged} (judge version ${one.judge}).`,
      ].join(" "),
    imported:
      "The outcomes were taken over from a table that people scored by hand; nothing of the websites was captured.",
    looked: (pages, queries) =>
      `On average ${pages.mean} ${pages.mean === 1 ? "page was" : "pages were"} read per website (${pages.least} to ${pages.most}) and ${queries.mean} ${queries.mean === 1 ? "query" : "queries"} put (${queries.least} to ${queries.most}, controls included).`,
    unread: (sites) => `${sitesEn(sites)} could not be read.`,
    budgets: (one) =>
      `The limits were ${one.maxPages} pages and ${one.maxQueries} queries per website and ${one.maxResults} results read per query, ${pauseText(one.delayMs, "en")}. ${one.render === "always" ? "All pages were rendered in the browser." : "Pages were rendered in the browser where it matters."}`,
    consent: (counts) =>
      `Cookie notices (per capture): ${parts(
        [
          [counts.get("refused") ?? 0, timesEn("refused")],
          [counts.get("accepted") ?? 0, timesEn("accepted because nothing else let a visitor in")],
          [counts.get("not-passed") ?? 0, timesEn("not passed")],
          [counts.get("none") ?? 0, timesEn("no notice seen")],
        ],
        "en",
      )}.`,
    robots: (counts) =>
      `The file robots.txt was ${parts(
        [
          [counts.get("read") ?? 0, timesEn("read and obeyed")],
          [counts.get("absent") ?? 0, timesEn("absent")],
          [counts.get("unreadable") ?? 0, timesEn("unreadable")],
        ],
        "en",
      )}.`,
    searchClosed: (captures) =>
      captures === 0
        ? ""
        : `In ${captures} ${captures === 1 ? "capture" : "captures"} queries were typed as a visitor would although robots.txt closes the results to crawlers.`,
    agent: (agent) => `The tool introduced itself as ‘${agent}’.`,
    rules:
      "An X means that it was recorded where the aspect occurs. A 0 means that it was looked for as the method prescribes and not or too little found; n.a. that the website does not have the function; ? that it could not be determined. A term can be found when a visitor who types it gets at least one result that really contains it; menus, footers and the echo of the query do not count. Each search function was first tested with a nonsense word and with a word that is on the website; without a test that succeeded no 0 was given. Which words count, and the thresholds, are laid down in the instrument. The total is the number of X.",
    decided: (one) => {
      const open = parts(
        [
          [one.open, counted("could not be determined (?)")],
          [one.untested, counted("not asked then (-)")],
        ],
        "en",
      );
      const told = deciders(one, "en");
      const who =
        told.length === 1
          ? `All ${one.all} outcomes were ${told[0]?.text}`
          : `Of the ${one.all} outcomes, ${list(
              told.map(({ n, text }, at) => `${n} ${at > 0 ? "" : n === 1 ? "was " : "were "}${text}`),
              "en",
            )}`;
      return `${who}.${open === "" ? "" : ` Open remained: ${open}.`}${one.border === 0 ? "" : ` ${one.border === 1 ? "One outcome is a border case" : `${one.border} outcomes are border cases`}.`}`;
    },
    limits:
      "The pages read are a selection (first what the home page and menus link to, then across the sections of the website), not a random sample. Aspect 5 is the least mechanical to measure. Comparing the outcomes with the table of 2020, which people scored by hand, takes care.",
  },
};
