import { describe, expect, test } from "vitest";
import { type Frame, frameOf } from "../../../src/evidence/frame/frame.ts";
import { readPage } from "../../../src/evidence/page/read-page.ts";
import type { AnswerContext, AnswerPage } from "../../../src/evidence/results/answer-page.ts";
import { landingOf } from "../../../src/evidence/results/landing.ts";
import { readAnswer } from "../../../src/evidence/results/read-answer.ts";
import { ORIGIN } from "./an-answer.ts";

const SITE = "Zorgsite";

function page(query: string, path: string, title: string, heading = title, main = ""): AnswerPage {
  const html = `<title>${title} | ${SITE}</title><body><header><a href="/">${SITE}</a></header><main><h1>${heading}</h1>${main}</main></body>`;
  return { url: ORIGIN + path, query, html: [html] };
}

/** Pages that were read: they link to two articles and to what is given. */
function siteWith(pages: readonly AnswerPage[] = [], links: readonly string[] = []): Frame {
  const articles = ["/artikel/slim-bed", "/artikel/rollator", ...links];
  const home = page("", "/", "Welkom", "Welkom", articles.map((path) => `<a href="${path}">Lees</a>`).join(" "));
  return frameOf(
    [home, ...pages].map(({ html, url }) => readPage(html[0] ?? "", url)),
    SITE,
  );
}

function landing(answer: AnswerPage, context: Partial<AnswerContext> = {}) {
  return landingOf(answer, { negatives: NOTHING_FOUND, frame: siteWith(), live: false, ...context });
}

const ELSEWHERE = ["xqzvarnolk", "wubqyfrimpz"];
const NOTHING_FOUND = ELSEWHERE.map((query) => page(query, "/niets-gevonden", "Niets gevonden"));

describe("a page of the site to which the search jumped", () => {
  test("is one that was read at this address without a question", () => {
    const read = page("zorg", "/thuis", "Zorg thuis");
    expect(landing(read, { frame: siteWith([read]) })).toBe("page");
  });

  test("is one that pages of the site link to", () => {
    expect(landing(page("zorg", "/thuis", "Zorg thuis"), { frame: siteWith([], ["/thuis/"]) })).toBe("page");
  });

  test("is one that nothing links to, in a folder of pages that are linked to", () => {
    expect(landing(page("zorg", "/artikel/zorg-thuis", "Zorg thuis"))).toBe("page");
  });

  test("is the page of a wiki that is named as was asked, like that of another question", () => {
    const named = (name: string): AnswerPage => page(name, `/artikel/${name}`, name);
    expect(landing(named("zorg"), { others: [named("thuis")] })).toBe("page");
  });

  test("is one result: that page", () => {
    const context = { negatives: NOTHING_FOUND, frame: siteWith(), live: false };
    const answer = readAnswer(page("zorg", "/artikel/zorg-thuis", "Zorg thuis"), context);
    expect([answer.kind, answer.unclear]).toEqual(["jump", false]);
    expect(answer.results.map(({ url }) => url)).toEqual([`${ORIGIN}/artikel/zorg-thuis`]);
  });
});

