import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Page } from "../../src/demo/page.ts";
import { DEMO_SITES } from "../../src/demo/sites.ts";
import { sourceOf } from "../../src/demo/source.ts";
import { compileGroups } from "../../src/evidence/forms/matcher.ts";
import { parseInstrument } from "../../src/inputs/instrument.ts";
import type { ContentCheck } from "../../src/model/instrument.ts";

const file = new URL("../../criteria/sociaal-werk-2020.yaml", import.meta.url);
const { criteria } = parseInstrument(readFileSync(file, "utf8"), "criteria/sociaal-werk-2020.yaml");

/** Words of a content criterion that earn its point, as they stand on the pages of a site. */
function earningWords(id: string, nr: number): readonly string[] {
  const check = criteria.find((criterion) => criterion.nr === nr)?.check as ContentCheck;
  const words = compileGroups(
    check.groups.filter(({ earns }) => earns).map((group) => ({ ...group, not: [...group.not, ...check.not] })),
  );
  return pagesOf(id).flatMap((page) => words.find(textOf(page)).map((match) => `${page.path}: ${match.words}`));
}

function pagesOf(id: string): readonly Page[] {
  const site = DEMO_SITES.find((candidate) => candidate.id === id);
  return site === undefined ? [] : [...sourceOf(site, []).pages.values()];
}

function textOf(page: Page): string {
  return `${page.title}. ${page.summary}. ${page.text}`;
}

describe("a site that is not about other groups names one only in passing", () => {
  it.each([
    ["coalitie-digivaardig-in-de-zorg", "/vacature: jongeren"],
    ["anders-werken-in-de-zorg", "/nieuws/open-dag: jongeren"],
    ["zorgthuisnl", "/werken-bij: jongeren"],
  ])("%s", (id, mention) => {
    expect(earningWords(id, 8)).toEqual([mention]);
  });
});

it("zorgthuisnl names a theme and a group of social work only in passing", () => {
  expect(earningWords("zorgthuisnl", 5)).toEqual(["/nieuws/netwerkdag: mantelzorger", "/werken-bij: jongeren"]);
});

describe("every site names older people on several pages", () => {
  it.each(DEMO_SITES.map(({ id }) => id))("%s", (id) => {
    const pages = new Set(earningWords(id, 7).map((found) => found.split(":")[0]));
    expect(pages.size).toBeGreaterThanOrEqual(2);
  });
});

describe("a site whose search must not find sociaal werk does not hold it on a page that is searched", () => {
  it.each(["zorg-van-nu", "anders-werken-in-de-zorg", "zorgthuisnl", "zorginnovatie"])("%s", (id) => {
    const without = DEMO_SITES.find((site) => site.id === id)?.searches[0]?.without ?? [];
    const searched = pagesOf(id).filter(({ path }) => !without.some((start) => path.startsWith(start)));
    expect(searched.filter((page) => /sociaal[ -]?werk|social[ -]?work/i.test(textOf(page)))).toEqual([]);
  });
});

it("every layout that names a partner or a ministry does so outside the main text", () => {
  for (const site of DEMO_SITES) {
    const layout = sourceOf(site, []).templates.get("layout") ?? "";
    expect(layout).toContain("Ministerie van Volksgezondheid, Welzijn en Sport");
    expect(pagesOf(site.id).some((page) => textOf(page).includes("Ministerie"))).toBe(false);
  }
});
