import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { frameOf } from "../../src/evidence/frame/frame.ts";
import { readPage } from "../../src/evidence/page/read-page.ts";
import { parseInstrument } from "../../src/inputs/instrument.ts";
import { judgeContent } from "../../src/judge/content.ts";
import type { ContentSelection, SelectedFacts } from "../../src/judge/selection.ts";
import type { Verdict } from "../../src/judge/verdict.ts";
import type { ContentFact } from "../../src/model/assertion.ts";
import type { ContentCheck } from "../../src/model/instrument.ts";
import { SAMPLE_PAGES, type SamplePage } from "./content-pages.ts";

const criteria = new URL("../../criteria/sociaal-werk-2020.yaml", import.meta.url);
const instrument = parseInstrument(readFileSync(criteria, "utf8"), "sociaal-werk-2020.yaml");

function checkOf(nr: number): ContentCheck {
  const check = instrument.criteria.find((criterion) => criterion.nr === nr)?.check;
  if (check?.kind !== "content") throw new Error(`criterion ${nr} is no content criterion`);
  return check;
}

type Page = { readonly title?: string; readonly path?: string; readonly body: string };

const onPage = (words: string): Page => ({ body: `<h1>Bericht</h1><p>${words}</p>` });
const fillers = (count: number): Page[] =>
  Array.from({ length: count }, (_, at) => onPage(`Hier staat bericht ${at} over een scherm.`));

function selectionOf(pages: readonly Page[], more: Partial<ContentSelection> = {}): ContentSelection {
  const read = pages.map(({ title = "", path = "", body }, at): SelectedFacts => {
    const url = `https://voorbeeld.nl/${path || `pagina-${at}`}`;
    return { artifact: `a${at}`, url, facts: readPage(`<title>${title}</title><body><main>${body}</main>`, url) };
  });
  return { home: "a0", pages: read, failed: [], known: pages.length, missing: 0, ...more };
}

function judge(
  nr: number,
  pages: readonly Page[],
  more: Partial<ContentSelection> = {},
  colophon: readonly string[] = [],
): Verdict {
  const selection = selectionOf(pages, more);
  const frame = frameOf(
    selection.pages.map((page) => page.facts),
    "Zorgsite",
  );
  return judgeContent(checkOf(nr), selection, frame, new Set(colophon));
}

const factOf = (verdict: Verdict): ContentFact => verdict.facts[0] as ContentFact;

describe("what one page is to a criterion", () => {
  test.each(SAMPLE_PAGES)("$nr, $is: $because", (page: SamplePage) => {
    const verdict = judge(page.nr, [page, ...fillers(6)]);
    const { about, mentions } = factOf(verdict);
    const is =
      about.length > 0 && verdict.outcome === "passed"
        ? "about"
        : about.length + mentions.length > 0
          ? "mention"
          : "nothing";
    expect(is).toBe(page.is);
    expect(verdict.outcome).toBe(page.is === "about" ? "passed" : "failed");
  });
});

describe("criterion 5: two pages about themes", () => {
  const lonely: Page = { title: "Eenzaamheid", body: "<h1>Eenzaamheid</h1><p>Wie eenzaam is, belt niet zelf.</p>" };
  const debts: Page = {
    title: "Schulden",
    body: "<h1>Schulden</h1><p>Schulden beginnen met een ongeopende brief.</p>",
  };
  const youth: Page = { title: "Jongeren", body: "<h1>Jongeren</h1><p>Jongeren willen geen folder.</p>" };

  test("about different themes, or a theme and a group of criterion 8, pass", () => {
    expect(judge(5, [lonely, debts, ...fillers(4)]).outcome).toBe("passed");
    expect(judge(5, [lonely, youth, ...fillers(4)]).outcome).toBe("passed");
  });

  test("one is not enough, and is a border case when a mention on another page would make two", () => {
    expect(judge(5, [lonely, ...fillers(4)])).toMatchObject({ outcome: "failed", borderCase: false });
    expect(judge(5, [lonely, onPage("Ook schulden kwamen ter sprake."), ...fillers(4)])).toMatchObject({
      outcome: "failed",
      borderCase: true,
    });
  });

  test("one page at two addresses is one page", () => {
    expect(judge(5, [lonely, { ...lonely, path: "nog-eens" }, ...fillers(5)]).outcome).toBe("failed");
  });

  test("two passing is a border case, three is none", () => {
    expect(judge(5, [lonely, debts, ...fillers(4)]).borderCase).toBe(true);
    expect(judge(5, [lonely, debts, youth, ...fillers(4)]).borderCase).toBe(false);
  });
});

