import type { Capture } from "../model/capture.ts";
import type { Judgement } from "../model/scan.ts";
import { deciderTexts } from "./deciders.ts";
import { dateText, periodText } from "./html/dates.ts";
import { HTML_WORDS } from "./html/words.ts";
import { recheckSentences, recheckTitle } from "./rechecks.ts";
import type { Table } from "./table.ts";
import { toolName } from "./tool-name.ts";

/** What a method section is made of. */
export interface MethodData {
  readonly table: Table;
  readonly judgement: Omit<Judgement, "assertions">;
  readonly captures: readonly Capture[];
}

/** The method section ("Verantwoording") as plain text, for formats that are no web page. */
export interface MethodText {
  readonly title: string;
  readonly intro: string;
  readonly facts: readonly (readonly [what: string, ...values: readonly string[]])[];
  /** How the tool works; none of a table that people filled in. */
  readonly rules: readonly string[];
  readonly limits: readonly string[];
  /** A line per capture, the heads first; none without captures. */
  readonly perSite: readonly (readonly (string | number)[])[];
}

export function methodText(data: MethodData): MethodText {
  const words = HTML_WORDS[data.table.language].method;
  return {
    title: words.title,
    intro: words.intro,
    facts: factsOf(data),
    rules: data.table.scan.tool === "" ? [] : words.rules,
    limits: data.table.scan.tool === "" ? [] : words.limitRules,
    perSite: perSite(data),
  };
}

function factsOf({ table, judgement, captures }: MethodData): MethodText["facts"] {
  const { instrument, siteList, scan, language } = table;
  const words = HTML_WORDS[language].method;
  const moments = captures.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]);
  const settings = scan.settings ?? captures[0]?.settings;
  const version = scan.instrumentVersion || instrument.version;
  const rows: MethodText["facts"] = [
    [words.instrument, `${instrument.title[language]} (${instrument.id}, ${version})`],
    [words.digest, judgement.instrumentDigest],
    [words.source, instrument.source],
    [words.siteList, `${siteList.title} (${siteList.id})`],
    [words.period, moments.length > 0 ? periodText(moments, language) : dateText(scan.date, language)],
    [words.judged, scan.tool === "" ? "" : dateText(judgement.judgedAt, language)],
    [words.tool, scan.tool === "" ? words.imported : words.toolText(toolName(scan.tool), judgement.judgeVersion)],
    [words.browser, [...new Set(captures.map(({ browser }) => `${browser.name} ${browser.version}`))].join(", ")],
    [words.settings, ...(settings === undefined ? [] : words.setting(settings))],
    [words.agent, settings?.userAgent ?? ""],
    [words.decided, ...deciderTexts(table)],
    [recheckTitle(language), ...recheckSentences(table)],
  ];
  return rows.filter(([, ...values]) => values.some((value) => value !== ""));
}

function perSite({ table, captures }: MethodData): MethodText["perSite"] {
  if (captures.length === 0) return [];
  const { method: words, site: siteWords } = HTML_WORDS[table.language];
  const order = new Map(table.columns.map(({ site }, at) => [site.id, at]));
  const sorted = captures.toSorted(
    (a, b) => (order.get(a.site.id) ?? 0) - (order.get(b.site.id) ?? 0) || a.number - b.number,
  );
  const heads = [words.site, words.pagesRead, words.queries, `${words.seconds} (s)`, words.consent, words.robots];
  return [
    heads,
    ...sorted.map(({ site, number, selection, search, startedAt, endedAt, consent, robots }) => [
      number === 1 ? site.name : `${site.name} (${number})`,
      selection.pages.length,
      search.functions.reduce((sum, one) => sum + one.queries.length, 0),
      Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1000) || 0,
      siteWords.consents[consent.outcome],
      siteWords.robotsTexts[robots.status],
    ]),
  ];
}
