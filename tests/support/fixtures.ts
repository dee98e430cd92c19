import type { Assertion, Evidence, FunctionFact, Hit, QueryFact } from "../../src/model/assertion.ts";
import { CAPTURE_FORMAT, CAPTURE_METHOD, type Capture, type CaptureSettings } from "../../src/model/capture.ts";
import type { Criterion, Instrument } from "../../src/model/instrument.ts";
import type { Scan } from "../../src/model/scan.ts";
import type { Site, SiteList } from "../../src/model/site.ts";
import type { Text } from "../../src/model/text.ts";

/** Plain data for tests: a sensible whole, of which a test changes what it is about. */

export function aSite(changes: Partial<Site> = {}): Site {
  return {
    id: "zorg-thuis",
    name: "Zorg Thuis Vernieuwd",
    url: "https://www.zorgthuis.example/",
    status: "active",
    hosts: [],
    hints: [],
    ...changes,
  };
}

export function aSiteList(changes: Partial<SiteList> = {}): SiteList {
  const sites = [
    aSite(),
    aSite({ id: "innovatiewijzer", name: "Innovatiewijzer", url: "https://innovatiewijzer.example/" }),
  ];
  return { id: "voorbeeld", title: "Voorbeeldlijst", sites, ...changes };
}

export const someSettings: CaptureSettings = {
  maxPages: 40,
  maxQueries: 45,
  maxResults: 20,
  delayMs: 1000,
  render: "auto",
  robots: "visitor",
  userAgent: "Quickscan/0.1 (onderzoek@example.nl)",
};

export function aCapture(changes: Partial<Capture> = {}): Capture {
  return {
    formatVersion: CAPTURE_FORMAT,
    method: CAPTURE_METHOD,
    scan: "2026-11-voorbeeld",
    site: aSite(),
    number: 1,
    startedAt: "2026-11-25T08:00:00.000Z",
    endedAt: "2026-11-25T08:04:30.000Z",
    tool: "0.1.0",
    browser: { name: "chromium-headless-shell", version: "142.0" },
    settings: someSettings,
    state: { status: "read" },
    address: "https://www.zorgthuis.example/",
    robots: { status: "absent", crawlDelaySeconds: null, searchClosed: false },
    consent: { outcome: "none", by: null, pictureBefore: null, pictureAfter: null },
    artifacts: [],
    selection: { home: null, pages: [], failed: [], known: 0 },
    colophon: { candidates: [] },
    search: { functions: [], unprobed: [], detectors: [] },
    pictures: [],
    ...changes,
  };
}

export function aScan(changes: Partial<Scan> = {}): Scan {
  return {
    id: "2026-11-voorbeeld",
    date: "2026-11-25",
    startedAt: "2026-11-25T08:00:00.000Z",
    endedAt: "2026-11-25T08:20:00.000Z",
    siteList: "voorbeeld",
    siteListDigest: "5".repeat(64),
    instrument: "sociaal-werk-2020",
    instrumentVersion: "1.0.0",
    tool: "0.1.0",
    browser: { name: "chromium-headless-shell", version: "142.0" },
    settings: someSettings,
    status: "done",
    ...changes,
  };
}

export function aText(nl: string, en: string = nl): Text {
  return { nl, en };
}

export function aCriterion(changes: Partial<Criterion> = {}): Criterion {
  return {
    id: "url-names-social-work",
    nr: 1,
    statement: aText("Sociaal werk staat in het webadres", "Social work is named in the URL"),
    explanation: aText("Host en pad van het adres.", "Host and path of the address."),
    question: aText(
      "Staat 'sociaal werk' in het webadres van deze site?",
      "Is 'social work' in the address of this site?",
    ),
    tip: aText("Maak een herkenbare ingang.", "Make a recognisable entrance."),
    publishedTerms: [],
    check: { kind: "url", forms: ["sociaalwerk"], not: [] },
    ...changes,
  };
}

function searchCriterion(nr: number, id: string, typed: readonly string[], database = false): Criterion {
  return aCriterion({
    id,
    nr,
    statement: aText(`Te vinden: ${typed.join(", ")}`, `Can be found: ${typed.join(", ")}`),
    question: aText(`Typ ${typed.join(" of ")}. Vind je iets?`, `Type ${typed.join(" or ")}. Do you find anything?`),
    missingFunction: "inapplicable",
    check: {
      kind: database ? "database-search" : "site-search",
      terms: typed.map((term) => ({ typed: term, forms: [term], not: [], footnoted: [] })),
    },
  });
}

