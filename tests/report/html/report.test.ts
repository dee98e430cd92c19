import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/model/text.ts";
import { htmlReport } from "../../../src/report/html/report.ts";
import type { ReportData } from "../../../src/report/html/report-data.ts";
import { buildTable } from "../../../src/report/table.ts";
import { aTable } from "../../support/a-table.ts";
import { anExampleReport } from "../../support/an-example-report.ts";
import {
  aCapture,
  aHit,
  anAssertion,
  anEvidence,
  anInstrument,
  aQueryFact,
  aScan,
  aSite,
  aSiteList,
} from "../../support/fixtures.ts";

function pagesOf(data: ReportData): ReadonlyMap<string, string> {
  return new Map(htmlReport(data).map(({ path, content }) => [path, String(content)]));
}

describe("the HTML report", () => {
  test("has an overview, a page per site and a page per cell", () => {
    const paths = [...pagesOf(anExampleReport("nl")).keys()];
    expect(paths).toHaveLength(1 + 6 + 60);
    expect(paths).toContain("index.html");
    expect(paths).toContain("sites/thuis.html");
    expect(paths).toContain("cells/thuis-search-finds-social-work.html");
  });

  test("leads every cell of the matrix to its page, and every page on to pages that exist", () => {
    const pages = pagesOf(anExampleReport("nl"));
    for (const [path, content] of pages) {
      const $ = load(content);
      for (const link of $("a[href]").toArray()) {
        const href = $(link).attr("href")!;
        if (href.startsWith("http") || href.startsWith("#")) continue;
        const target = new URL(href, `file:///${path}`).pathname.slice(1);
        const known = pages.has(target) || target.startsWith("captures/") || target.startsWith("scores.");
        expect(known, `${path} leads to ${target}`).toBe(true);
      }
    }
    expect(load(pages.get("index.html")!)(".matrix tbody td a")).toHaveLength(60);
  });

  test("shows the outcome of a cell with its reason, evidence, picture, query and time", () => {
    const $ = load(pagesOf(anExampleReport("nl")).get("cells/thuis-search-finds-social-work.html")!);
    const text = $("main").text().replace(/\s+/g, " ");
    expect(text).toContain("X, want de zoekfunctie (veld ‘Zoek in Thuis Vernieuwd’) vindt ‘sociaal werk’");
    expect(text).toContain("Bij ‘sociaal werk’ meldt de site 4 resultaten; daarvan zijn er 3 gelezen.");
    expect($("img").attr("src")).toBe("../captures/thuis/1/shots/aaaaaaaaaaaaaaaaaaaa.png");
    expect($("time").attr("datetime")).toBe("2026-11-25T08:01:00.000Z");
    expect(text).toContain("25 november 2026 om 09:01");
  });

  test.each(["nl", "en"] as const)(
    "says of a picture in %s what its caption says, for those who hear the page",
    (language) => {
      const $ = load(pagesOf(anExampleReport(language)).get("sites/thuis.html")!);
      const captioned = $("img").filter((_, image) => ($(image).attr("alt") ?? "").includes("08:05:09 UTC"));
      expect(captioned.attr("alt")).toContain({ nl: "Zoekopdracht: ‘qzxvwk’", en: "Query: ‘qzxvwk’" }[language]);
    },
  );

  test("shows of a site its search functions, queries, colophon, pages, consent and robots.txt", () => {
    const text = load(pagesOf(anExampleReport("nl")).get("sites/thuis.html")!)("main")
      .text()
      .replace(/\s+/g, " ");
    for (const part of [
      "Zoekfunctie van de site: ‘Zoek in Thuis Vernieuwd’",
      "eerst één knop openen, de term in het veld typen, dan Enter",
      "niets gevonden, zoals het hoort",
      "Over ons: gelezen",
      "2 gelezen, 61 bekend",
      "geweigerd (Alles weigeren)",
      "gevraagde pauze: 2 s",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("shows what went wrong on a site, and each of its captures", () => {
    const text = load(pagesOf(anExampleReport("nl")).get("sites/wijzer.html")!)("main")
      .text()
      .replace(/\s+/g, " ");
    for (const part of [
      "Vastlegging 1",
      "Vastlegging 2",
      "Kon niet worden bediend: de site antwoordde niet op tijd. (de server maakte het antwoord niet op tijd af)",
      "zij staat tussen de voorbeelden",
      "eerst 2 knoppen openen, openen met de toetsen Control+K, een keuze uit de lijst maken, de resultaten komen vanzelf",
      "Niet onderzocht: een zoekfunctie op https://innovatiewijzer.example/wiki, want het afgesproken maximum",
      "Colofon: niet gelezen: de site antwoordde niet op tijd",
      "geaccepteerd, omdat niets anders een bezoeker doorlaat",
      "Treffer, zoekopdracht ‘welzijn’, gemarkeerd: welzijn",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("tells of a site that could not be read, and of one without a search function", () => {
    const pages = pagesOf(anExampleReport("en"));
    expect(load(pages.get("sites/netwerk.html")!)("main").text()).toContain(
      "The site could not be read: the site does not allow automated visits. (403 met een controlevraag)",
    );
    expect(load(pages.get("sites/coalitie.html")!)("main").text()).toContain("1 page was looked at for this:");
  });

  test("accounts for how it was measured", () => {
    const text = load(pagesOf(anExampleReport("nl")).get("index.html")!)("main")
      .text()
      .replace(/\s+/g, " ");
    for (const part of [
      "Verantwoording",
      "4f4f4f",
      "chromium-headless-shell 142.0",
      "25 november 2026",
      "59 automatisch bepaald",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("says on every page of a demonstration that it is one", () => {
    const notice = { nl: "Dit is de demonstratie.", en: "This is the demonstration." };
    const { scan, siteList, instrument } = anExampleReport("nl").table;
    const table = buildTable(scan, siteList, instrument, [], { language: "nl", notice });
    for (const [path, content] of pagesOf(anExampleReport("nl", { table }))) {
      expect(load(content)(".notice").text(), path).toBe("Dit is de demonstratie.");
    }
  });

  test("leaves pictures out when they are not published", () => {
    const pages = pagesOf(anExampleReport("nl", { pictures: false }));
    expect([...pages.values()].filter((content) => content.includes("<img"))).toEqual([]);
  });

  test("tells a table that was taken over as what it is", () => {
    const scan = aScan({
      id: "2020-09-published",
      date: "2020-09",
      tool: "",
      status: "imported",
      settings: null,
      browser: null,
    });
    const table = buildTable(scan, aSiteList(), anInstrument(), [anAssertion({ decision: "imported", capture: 0 })], {
      language: "nl",
    });
    const pages = pagesOf(anExampleReport("nl", { table, captures: [], downloads: [] }));
    const text = load(pages.get("index.html")!)("main").text();
    expect(text).toContain("Peildatum september 2020");
    expect(text).toContain("Deze tabel is overgenomen");
    expect(pages.get("sites/zorg-thuis.html")).toContain("Van deze site is niets vastgelegd");
  });

  test("stands sites down when there are more than eight", () => {
    const sites = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`s${at}`, "X000000000"]));
    const $ = load(pagesOf(anExampleReport("nl", { table: aTable(sites), captures: [] })).get("index.html")!);
    expect($(".matrix tbody tr")).toHaveLength(9);
  });
});

describe.each(LANGUAGES)("every page in %s", (language) => {
  const pages = [...pagesOf(anExampleReport(language))];

  test("says its language, forbids scripts and asks nothing of other hosts", () => {
    for (const [path, content] of pages) {
      const $ = load(content);
      expect($("html").attr("lang"), path).toBe(language);
      expect($("meta[http-equiv]").attr("content"), path).toContain("default-src 'none'");
      expect($("script, iframe, object, link, [style], [onclick]").length, path).toBe(0);
      expect($("img[src^=http], img[src^='//']").length, path).toBe(0);
      expect($("h1").length, path).toBe(1);
    }
  });

  test("has no text that failed to be made", () => {
    for (const [path, content] of pages) {
      expect(load(content)("body").text(), path).not.toMatch(/undefined|\bnull\b|NaN|\[object|=>/);
    }
  });
});

test("texts of sites are texts, wherever they come from, and only web addresses are links", () => {
  const bad = `"><script>alert('x')</script>`;
  const site = aSite({ name: bad, owner: bad, mission: bad, notes: bad, formerly: bad });
  const hit = aHit({ title: bad, words: bad, excerpt: bad, url: "javascript:alert(1)" });
  const cell = anAssertion({
    criterion: "search-finds-social-work",
    outcome: "passed",
    facts: [aQueryFact({ outcome: "passed", term: bad, hit, answerUrl: "data:text/html,x" })],
    evidence: anEvidence({ url: "javascript:alert(1)", excerpt: bad, query: bad }),
  });
  const statement = { url: bad, artifact: "p", sentence: bad, words: bad, audience: bad, pattern: bad, footnote: true };
  const colophonFact = {
    kind: "colophon",
    pages: [{ url: bad, label: bad, read: true, reason: null }],
    statement,
    near: [{ ...statement, url: "javascript:alert(1)" }],
  } as const;
  const about = { url: "javascript:alert(1)", artifact: "p", title: bad, group: bad, sentences: [bad], words: [bad] };
  const contentFact = {
    kind: "content",
    pagesRead: 1,
    more: true,
    about: [about],
    mentions: [{ ...about, url: bad, sentence: bad, words: bad }],
    groups: [bad],
    seen: [bad],
  } as const;
  const colophon = anAssertion({ criterion: "colophon-names-social-work", outcome: "passed", facts: [colophonFact] });
  const content = anAssertion({ criterion: "content-recognisable", outcome: "passed", facts: [contentFact] });
  const list = aSiteList({ title: bad, sites: [site] });
  const capture = aCapture({
    site,
    address: "javascript:alert(1)",
    state: { status: "unread", reason: "moved", detail: bad, movedTo: "javascript:alert(1)" },
    consent: { outcome: "refused", by: bad, pictureBefore: null, pictureAfter: null },
    selection: {
      home: null,
      pages: [],
      failed: [{ url: "javascript:alert(1)", reason: "timeout", detail: bad }],
      known: 1,
    },
  });
  const table = buildTable(aScan(), list, anInstrument({ source: bad }), [cell, colophon, content], { language: "nl" });
  for (const [path, content] of pagesOf(anExampleReport("nl", { table, captures: [capture] }))) {
    const $ = load(content);
    expect($("script").length, path).toBe(0);
    for (const link of $("a[href]").toArray()) expect($(link).attr("href"), path).not.toMatch(/^(javascript|data):/);
  }
});

test("ids of elsewhere become safe file names", () => {
  const list = aSiteList({ sites: [aSite({ id: "../../etc" }), aSite({ id: "con" })] });
  const table = buildTable(aScan(), list, anInstrument(), [], { language: "nl" });
  for (const path of pagesOf(anExampleReport("nl", { table, captures: [] })).keys()) {
    expect(path).toMatch(/^(index|sites\/[a-z0-9-]+|cells\/[a-z0-9-]+)\.html$/);
    expect(path).not.toBe("sites/con.html");
  }
});
