import type { Assertion } from "../model/assertion.ts";
import type { Capture, CaptureSettings } from "../model/capture.ts";
import { deciderCounts } from "./deciders.ts";
import { dateText, periodText } from "./html/dates.ts";
import { METHOD_RUNNING_WORDS, type MethodRunningWords, type Range } from "./method-running-words.ts";
import { type MethodData, settingsOf } from "./method-text.ts";
import { recheckSentences } from "./rechecks.ts";
import { toolName } from "./tool-name.ts";

/**
 * The method section as running text, paragraph by paragraph, ready to be pasted into a paper: plain text that needs
 * nothing beside it. What is not known of a scan (a table made by people) is left out, not guessed.
 */
export function methodRunning(data: MethodData): readonly string[] {
  const words = METHOD_RUNNING_WORDS[data.table.language];
  const { table, captures } = data;
  const settings = settingsOf(data);
  const measured = captures.length > 0 && table.scan.tool !== "";
  return [
    table.notice ?? "",
    opening(data, words),
    measured ? looked(captures, settings, words) : words.imported,
    measured ? conduct(captures, settings, words) : "",
    measured ? words.rules : "",
    decided(data, words),
    recheckSentences(table).join(" "),
    measured ? words.limits : "",
  ].filter((paragraph) => paragraph !== "");
}

function opening({ table, judgement, captures }: MethodData, words: MethodRunningWords): string {
  const { instrument, scan, siteList, language, columns, rows } = table;
  const moments = captures.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]);
  return words.opening({
    sites: columns.length,
    list: siteList.title,
    criteria: rows.length,
    instrument: instrument.title[language],
    id: instrument.id,
    version: scan.instrumentVersion || instrument.version,
    digest: judgement.instrumentDigest.slice(0, 12),
    source: instrument.source.replace(/[.]$/, ""),
    period: moments.length > 0 ? periodText(moments, language) : dateText(scan.date, language),
    tool: toolName(scan.tool),
    browsers: [...new Set(captures.map(({ browser }) => `${browser.name} ${browser.version}`))],
    judge: judgement.judgeVersion,
    judged: dateText(judgement.judgedAt, language),
  });
}

function looked(captures: readonly Capture[], settings: CaptureSettings | null, words: MethodRunningWords): string {
  const read = captures.filter(({ state }) => state.status === "read");
  const pages = rangeOf(read.map(({ selection }) => selection.pages.length));
  const queries = rangeOf(read.map(({ search }) => search.functions.reduce((sum, one) => sum + one.queries.length, 0)));
  const sitesRead = new Set(read.map(({ site }) => site.id));
  const unread = new Set(captures.map(({ site }) => site.id).filter((id) => !sitesRead.has(id))).size;
  return [words.looked(pages, queries), unread > 0 && words.unread(unread), settings && words.budgets(settings)]
    .filter(Boolean)
    .join(" ");
}

function conduct(captures: readonly Capture[], settings: CaptureSettings | null, words: MethodRunningWords): string {
  const counted = <Key extends string>(keyOf: (capture: Capture) => Key): ReadonlyMap<Key, number> =>
    new Map([...Map.groupBy(captures, keyOf)].map(([key, group]) => [key, group.length]));
  return [
    words.consent(counted(({ consent }) => consent.outcome)),
    words.robots(counted(({ robots }) => robots.status)),
    words.searchClosed(captures.filter(({ robots }) => robots.searchClosed).length),
    settings !== null && settings.userAgent !== "" && words.agent(settings.userAgent),
  ]
    .filter(Boolean)
    .join(" ");
}

function decided({ table }: MethodData, words: MethodRunningWords): string {
  const assertions = table.rows.flatMap(({ cells }) => cells.map(({ assertion }) => assertion));
  const count = (is: (one: Assertion) => boolean): number => assertions.filter(is).length;
  return words.decided({
    all: assertions.length,
    ...deciderCounts(table),
    open: count(({ outcome }) => outcome === "cantTell"),
    untested: count(({ outcome }) => outcome === "untested"),
    border: count(({ borderCase }) => borderCase),
  });
}

function rangeOf(numbers: readonly number[]): Range {
  if (numbers.length === 0) return { least: 0, mean: 0, most: 0 };
  const sum = numbers.reduce((total, one) => total + one, 0);
  return { least: Math.min(...numbers), mean: Math.round(sum / numbers.length), most: Math.max(...numbers) };
}