describe("named on three pages and a tenth of the pages read", () => {
  const mentions = (count: number): Page[] =>
    Array.from({ length: count }, (_, at) => onPage(`Ook ouderen waren er bij, keer ${at}.`));

  test("three of thirty pass, as a border case", () => {
    expect(judge(7, [...mentions(3), ...fillers(27)])).toMatchObject({ outcome: "passed", borderCase: true });
  });

  test("four of thirty pass for certain", () => {
    expect(judge(7, [...mentions(4), ...fillers(26)])).toMatchObject({ outcome: "passed", borderCase: false });
  });

  test("three of thirty-one are less than a tenth", () => {
    expect(judge(7, [...mentions(3), ...fillers(28)])).toMatchObject({ outcome: "failed", borderCase: true });
  });

  test("two do not pass, whatever the share", () => {
    expect(judge(7, [...mentions(2), ...fillers(4)]).outcome).toBe("failed");
  });

  test("groups of criterion 8 are pooled", () => {
    const pages = [
      onPage("Ook jongeren deden mee."),
      onPage("Een moskee stelde de zaal."),
      onPage("Er was een tolk voor slechthorenden."),
      ...fillers(4),
    ];
    const verdict = judge(8, pages);
    expect(verdict.outcome).toBe("passed");
    expect(factOf(verdict).groups).toEqual(["youth", "belief", "disability"]);
  });

  test("colophon pages count neither as naming nor as read", () => {
    expect(judge(7, [...mentions(3), ...fillers(27), onPage("Colofon van de site.")], {}, ["a30"]).outcome).toBe(
      "passed",
    );
    expect(judge(7, [...mentions(3), ...fillers(4)], {}, ["a0"]).outcome).toBe("failed");
  });

  test("job ads, agendas and lists do not add to it", () => {
    const ads = ["vacatures/a", "agenda/b", "tag/c"].map((path, at) => ({
      ...onPage(`Ook ouderen, keer ${at}.`),
      path,
    }));
    expect(judge(7, [...ads, ...fillers(4)])).toMatchObject({ outcome: "failed", borderCase: true });
  });
});

describe("what is left out", () => {
  test("colophon pages are not about anything", () => {
    const page = { title: "Ouderen", body: "<h1>Ouderen</h1><p>Ouderen.</p><p>Voor ouderen.</p>" };
    expect(judge(7, [page, ...fillers(5)], {}, ["a0"])).toMatchObject({ outcome: "failed", borderCase: false });
  });

  test("nor are texts on privacy and cookies", () => {
    const page = {
      title: "Privacyverklaring",
      body: "<h1>Privacyverklaring</h1><p>Wij bewaren niets van jongeren. Ook niet van gezinnen met jongeren.</p>",
    };
    expect(factOf(judge(8, [page, ...fillers(5)])).mentions).toEqual([]);
  });

  test("menus, footers and the site's own name never count", () => {
    const frame = "<nav><a href=/o>Ouderen</a></nav><footer>Voor ouderen. Van ouderen.</footer>";
    const pages = fillers(6).map((page) => ({
      title: "Ouderen - Zorg voor Ouderen",
      body: `${frame}${page.body}<p>Welkom bij Zorg voor Ouderen</p>`,
    }));
    expect(judge(7, pages).outcome).toBe("failed");
  });
});

