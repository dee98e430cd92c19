import type { Assertion, Fact } from "../../src/model/assertion.ts";
import type { Capture } from "../../src/model/capture.ts";
import type { Site } from "../../src/model/site.ts";
import type { Language } from "../../src/model/text.ts";
import type { ReportData } from "../../src/report/html/report-data.ts";
import { buildTable } from "../../src/report/table.ts";
import { assertionsOf } from "./a-table.ts";
import {
  aCapture,
  aFunctionFact,
  aHit,
  anAssertion,
  anEvidence,
  anInstrument,
  aQueryFact,
  aScan,
  aSite,
  aSiteList,
} from "./fixtures.ts";

/** Six invented sites with one cell of every kind: enough to see every part of a report. */
export function anExampleReport(language: Language, changes: Partial<ReportData> = {}): ReportData {
  const { scan, list, instrument } = { scan: aScan(), list: aSiteList({ sites: SITES }), instrument: anInstrument() };
  const rich = new Map(RICH.map((assertion) => [assertion.criterion, assertion]));
  const assertions = Object.entries(MARKS_OF).flatMap(([site, marks]) =>
    assertionsOf(site, marks).map((assertion) =>
      site === "thuis" ? (rich.get(assertion.criterion) ?? assertion) : assertion,
    ),
  );
  return {
    table: buildTable(scan, list, instrument, assertions, { language }),
    judgement: {
      scan: scan.id,
      instrumentDigest: "4f".repeat(32),
      judgeVersion: 1,
      judgedAt: "2026-11-25T08:21:00.000Z",
    },
    captures: CAPTURES,
    pictures: true,
    downloads: ["scores.csv", "scores.json"],
    ...changes,
  };
}

const MARKS_OF = {
  thuis: "0XX0X0XXn?",
  wijzer: "00XXX0XXXX",
  coalitie: "0nnnX0X0nn",
  anders: "00X0X0X0nn",
  netwerk: "??????????",
  sociaal: "XXXXXXXX--",
};

const SITES: readonly Site[] = [
  aSite({
    id: "thuis",
    name: "Zorg Thuis Vernieuwd",
    url: "https://www.thuisvernieuwd.example/",
    owner: "Stichting Thuis Vernieuwd",
    mission: "Vernieuwing in zorg en ondersteuning thuis bekendmaken.",
  }),
  aSite({ id: "wijzer", name: "Innovatiewijzer", url: "https://innovatiewijzer.example/", owner: "Vereniging Wijzer" }),
  aSite({ id: "coalitie", name: "Coalitie Digivaardig Samen", url: "https://coalitie.example/" }),
  aSite({ id: "anders", name: "Anders Werken", url: "https://anders.example/" }),
  aSite({ id: "netwerk", name: "Netwerk Zorgtechnologie Noord-Holland", url: "https://netwerk.example/" }),
  aSite({ id: "sociaal", name: "Sociaalwerk Digitaal", url: "https://sociaalwerk-digitaal.example/" }),
];

const HIT = aHit({ url: "https://www.thuisvernieuwd.example/verhalen/keukentafelgesprek", position: 3 });
const WORKS = aFunctionFact({ label: "Zoek in Thuis Vernieuwd", page: "https://www.thuisvernieuwd.example/" });
const CONTENT = { kind: "content", pagesRead: 24, more: true, about: [], mentions: [], groups: [], seen: [] } as const;
const ABOUT = {
  url: "https://www.thuisvernieuwd.example/themas/jongeren",
  artifact: "p5",
  title: "Jongeren maken een app met het jongerenwerk",
  group: "jeugd",
  sentences: ["In Almere maken jongeren met het jongerenwerk een app tegen eenzaamheid.", "De jongeren testen zelf."],
  words: ["jongeren"],
};

