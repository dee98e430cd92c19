import { describe, expect, test } from "vitest";
import type { AnswerContext } from "../../../src/evidence/results/answer-page.ts";
import { sameAnswer } from "../../../src/evidence/results/lists.ts";
import { readAnswer } from "../../../src/evidence/results/read-answer.ts";
import { anAnswer, list, negatives, ORIGIN } from "./an-answer.ts";

const nothing = negatives((query) => `<h1>Zoekresultaten voor ${query}</h1><p>Geen resultaten</p>`);

function namesIn(main: string, context: Partial<AnswerContext> = {}, path?: string): string[] {
  const answer = anAnswer("zorg", main, path);
  return readAnswer(answer, { negatives: nothing, live: false, ...context }).results.map(({ url, title }) =>
    url === null ? title : url.replace(`${ORIGIN}/`, ""),
  );
}

describe("results are what nonsense does not give", () => {
  test("a list that is new is the answer, in its order", () => {
    expect(namesIn(`<h1>Zoekresultaten voor zorg</h1>${list("b", "a", "c")}`)).toEqual(["b", "a", "c"]);
  });

  test("title and snippet are the result's own", () => {
    const [first] = readAnswer(anAnswer("zorg", list("a")), { negatives: nothing, live: false }).results;
    expect(first).toEqual({ url: `${ORIGIN}/a`, title: "Over a", text: "Over a Een stuk over a." });
  });

  test("nothing found is an empty list, and says so", () => {
    const answer = readAnswer(anAnswer("zorg", "<h1>Zoekresultaten voor zorg</h1><p>Geen resultaten</p>"), {
      negatives: nothing,
      live: false,
    });
    expect(answer).toEqual({ kind: "list", results: [], shown: 0, unclear: false, claimed: 0 });
  });

  test("menus, footer and the echo of the question never count", () => {
    expect(namesIn("<h1>zorg</h1><ul><li>zorg</li></ul>")).toEqual([]);
  });

  test("popular pages that stand where results would are frame, and no longer so when they are results", () => {
    const popular = negatives(() => `<p>Geen resultaten. Populair:</p>${list("x", "y", "z")}`);
    expect(namesIn(`<p>Geen resultaten. Populair:</p>${list("x", "y", "z")}`, { negatives: popular })).toEqual([]);
    expect(namesIn(list("y"), { negatives: popular })).toEqual(["y"]);
    expect(namesIn(list("x", "q"), { negatives: popular })).toEqual(["x", "q"]);
  });

  test("a block with the latest posts is frame, and a post in it may be a result elsewhere", () => {
    const aside = `<aside><ul class="recent"><li><a href="/nieuw">Nieuw</a></li><li><a href="/a">Over a</a></li></ul></aside>`;
    const context = { negatives: negatives((query) => `<p>Geen resultaten voor ${query}</p>${aside}`) };
    expect(namesIn(`${list("a", "b")}${aside}`, context)).toEqual(["a", "b"]);
    expect(namesIn(`<p>Geen resultaten voor zorg</p>${aside}`, context)).toEqual([]);
  });

  test("each block that scripts put into a span of its own is a result", () => {
    const blocks = ["a", "b"].map((name) => `<span><div><a href="/${name}">Over ${name}</a></div></span>`).join("");
    expect(namesIn(`<div><p>Alle resultaten:</p><div>${blocks}</div></div>`)).toEqual(["a", "b"]);
  });

  test.each(["<section role='main'>", "<main>", "<section><form><input name='q'></form>"])(
    "an article around the whole page, with a link of its own, is no result: %s",
    (main) => {
      const page = (found: string) =>
        `<article><header><a href="/">Wiki</a></header>${main}${found}</article>`.replace(
          /(<main>)(.*)(<.article>)/,
          "$1$2</main>$3",
        );
      const context = { negatives: negatives(() => page("<p>Niets gevonden</p>")) };
      expect(namesIn(page(list("a", "b")), context)).toEqual(["a", "b"]);
    },
  );

  test("the name of the site that stands beside a single result is none", () => {
    const page = (found: string) => `<div><div>Het schrift</div><div>van een zolder</div><div>${found}</div></div>`;
    const context = { before: anAnswer("", page("")), negatives: negatives(() => page("")), live: true };
    expect(namesIn(page(`<a href="/a">Over a</a>`), context)).toEqual(["a"]);
  });

  test("links that search on, and numbers of pages, are no results", () => {
    const more = `<ul class="pager"><li><a href="/zoeken?q=zorg&p=2">2</a></li></ul><ul><li><a href="/zoeken?q=zorg+thuis">zorg thuis</a></li></ul>`;
    expect(namesIn(list("a") + more)).toEqual(["a"]);
  });

  test("a result to whose page the words are handed, to be marked there, is a result", () => {
    const marked = (name: string) =>
      `<li><a href="/lees?id=${name}&mark=zorg">Over ${name}</a><p>Een stuk over ${name}, langer dan de vraag zelf.</p></li>`;
    expect(namesIn(`<ul>${marked("a")}${marked("b")}</ul>`)).toEqual(["lees?id=a&mark=zorg", "lees?id=b&mark=zorg"]);
  });

  test("a single link that takes the question elsewhere is none, whatever it calls the question", () => {
    expect(namesIn(`<ul><li><a href="/wiki?zoek=zorg">Zoek zorg in de wiki</a></li></ul>`)).toEqual([]);
    expect(namesIn(`<ul><li><a href="/label?naam=zorg">zorg</a></li></ul>`)).toEqual([]);
  });

  test("proposals of the field count only where they are the answer", () => {
    const proposals = `<ul role="listbox"><li role="option"><a href="/a">Over a</a></li></ul>`;
    expect(namesIn(proposals)).toEqual([]);
    expect(namesIn(proposals, { live: true })).toEqual(["a"]);
  });

  test("hidden entries are no results: that is how filters work", () => {
    const before = anAnswer("", `<table><tbody><tr><td>Tablet</td></tr><tr><td>Robot</td></tr></tbody></table>`);
    const filtered = `<table><tbody><tr><td>Tablet</td></tr><tr data-qs-hidden><td>Robot</td></tr></tbody></table>`;
    const none = negatives(
      () =>
        `<table><tbody><tr data-qs-hidden><td>Tablet</td></tr><tr data-qs-hidden><td>Robot</td></tr></tbody></table>`,
    );
    expect(namesIn(filtered, { negatives: none, before, live: true })).toEqual(["Tablet"]);
  });

  test("cards without links are entries where such cards stood before", () => {
    const cards = (...names: string[]): string =>
      `<div id="k">${names.map((name) => `<div class="kaart"><h3>${name}</h3><p>Tekst over ${name}</p></div>`).join("")}</div>`;
    const before = anAnswer("", cards("Tablet", "Robot", "Sensor"));
    expect(
      namesIn(cards("Robot"), { negatives: negatives(() => "<div id='k'><p>Niets</p></div>"), before, live: true }),
    ).toEqual(["Robot"]);
  });

  test("an entry that stands alone is one block where such blocks stood before, snippet and all", () => {
    const block = (name: string) =>
      `<div class="vondst"><div class="kop"><h2><a href="https://elders.example/${name}">Titel ${name}</a></h2></div><div class="tekst">Een stuk over ${name}.</div><div class="voet"><a href="/vondst/${name}">vaste plek</a></div></div>`;
    const before = anAnswer("", `<div class="lijst">${["een", "twee", "drie"].map(block).join("")}</div>`, "/");
    const answer = anAnswer("drie", `<div class="lijst">${block("drie")}</div>`);
    const { results } = readAnswer(answer, {
      negatives: negatives(() => '<div class="lijst"></div>'),
      before,
      live: false,
    });
    expect(results).toEqual([
      { url: "https://elders.example/drie", title: "Titel drie", text: "Titel drie Een stuk over drie. vaste plek" },
    ]);
  });

  test("a picture link and a title link to one page are one result", () => {
    expect(
      namesIn(
        `<div class="r"><a href="/a"><img alt=""></a><h3><a href="/a">Over a</a></h3></div><div class="r"><h3><a href="/b">Over b</a></h3></div>`,
      ),
    ).toEqual(["a", "b"]);
  });
});

describe("numbers that a page claims", () => {
  const claimed = (main: string): number | null =>
    readAnswer(anAnswer("zorg", main), {
      negatives: negatives(() => "<p>Kies uit 120 artikelen</p><p>Geen resultaten</p>"),
      live: false,
    }).claimed;

  test("a number that nonsense gives as well is about something else", () => {
    expect(claimed(`<p>Kies uit 120 artikelen</p>${list("a")}`)).toBeNull();
    expect(claimed(`<p>Kies uit 120 artikelen</p><p>1 resultaat</p>${list("a")}`)).toBe(1);
  });

  test("numbers within a result are about that result", () => {
    expect(claimed(`<ul><li><a href="/a">A</a><p>Met 12 artikelen</p></li></ul>`)).toBeNull();
  });
});

describe("answers that are alike", () => {
  test("the same lists under two questions are the same answer", () => {
    expect(sameAnswer(anAnswer("zorg", list("a", "b")), anAnswer("thuis", list("a", "b")))).toBe(true);
    expect(sameAnswer(anAnswer("zorg", list("a", "b")), anAnswer("thuis", list("a")))).toBe(false);
  });
});