describe("when too little was read", () => {
  const about: Page = { title: "Ouderen", body: "<h1>Ouderen</h1><p>Ouderen bellen zelf.</p>" };

  test("the home page and four pages of a larger site cannot tell", () => {
    expect(judge(7, fillers(5), { known: 30 })).toMatchObject({
      outcome: "cantTell",
      reason: "too-few-pages",
      borderCase: false,
    });
  });

  test("the home page and five can", () => {
    expect(judge(7, fillers(6), { known: 30 }).outcome).toBe("failed");
  });

  test("four pages are enough when the site has no more", () => {
    expect(judge(7, fillers(4))).toMatchObject({ outcome: "failed", reason: null });
  });

  test("a page that failed is one that the site has more", () => {
    const failed = [{ url: "https://voorbeeld.nl/traag", reason: "timeout" as const, detail: "" }];
    expect(judge(7, fillers(5), { failed }).reason).toBe("too-few-pages");
    expect(judge(7, fillers(6), { failed }).outcome).toBe("failed");
  });

  test("a link that leads nowhere is none", () => {
    const failed = [{ url: "https://voorbeeld.nl/weg", reason: "http-error" as const, detail: "status 404" }];
    expect(judge(7, fillers(4), { failed, known: 5 }).outcome).toBe("failed");
  });

  test("what passes already passes", () => {
    expect(judge(7, [about, ...fillers(2)], { known: 30 }).outcome).toBe("passed");
  });

  test("a stored page that is gone never makes a 0", () => {
    expect(judge(7, fillers(8), { missing: 1 })).toMatchObject({ outcome: "cantTell", reason: "evidence-missing" });
    expect(judge(7, [about, ...fillers(8)], { missing: 1 }).outcome).toBe("passed");
  });
});

describe("what is handed on", () => {
  test("the page that decides, with its sentences", () => {
    const page = {
      title: "Ouderen | Zorgsite",
      path: "ouderen",
      body: "<h1>Ouderen</h1><p>Ouderen bellen zelf. Dat scheelt.</p>",
    };
    const verdict = judge(7, [...fillers(5), page]);
    expect(factOf(verdict).about).toEqual([
      {
        url: "https://voorbeeld.nl/ouderen",
        artifact: "a5",
        title: "Ouderen | Zorgsite",
        group: "older-people",
        sentences: ["Ouderen bellen zelf.", "Ouderen"],
        words: ["Ouderen"],
      },
    ]);
    expect(verdict.evidence).toMatchObject({ url: "https://voorbeeld.nl/ouderen", artifact: "a5" });
  });

  test("the page that says most comes first, whatever the order they were read in", () => {
    const slight = { title: "Bellen", body: "<h1>Bellen</h1><p>Met ouderen. Of zonder. Ook ouderen bellen.</p>" };
    const strong = { title: "Ouderen", path: "ouderen", body: "<h1>Ouderen</h1><p>Ouderen bellen zelf.</p>" };
    expect(judge(7, [slight, strong, ...fillers(4)]).evidence?.url).toBe("https://voorbeeld.nl/ouderen");
  });

  test("a page about a field of social work comes before those about themes", () => {
    const theme = {
      title: "Eenzaamheid",
      body: "<h1>Eenzaamheid</h1><p>Wie eenzaam is, belt niet. Eenzaam is niet alleen. Eenzaamheid slijt.</p>",
    };
    const field = {
      title: "In de wijk",
      path: "wijk",
      body: "<h1>In de wijk</h1><p>Het opbouwwerk begon. De opbouwwerker bleef.</p>",
    };
    expect(judge(5, [theme, field, ...fillers(4)]).evidence?.url).toBe("https://voorbeeld.nl/wijk");
  });

  test("groups that earn nothing are seen", () => {
    expect(factOf(judge(7, [onPage("De wijkverpleging belt tegen eenzaamheid."), ...fillers(4)])).seen).toEqual([
      "care-seen",
      "support-and-prevention-seen",
    ]);
  });
});