/** One cell of every kind, all of the first site. */
const RICH: readonly Assertion[] = [
  rich("url-names-social-work", "failed", [{ kind: "url", url: "https://www.thuisvernieuwd.example/", found: null }]),
  {
    ...rich("search-finds-social-work", "passed", [
      aQueryFact({ outcome: "passed", claimed: 4, read: 3, verified: 1, hit: HIT }),
      WORKS,
    ]),
    evidence: anEvidence({
      url: HIT.url,
      picture: "shots/aaaaaaaaaaaaaaaaaaaa.png",
      excerpt: HIT.excerpt,
      query: "sociaal werk",
      claimed: 4,
      verified: 1,
    }),
  },
  rich("search-finds-variant", "passed", [
    aQueryFact({
      term: "welzijn",
      outcome: "passed",
      claimed: null,
      read: 1,
      verified: 1,
      hit: aHit({ words: "welzijn" }),
    }),
    aQueryFact({ term: "jongerenwerk", claimed: 2, read: 2 }),
    WORKS,
  ]),
  rich("search-finds-prevention", "failed", [
    aQueryFact({ term: "preventie", claimed: 34, read: 20 }),
    aQueryFact({ term: "zelfzorg", claimed: 0 }),
    WORKS,
  ]),
  {
    ...rich("content-recognisable", "passed", [{ ...CONTENT, about: [ABOUT], groups: ["jeugd"], seen: ["minima"] }]),
    mode: "semiAuto",
    borderCase: true,
  },
  rich("colophon-names-social-work", "failed", [
    {
      kind: "colophon",
      pages: [{ url: "https://www.thuisvernieuwd.example/over-ons", label: "Over ons", read: true, reason: null }],
      statement: null,
      near: [
        {
          url: "https://www.thuisvernieuwd.example/over-ons",
          artifact: "p3",
          sentence: "Thuis Vernieuwd is er voor iedereen in zorg en welzijn.",
          words: "zorg en welzijn",
          audience: null,
          pattern: "P4",
          footnote: false,
        },
      ],
    },
  ]),
  rich(
    "database-finds-social-work",
    "inapplicable",
    [{ kind: "no-function", role: "database", pagesLookedAt: 24 }],
    "no-database",
  ),
  rich(
    "database-finds-functions",
    "cantTell",
    [
      aQueryFact({ function: "d1", term: "activeren", outcome: "cantTell", reason: "search-not-operable" }),
      aFunctionFact({ function: "d1", role: "database", label: "Zoek een voorbeeld", works: "not-operable" }),
    ],
    "search-not-operable",
  ),
];

function rich(
  criterion: string,
  outcome: Assertion["outcome"],
  facts: readonly Fact[],
  reason: Assertion["reason"] = null,
): Assertion {
  return anAssertion({ site: "thuis", criterion, outcome, facts, reason });
}