describe("an answer at an address of its own", () => {
  const numbered = ELSEWHERE.map((query, at) => page(query, `/zoek/${at + 10}`, "Helaas"));

  test("has an address like those of nonsense, whatever stands there", () => {
    expect(landing(page("zorg", "/zoek/12", "Zorg thuis"), { negatives: numbered })).toBe("answer");
    const linked = siteWith([], ["/zoek/12", "/zoek/13"]);
    expect(landing(page("zorg", "/zoek/12", "Zorg thuis"), { negatives: numbered, frame: linked })).toBe("answer");
  });

  test("has an address with a token that is another one for each question", () => {
    const tokens = ELSEWHERE.map((query, at) => page(query, `/zoek-${["a1f", "a9c"][at]}.html`, "Helaas"));
    expect(landing(page("zorg", "/zoek-77e.html", "Zorg thuis"), { negatives: tokens })).toBe("answer");
    expect(landing(page("zorg", "/artikel/zorg-thuis", "Zorg thuis"), { negatives: tokens })).toBe("page");
  });

  test("straight under the root is told by its title and not by its address", () => {
    const rooted = ELSEWHERE.map((query, at) => page(query, `/${["a1f", "b9c"][at]}`, "Resultaten"));
    expect(landing(page("zorg", "/77e", "Resultaten"), { negatives: rooted })).toBe("answer");
    const jumped = { negatives: rooted, frame: siteWith([], ["/77e"]) };
    expect(landing(page("zorg", "/77e", "Zorg thuis"), jumped)).toBe("page");
  });

  test("is called what the answer to nonsense is called, apart from the question and numbers", () => {
    const titled = (query: string, path: string, count: number): AnswerPage =>
      page(query, path, `${count} resultaten voor ${query}`, query);
    const negatives = [titled("xqzvarnolk", "/zoeken?q=xqzvarnolk", 0)];
    expect(landing(titled("zorg", "/artikel/9", 3), { negatives })).toBe("answer");
    expect(landing(page("zorg", "/artikel/9", "Zoeken"), { negatives: [page("xq", "/zoeken", "Zoeken")] })).toBe(
      "answer",
    );
  });

  test("is called what the answer to another question is called, where nonsense leads to another page", () => {
    const answer = (query: string, number: number): AnswerPage =>
      page(query, `/artikel/${number}`, `Zoekresultaten voor ${query}`, query);
    expect(landing(answer("zorg", 2), { others: [answer("thuis", 1)] })).toBe("answer");
  });

  test("does not follow from a title or heading that pages of the site have as well", () => {
    const news = (query: string, number: number): AnswerPage =>
      page(query, `/artikel/${number}`, "Nieuws", `Bericht ${"abcd"[number]}`);
    const frame = siteWith([news("", 1), news("", 2)]);
    expect(landing(news("zorg", 3), { frame, others: [news("thuis", 2)] })).toBe("page");
  });
});

describe("what may be either", () => {
  test("an address that nothing else knows", () => {
    expect(landing(page("zorg", "/zoek/12", "Zorg"))).toBe("unclear");
    expect(landing(page("zorg", "/zorg", "Zorg"))).toBe("unclear");
  });

  test("a page that says how much was found, or holds the question in its field", () => {
    const claims = page("zorg", "/artikel/12", "Zorg", "Zorg", '<p>2 pagina\'s voor "zorg"</p>');
    expect(landing(claims)).toBe("unclear");
    expect(landing(page("zorg", "/artikel/12", "Zorg", "Zorg", '<input value="zorg">'))).toBe("unclear");
  });

  test("an address at which another page was read", () => {
    const read = page("", "/zoek", "Zoek hier");
    expect(landing(page("zorg", "/zoek", "Zorg", "Zorg", '<input value="zorg">'), { frame: siteWith([read]) })).toBe(
      "unclear",
    );
  });

  test("is read as a list, in which the page itself is no result", () => {
    const context = { negatives: NOTHING_FOUND, frame: siteWith(), live: false };
    const main = '<ul><li><a href="/artikel/rollator">Rollator</a></li></ul>';
    const answer = readAnswer(page("zorg", "/zoek/12", "Zorg", "Zorg", main), context);
    expect([answer.kind, answer.unclear]).toEqual(["list", true]);
    expect(answer.results.map(({ url }) => url)).toEqual([`${ORIGIN}/artikel/rollator`]);
  });
});

test("a link to the answer of another question is no result", () => {
  const negatives = ELSEWHERE.map((query, at) => page(query, `/zoek/${at + 10}`, "Zoeken"));
  const main =
    '<ul><li><a href="/artikel/rollator">Rollator</a></li></ul><ul><li><a href="/zoek/4">sociaal werk</a></li></ul>';
  const { results } = readAnswer(page("zorg", "/zoek/12", "Zoeken", "Zoeken", main), { negatives, live: false });
  expect(results.map(({ url }) => url)).toEqual([`${ORIGIN}/artikel/rollator`]);
});

test("the same page of results at another question is an answer", () => {
  const results = (query: string): AnswerPage => page(query, `/zoeken?q=${query}`, query, query);
  expect(landing(results("zorg"), { negatives: [results("xqzvarnolk")] })).toBe("answer");
});
