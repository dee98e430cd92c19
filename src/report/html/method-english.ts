import { pauseText } from "../pause.ts";
import type { HtmlWords } from "./html-words.ts";

/** The account of a measurement in English. */
export const METHOD_ENGLISH: HtmlWords["method"] = {
  title: "Method",
  intro:
    "What was measured, with what and when. The running text can be copied into a publication; whoever doubts an outcome can check it with the facts.",
  running: "Text to copy",
  facts: "Facts",
  instrument: "Instrument",
  digest: "Digest of the instrument",
  source: "Source",
  siteList: "Site list",
  period: "Period of capture",
  date: "Scan date",
  judged: "Judged at",
  tool: "Tool",
  toolText: (tool, judge) => `${tool}, judge version ${judge}`,
  imported: "This table was taken over; nothing was captured.",
  browser: "Browser",
  settings: "Settings",
  setting: (one) => [
    `at most ${one.maxPages} pages and ${one.maxQueries} queries per site`,
    `at most ${one.maxResults} results read per query`,
    pauseText(one.delayMs, "en"),
    one.render === "always" ? "all pages rendered in the browser" : "pages rendered in the browser where it matters",
    one.robots === "visitor"
      ? "robots.txt obeyed; the home page and typed queries are a visitor's"
      : "robots.txt obeyed, also for queries",
  ],
  agent: "Introduces itself as",
  decided: "Who decided",
  decisions: {
    tool: "tool only",
    confirmed: "confirmed",
    overruled: "corrected by a rater",
    settled: "settled after consultation",
    imported: "taken over from a published table",
  },
  modes: {
    automatic: "by the tool",
    manual: "by people",
    semiAuto: "proposed by the tool, to be confirmed by a person",
  },
  perSite: "Per site",
  perSiteCaption: "What was read and asked per site",
  site: "Site",
  pagesRead: "Pages",
  queries: "Queries",
  seconds: "Duration",
  consent: "Cookie notice",
  robots: "robots.txt",
  how: "How an outcome comes about",
  rules: [
    "An X rests on a captured place where the aspect occurs. A 0 means: looked for as the method prescribes, everything seen that was needed for it, and not or too little found.",
    "A term can be found when a visitor who types it gets at least one result that really contains it: in the result itself or in the main text of the page behind it. The echo of the query, menus and footers do not count.",
    "Each search function was itself tested first, with a nonsense word and with a word that is on the site. Without a test that succeeded there is no 0.",
    "Results were read in the order of the site, until one was verified or the maximum was reached.",
    "What could not be looked at properly is ?, and never a 0.",
  ],
  limits: "Limits",
  limitRules: [
    "The pages are a selection (first what the home page and menus link to, then across the sections of the site), not a random sample.",
    "Recognisable content (aspect 5) is the least mechanical to measure: the tool proposes, a person confirms.",
    "Compare with 2020 with care: then people scored by hand, and nothing was captured.",
  ],
};
