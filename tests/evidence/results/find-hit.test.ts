import { describe, expect, test } from "vitest";
import { compileWords } from "../../../src/evidence/forms/matcher.ts";
import { frameOf } from "../../../src/evidence/frame/frame.ts";
import { readPage } from "../../../src/evidence/page/read-page.ts";
import { findHit } from "../../../src/evidence/results/find-hit.ts";

const words = compileWords({ forms: ["sociaal werk(er/ers)"], not: [] });
const frame = frameOf([], "Zorgsite");
const result = { url: "https://zorgsite.nl/a", title: "Sociaal werk", text: "Sociaal werk in de buurt" };
const page = (body: string) => readPage(`<title>Verhaal</title><body>${body}</body>`, result.url);

describe("a verified hit", () => {
  test("stands in the main text of the page that the result leads to", () => {
    expect(findHit(words, result, page("<main><p>Met sociaal werkers.</p></main>"), frame)).toMatchObject({
      words: "sociaal werkers",
      stands: "target",
    });
  });

  test("is not a snippet whose page does not hold the words", () => {
    expect(findHit(words, result, page("<main><p>Met de buurt.</p></main>"), frame)).toBeNull();
  });

  test("is not in menu or footer of that page", () => {
    expect(
      findHit(
        words,
        result,
        page("<nav><a href='/s'>Sociaal werk</a></nav><main><p>Met de buurt.</p></main><footer>Sociaal werk</footer>"),
        frame,
      ),
    ).toBeNull();
  });

  test("is the result's own text where it leads nowhere", () => {
    expect(findHit(words, { ...result, url: null }, null, frame)).toMatchObject({ stands: "result" });
  });
});

describe("the page that a fragment shows", () => {
  const at = (fragment: string, body: string) =>
    readPage(`<title>Schrift</title><body><main>${body}</main></body>`, `https://zorgsite.nl/${fragment}`);
  const welcome = "<h2>Welkom</h2><p>Hier schrijft een sociaal werker over wat hij maakt.</p>";
  const notebook = frameOf([at("", welcome)], "Schrift");
  const leadingTo = (title: string) => ({ url: `https://zorgsite.nl/#${title}`, title, text: title });

  test("holds the words when its own text does", () => {
    const shown = at("#Kaart", `${welcome}<h2>Kaart</h2><p>Voor sociaal werkers.</p>`);
    expect(findHit(words, leadingTo("Kaart"), shown, notebook)).toMatchObject({ words: "sociaal werkers" });
  });

  test("does not when only what the page without fragment shows does", () => {
    const shown = at("#Kaart", `${welcome}<h2>Kaart</h2><p>Van touw en kurk, voor wie dat wil voelen.</p>`);
    expect(findHit(words, leadingTo("Kaart"), shown, notebook)).toBeNull();
  });

  test("is no page but a place when it shows nothing else", () => {
    expect(findHit(words, leadingTo("Filters"), at("#Filters", welcome), notebook)).toBeNull();
  });

  test("is what the page without fragment begins with when it has that name", () => {
    expect(findHit(words, leadingTo("Welkom"), at("#Welkom", welcome), notebook)).toMatchObject({
      words: "sociaal werker",
    });
  });
});
