import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import type { Assertion, Fact } from "../../../src/model/assertion.ts";
import type { Capture } from "../../../src/model/capture.ts";
import { cellPage } from "../../../src/report/html/cell-page.ts";
import { htmlReport } from "../../../src/report/html/report.ts";
import type { ReportData } from "../../../src/report/html/report-data.ts";
import { buildTable, cellsOf } from "../../../src/report/table.ts";
import { anExampleReport } from "../../support/an-example-report.ts";
import {
  aCapture,
  aFunctionFact,
  anAssertion,
  anEvidence,
  anInstrument,
  aQueryFact,
  aScan,
  aSiteList,
} from "../../support/fixtures.ts";

function textOf(assertion: Assertion, changes: Partial<ReportData> = {}) {
  const table = buildTable(aScan(), aSiteList(), anInstrument(), [assertion], { language: "nl" });
  const cell = cellsOf(table, assertion.site).find(({ criterion }) => criterion.id === assertion.criterion)!;
  const $ = load(cellPage(cell, anExampleReport("nl", { table, captures: [aCapture()], ...changes })));
  return { $, text: $("main").text().replace(/\s+/g, " ") };
}

function aCell(
  criterion: string,
  outcome: Assertion["outcome"],
  facts: readonly Fact[],
  more: Partial<Assertion> = {},
) {
  return anAssertion({ criterion, outcome, facts, capture: 1, ...more });
}

const ABOUT = {
  url: "https://www.zorgthuis.example/jongeren",
  artifact: "p7",
  title: "Jongeren aan zet",
  group: "jeugd",
  sentences: ["Jongeren maken een app.", "De jongeren testen zelf."],
  words: ["jongeren"],
};
const CONTENT = {
  kind: "content",
  pagesRead: 20,
  more: true,
  about: [ABOUT],
  mentions: [],
  groups: ["jeugd"],
  seen: [],
} as const;

describe("a cell on content", () => {
  test("shows each page that counts with its sentences, and a picture of it when there is one", () => {
    const picture = {
      file: "shots/bbbbbbbbbbbbbbbbbbbb.png",
      artifact: "p7",
      purpose: "content",
      words: ["jongeren"],
      wordsVisible: true,
    } as const;
    const captures: readonly Capture[] = [aCapture({ pictures: [picture] })];
    const { $, text } = textOf(aCell("content-recognisable", "passed", [CONTENT]), { captures });
    expect(text).toContain("De pagina die meetelt");
    expect(text).toContain("Gaat over jeugd.");
    expect($(".counted blockquote")).toHaveLength(2);
    expect($(".counted img").attr("src")).toBe("../captures/zorg-thuis/1/shots/bbbbbbbbbbbbbbbbbbbb.png");
  });

  test("shows what was seen and is not enough", () => {
    const mention = {
      url: ABOUT.url,
      artifact: "p7",
      title: "Agenda",
      group: "jeugd",
      sentence: "Ook voor jongeren.",
      words: "jongeren",
    };
    const { text } = textOf(aCell("content-recognisable", "failed", [{ ...CONTENT, about: [], mentions: [mention] }]));
    expect(text).toContain("Gezien, maar niet genoeg");
    expect(text).toContain("Agenda: ‘Ook voor jongeren.’");
  });
});

test("a cell on the colophon shows every page that promised it, and statements that come near", () => {
  const pages = [
    { url: "https://www.zorgthuis.example/over", label: "Over ons", read: true, reason: null },
    { url: "https://www.zorgthuis.example/colofon", label: "Colofon", read: false, reason: "timeout" },
  ] as const;
  const near = {
    url: "https://www.zorgthuis.example/",
    artifact: "p1",
    sentence: "Voor zorg en welzijn.",
    words: "zorg en welzijn",
    audience: null,
    pattern: "P4",
    footnote: false,
  };
  const fact = { kind: "colophon", pages, statement: null, near: [near] } as const;
  const { text } = textOf(aCell("colophon-names-social-work", "cantTell", [fact], { reason: "colophon-not-read" }));
  expect(text).toContain("Over onsjageen zin over sociaal werk als doelgroep");
  expect(text).toContain("Colofonnee: de site antwoordde niet op tijd");
  expect(text).toContain("de startpagina (geen colofon)jaKomt in de buurt, telt niet: ‘Voor zorg en welzijn.’");
});

test("a cell that could not be determined says what was tried and what helps", () => {
  const facts = [
    aQueryFact({ outcome: "cantTell", reason: "search-not-operable" }),
    aFunctionFact({ works: "not-operable", positiveControl: "tablet" }),
  ];
  const { text } = textOf(aCell("search-finds-social-work", "cantTell", facts, { reason: "search-not-operable" }));
  expect(text).toMatch(
    /Wat is geprobeerd .*tablet.*De site is één keer vastgelegd.* Wat helptProbeer de zoekfunctie zelf/,
  );
});

test("queries of several functions say which function was asked", () => {
  const facts = [
    aQueryFact({ function: "s1" }),
    aQueryFact({ function: "d1" }),
    aFunctionFact({ function: "s1", label: "Zoek op de site" }),
    aFunctionFact({ function: "d1", role: "database", label: "Zoek een voorbeeld" }),
  ];
  const { $ } = textOf(aCell("search-finds-social-work", "failed", facts));
  expect(
    $("table td:first-of-type")
      .toArray()
      .map((cell) => $(cell).text()),
  ).toEqual(["Zoek op de site", "Zoek een voorbeeld"]);
});

describe("evidence that is missing", () => {
  const evidence = anEvidence({ picture: "shots/aaaaaaaaaaaaaaaaaaaa.png" });
  const cell = aCell("content-recognisable", "passed", [CONTENT], { evidence });

  test("is told: a picture that does not lie there", () => {
    const missing = new Set(["captures/zorg-thuis/1/shots/aaaaaaaaaaaaaaaaaaaa.png"]);
    const { $, text } = textOf(cell, { missing });
    expect($("img")).toHaveLength(0);
    expect(text).toContain("De schermafdruk ontbreekt");
  });

  test("is told: a capture that does not lie there", () => {
    expect(textOf(cell, { captures: [] }).text).toContain("ligt niet bij dit rapport of is niet te lezen");
  });

  test("is told on the page of the site as well", () => {
    const missing = new Set(["captures/thuis/1/shots/aaaaaaaaaaaaaaaaaaaa.png"]);
    const page = htmlReport(anExampleReport("nl", { missing })).find(({ path }) => path === "sites/thuis.html");
    const $ = load(String(page?.content));
    expect($("img")).toHaveLength(0);
    expect(
      $("figure .panel")
        .toArray()
        .map((one) => $(one).text().slice(0, 27)),
    ).toEqual(Array(2).fill("De schermafdruk ontbreekt: h".slice(0, 27)));
  });
});