function contentCriterion(nr: number, id: string, statement: string): Criterion {
  return aCriterion({
    id,
    nr,
    statement: aText(statement),
    confirm: nr === 5,
    check: {
      kind: "content",
      groups: [
        { id: "jeugd", label: aText("jeugd", "youth"), earns: true, forms: ["jongeren*"], not: [] },
        { id: "ouderen", label: aText("ouderen", "older people"), earns: true, forms: ["ouderen"], not: [] },
        {
          id: "minima",
          label: aText("mensen in armoede", "people in poverty"),
          earns: false,
          forms: ["minima"],
          not: [],
        },
      ],
      not: [],
      dependent: [],
      passes: [{ groups: ["jeugd", "ouderen"], aboutPages: 1, named: { pages: 3, share: 0.1 } }],
    },
  });
}

/** Ten criteria with the numbers and kinds of the real instrument, and short words. */
export function anInstrument(changes: Partial<Instrument> = {}): Instrument {
  const criteria: readonly Criterion[] = [
    aCriterion(),
    searchCriterion(2, "search-finds-social-work", ["sociaal werk"]),
    searchCriterion(3, "search-finds-variant", ["welzijn", "jongerenwerk"]),
    searchCriterion(4, "search-finds-prevention", ["preventie", "zelfzorg"]),
    contentCriterion(5, "content-recognisable", "Herkenbare informatie voor een sociaal werker"),
    aCriterion({
      id: "colophon-names-social-work",
      nr: 6,
      statement: aText("Het colofon noemt sociaal werk", "The colophon names social work"),
      missingFunction: "failed",
      check: {
        kind: "colophon",
        audiences: [
          {
            id: "sociaal-werk",
            label: aText("sociaal werk", "social work"),
            footnote: false,
            forms: ["sociaal werk"],
            not: [],
          },
        ],
        names: [],
        words: {},
        statements: [],
        without: [],
        withoutUntil: [],
        headings: [],
        announces: [],
        fillsIn: [],
        refersBack: [],
        addresses: [],
        denials: [],
        never: [],
        near: [],
      },
    }),
    contentCriterion(7, "content-older-people", "De informatie gaat over zorg voor ouderen"),
    contentCriterion(8, "content-other-groups", "De informatie gaat over andere doelgroepen"),
    searchCriterion(9, "database-finds-social-work", ["sociaal werk", "social work"], true),
    searchCriterion(10, "database-finds-functions", ["activeren", "ondersteunen"], true),
  ];
  return {
    id: "sociaal-werk-2020",
    version: "1.0.0",
    title: aText("Herkenbaarheid voor sociaal werk", "Recognisability for social work"),
    source: "Quickscan 2020",
    criteria,
    ...changes,
  };
}

export function anAssertion(changes: Partial<Assertion> = {}): Assertion {
  return {
    site: "zorg-thuis",
    criterion: "url-names-social-work",
    outcome: "failed",
    mode: "automatic",
    decision: "tool",
    reason: null,
    capture: 1,
    capturedAt: "2026-11-25T08:01:00.000Z",
    facts: [],
    evidence: null,
    borderCase: false,
    ...changes,
  };
}

export function aHit(changes: Partial<Hit> = {}): Hit {
  return {
    url: "https://www.zorgthuis.example/verhalen/keukentafelgesprek",
    title: "Keukentafelgesprek met een tablet",
    words: "sociaal werkers",
    excerpt: "In drie wijken proberen sociaal werkers een tablet uit.",
    artifact: "p7",
    ...changes,
  };
}

export function aQueryFact(changes: Partial<QueryFact> = {}): QueryFact {
  return {
    kind: "query",
    function: "s1",
    term: "sociaal werk",
    outcome: "failed",
    reason: null,
    claimed: null,
    read: 0,
    verified: 0,
    unopened: 0,
    answerUrl: "https://www.zorgthuis.example/?s=sociaal+werk",
    hit: null,
    footnoted: false,
    ...changes,
  };
}

export function aFunctionFact(changes: Partial<FunctionFact> = {}): FunctionFact {
  return {
    kind: "function",
    function: "s1",
    role: "site",
    label: "Zoeken",
    page: "https://www.zorgthuis.example/",
    positiveControl: "tablet",
    negativeControl: "qzxvwk",
    works: "verified",
    ...changes,
  };
}

export function anEvidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    url: "https://www.zorgthuis.example/",
    artifact: "p1",
    picture: null,
    excerpt: null,
    query: null,
    claimed: null,
    verified: null,
    ...changes,
  };
}