const CAPTURES: readonly Capture[] = [
  aCapture({
    site: SITES[0]!,
    consent: { outcome: "refused", by: "Alles weigeren", pictureBefore: null, pictureAfter: null },
    robots: { status: "read", crawlDelaySeconds: 2, searchClosed: true },
    artifacts: ["", "verhalen", "over-ons"].map((path, at) => ({
      id: `p${at + 1}`,
      requestedUrl: `https://www.thuisvernieuwd.example/${path}`,
      finalUrl: `https://www.thuisvernieuwd.example/${path}`,
      status: 200,
      at: "2026-11-25T08:00:10.000Z",
      how: "rendered",
      contentType: "text/html",
      file: `pages/${"b".repeat(20)}.html.gz`,
      frames: [],
    })),
    selection: {
      home: "p1",
      pages: [
        { artifact: "p1", from: "home" },
        { artifact: "p2", from: "menu" },
      ],
      failed: [{ url: "https://www.thuisvernieuwd.example/agenda", reason: "timeout", detail: "" }],
      known: 61,
    },
    colophon: {
      candidates: [
        {
          url: "https://www.thuisvernieuwd.example/over-ons",
          label: "Over ons",
          foundOn: "https://www.thuisvernieuwd.example/",
          page: { status: "captured", value: "p3" },
        },
      ],
    },
    search: {
      functions: [
        {
          id: "s1",
          role: "site",
          roleBecause: "it is offered on the home page",
          recipe: {
            role: "site",
            page: "https://www.thuisvernieuwd.example/",
            open: ["button.zoek"],
            field: "input[name=s]",
            submit: "enter",
            label: "Zoek in Thuis Vernieuwd",
          },
          failure: null,
          before: "p1",
          queries: [
            query("negative", "qzxvwk"),
            query("positive", "tablet"),
            query("term", "sociaal werk"),
            query("term", "preventie"),
          ],
        },
      ],
      unprobed: [],
      detectors: [],
    },
    pictures: [
      { file: "shots/aaaaaaaaaaaaaaaaaaaa.png", artifact: "p1", purpose: "home", words: [], wordsVisible: false },
      {
        file: "shots/aaaaaaaaaaaaaaaaaaaa.png",
        artifact: "p1",
        purpose: "negative-control",
        words: [],
        wordsVisible: false,
        function: "s1",
        query: "qzxvwk",
        caption: {
          lines: [
            { nl: "Thuis · 2026-09-01 08:05:09 UTC", en: "Thuis · 2026-09-01 08:05:09 UTC" },
            { nl: "Zoekopdracht: ‘qzxvwk’", en: "Query: ‘qzxvwk’" },
          ],
          height: 94,
        },
      },
    ],
  }),
  aCapture({
    site: SITES[1]!,
    number: 2,
    address: "https://www.innovatiewijzer.example/",
    robots: { status: "absent", crawlDelaySeconds: null, searchClosed: false },
    consent: { outcome: "accepted", by: null, pictureBefore: null, pictureAfter: null },
    colophon: {
      candidates: [
        {
          url: "https://innovatiewijzer.example/colofon",
          label: "Colofon",
          foundOn: "https://innovatiewijzer.example/",
          page: { status: "failed", reason: "timeout", detail: "" },
        },
        {
          url: "https://innovatiewijzer.example/over",
          label: "",
          foundOn: "https://innovatiewijzer.example/",
          page: { status: "notRequested" },
        },
      ],
    },
    search: {
      functions: [
        {
          id: "d1",
          role: "database",
          roleBecause: { nl: "zij staat tussen de voorbeelden", en: "it stands among the examples" },
          recipe: {
            role: "database",
            page: "https://innovatiewijzer.example/voorbeelden",
            open: ["button.filter", "summary"],
            shortcut: "Control+K",
            choices: "select[name=thema]",
            submit: "live",
          },
          failure: { reason: "timeout", detail: "the server did not finish its answer in time" },
          before: null,
          queries: [
            { ...query("term", "sociaal werk"), failure: { reason: "timeout", detail: "" }, stopped: "failed" },
          ],
        },
      ],
      unprobed: [
        {
          recipe: { role: "both", page: "https://innovatiewijzer.example/wiki", open: [], submit: "button" },
          reason: "budget",
        },
      ],
      detectors: [],
    },
    pictures: [
      {
        file: "shots/cccccccccccccccccccc.png",
        artifact: "p1",
        purpose: "hit",
        words: ["welzijn"],
        wordsVisible: true,
        function: "s1",
        query: "welzijn",
      },
    ],
  }),
  aCapture({ site: SITES[1]! }),
  aCapture({
    site: SITES[4]!,
    state: { status: "unread", reason: "blocked", detail: "403 met een controlevraag" },
  }),
  aCapture({
    site: SITES[2]!,
    search: {
      functions: [],
      unprobed: [],
      detectors: [{ detector: "velden", pages: ["https://coalitie.example/"], candidates: 0, notes: [] }],
    },
  }),
];

function query(kind: "negative" | "positive" | "term", term: string) {
  return {
    kind,
    term,
    at: "2026-11-25T08:02:00.000Z",
    answers: [],
    failure: null,
    targets: [],
    stopped: "all-read",
  } as const;
}
