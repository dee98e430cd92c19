import type { Capture, CaptureSettings } from "../model/capture.ts";
import type { Judgement } from "../model/scan.ts";
import { deciderTexts } from "./deciders.ts";
import { dateText, momentText, periodText } from "./html/dates.ts";
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

/** A fact of the measurement; several values are a list. */
export interface MethodFact {
  readonly what: string;
  readonly values: readonly string[];
  /** What machines read rather than people, such as a digest. */
  readonly code?: true;
}

/** The method section ("Verantwoording") as plain text, for formats that are no web page. */
export interface MethodText {
  readonly title: string;
  readonly intro: string;
  readonly facts: readonly MethodFact[];
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
    facts: methodFacts(data),
    rules: data.table.scan.tool === "" ? [] : words.rules,
    limits: data.table.scan.tool === "" ? [] : words.limitRules,
    perSite: perSite(data),
  };
}

/** The settings of a scan, with the name by which it introduced itself where only the captures know it. */
export function settingsOf({
  table: { scan },
  captures,
}: Pick<MethodData, "table" | "captures">): CaptureSettings | null {
  const used = captures[0]?.settings;
  const settings = scan.settings ?? used ?? null;
  return settings && { ...settings, userAgent: settings.userAgent || (used?.userAgent ?? "") };
}

/** What was measured, when and with what; what is not known is left out. */
export function methodFacts({ table, judgement, captures }: MethodData): readonly MethodFact[] {
  const { instrument, siteList, scan, language } = table;
  const words = HTML_WORDS[language].method;
  const moments = captures.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]);
  const settings = settingsOf({ table, captures });
  const version = scan.instrumentVersion || instrument.version;
  const captured = moments.length > 0;
  const facts: readonly MethodFact[] = [
    one(words.instrument, `${instrument.title[language]} (${instrument.id}, ${version})`),
    { ...one(words.digest, judgement.instrumentDigest), code: true },
    one(words.source, instrument.source),
    one(words.siteList, siteList.title === siteList.id ? siteList.id : `${siteList.title} (${siteList.id})`),
    captured ? one(words.period, periodText(moments, language)) : one(words.date, dateText(scan.date, language)),
    one(words.judged, scan.tool === "" ? "" : momentText(judgement.judgedAt, language)),
    one(words.tool, scan.tool === "" ? words.imported : words.toolText(toolName(scan.tool), judgement.judgeVersion)),
    one(words.browser, [...new Set(captures.map(({ browser }) => `${browser.name} ${browser.version}`))].join(", ")),
    { what: words.settings, values: settings === null ? [] : words.setting(settings) },
    { ...one(words.agent, settings?.userAgent ?? ""), code: true },
    { what: words.decided, values: deciderTexts(table) },
    { what: recheckTitle(language), values: recheckSentences(table) },
  ];
  return facts.filter(({ values }) => values.some((value) => value !== ""));
}

function one(what: string, value: string): MethodFact {
  return { what, values: [value] };
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
