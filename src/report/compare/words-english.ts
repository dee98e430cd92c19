import { reasonWords } from "../sentences/reasons.ts";
import type { CompareWords } from "./compare-words.ts";

/** Comparisons in English. */
export const COMPARE_ENGLISH: CompareWords = {
  title: "Comparison",
  between: (older, newer) => `From ${older} to ${newer}`,
  transitions: {
    unchanged: "unchanged",
    gained: "gained",
    lost: "lost",
    "became-applicable": "became applicable",
    "no-longer-applicable": "no longer applicable",
    "now-undetermined": "now undetermined",
    "was-undetermined": "was undetermined",
    "not-asked-then": "not asked then",
  },
  transitionMeanings: {
    unchanged: "the same outcome, by one yardstick as well",
    gained: "0 then, X now",
    lost: "X then, 0 now",
    "became-applicable": "the site now has the function that the aspect needs",
    "no-longer-applicable": "the site does not have that function any more",
    "now-undetermined": "could not be looked at properly now; this is no decline",
    "was-undetermined": "could not be looked at properly then; this is no progress",
    "not-asked-then": "the question or term is new; what the outcome would have been then is not known",
  },
  causes: {
    "site-changed": "the site changed",
    "criteria-changed": "the criteria changed",
    "tool-changed": "the tool changed",
    "people-decided": "people decided",
    "could-not-be-read": "could not be read",
    "cannot-be-separated": "cannot be separated",
  },
  causeMeanings: {
    "site-changed":
      "the old capture gives the same outcome now as then, and was looked at in the same way: the difference is the site's",
    "criteria-changed": "the old capture gives another outcome by the new criteria than by the old ones",
    "tool-changed":
      "the old capture gives another outcome now than then by the old criteria: the tool judges otherwise",
    "people-decided": "a rater corrected or settled one of the two outcomes",
    "could-not-be-read": "one of the two times could not be looked at properly",
    "cannot-be-separated": "too much differs to name one cause",
  },
  inseparable: {
    "scored-by-hand": "scored by hand then, nothing was captured",
    "no-captures": "of one of the two the capture is not kept whole (any more)",
    method: "the way of capturing changed",
    browser: "another kind of browser was used",
    settings: "the settings differed",
    entry: "the site list says something else of where and how to look",
  },
  also: (causes) => `also: ${causes}`,
  parts: {
    date: "Scan date",
    "site-list": "Site list",
    instrument: "Instrument",
    tool: "Tool",
    judge: "Judge version",
    browser: "Browser",
    method: "Version of the way of capturing",
    pages: "Pages per site, at most",
    queries: "Queries per site, at most",
    results: "Results per query, at most",
    render: "Pages rendered in the browser",
    robots: "Use of robots.txt",
  },
  settings: {
    auto: "where it matters",
    always: "all",
    visitor: "queries as a visitor",
    strict: "obeyed for queries too",
  },
  equal: (parts) => `The same in both: ${parts}.`,
  unknown: "not known",
  news: (news) => {
    switch (news.kind) {
      case "new":
        return "new in the list";
      case "gone":
        return "no longer in the list";
      case "ended":
        return "has ended";
      case "left-out-then":
        return "was in the list, but not looked at then: left out, or the scan was not finished";
      case "left-out-now":
        return "still is in the list, but was not looked at now: left out, or the scan is not finished";
      case "other-id":
        return `has id ‘${news.to}’ and seems to be the site that had id ‘${news.from}’ before; give it that id again, and the two are compared`;
      case "unread":
        return `could not be read now: ${reasonWords(news.reason, "en").what}`;
      case "readable":
        return `could not be read then, and can be now; then: ${reasonWords(news.reason, "en").what}`;
      case "still-unread":
        return `could not be read then, nor now: ${reasonWords(news.reason, "en").what}`;
      case "renamed":
        return `now called ‘${news.to}’, ‘${news.from}’ before`;
      case "moved":
        return `moved from ${news.from} to ${news.to}`;
    }
  },
  differencesTitle: "What was measured with",
  differencesNote:
    "A change says something of a site only when it was looked at in the same way. Below is what differed. The version of the browser is shown, but not compared.",
  criteriaTitle: "Differences of the criteria",
  criterionKind: { new: "new", gone: "dropped", changed: "changed" },
  termsAdded: (terms) => `added: ${terms}`,
  termsRemoved: (terms) => `removed: ${terms}`,
  byHand:
    "The oldest table was scored by hand by people and nothing was captured then. What made a cell differ cannot be separated: the site may have changed, or people looked otherwise.",
  acrossLines: (older, newer) =>
    `The site lists of ${older} and ${newer} are not marked as continuing one another; sites were matched by their id.`,
  overview: "Overview",
  overviewNote:
    "For each cell the published outcome then and now. Only what differs is coloured and leads to its explanation.",
  counts: ({ changed, causes, unread, unchanged }) => {
    const cells = `${changed === 0 ? "No cell" : changed === 1 ? "1 cell" : `${changed} cells`} changed`;
    const open = unread === 0 ? "" : `, ${unread} could not be determined in one of the two`;
    if (changed === 0 && unread === 0) return `None of the ${unchanged} cells changed.`;
    return `${cells}${causes === "" ? "" : ` (${causes})`}${open}, ${unchanged} unchanged.`;
  },
  sitesTitle: "The sites",
  noNews: "No site is new, gone, moved, renamed or unreadable.",
  changesTitle: "What changed, and why",
  noChanges: "Nothing changed.",
  publishedThen: "Published",
  judgedNow: "Judged now by the newest criteria",
  notJudged: "cannot be judged again",
  why: "What changed it",
  wholeSite: (transition) => `all aspects: ${transition}`,
  toCell: "All evidence",
  toSite: (scan) => `The site in ${scan}`,
  termsTitle: "With the terms of 2020 alone",
  termsNote:
    "Fewer terms were typed in 2020 than now. This is what the newest scan gives when only the terms of then count.",
  allTerms: "With all terms",
  onlyThen: "Terms of 2020 alone",
  trendTitle: "Trend",
  trendNote: (instrument) =>
    `Every scan was judged again by the same criteria (${instrument}); where nothing was captured the published outcome stands.`,
  trendOpen:
    "What is open earns no point and is told behind it: ? could not be determined, - was not asked then. Such a total is at least its first number.",
  trendCriteria: "Number of sites where the aspect occurs",
  trendCount: (passed, known, sites) =>
    known === sites ? `${passed} of ${sites}` : `${passed} of ${known}, ${sites - known} open`,
  absent: { "not-listed": "not in the list", "left-out": "not looked at", ended: "has ended" },
  trendLists:
    "Not every scan has the same sites. A count may change because a site came or went: mind the number of sites.",
  overall: (older, newer) => `Over all years: from ${older} to ${newer}`,
  legend: "What the words mean",
  what: "Part",
  site: "Site",
  number: "No.",
  transition: "Change",
  aspect: "Aspect",
};
