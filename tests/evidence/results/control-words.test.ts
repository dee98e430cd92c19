import { describe, expect, test } from "vitest";
import { frameOf } from "../../../src/evidence/frame/frame.ts";
import { readPage } from "../../../src/evidence/page/read-page.ts";
import { controlWords, entryWords } from "../../../src/evidence/results/control-words.ts";
import { isFormalPage } from "../../../src/evidence/results/distinctive.ts";
import { anAnswer, list } from "./an-answer.ts";

const page = (path: string, title: string, text: string) =>
  readPage(
    `<title>${title} | Zorgsite</title><body><main><h1>${title}</h1><p>${text}</p></main></body>`,
    `https://zorgsite.nl/${path}`,
  );

describe("control words of the site", () => {
  const pages = [
    page("a", "Medicijndispenser thuis", "Een apparaat dat piept."),
    page("b", "Preventie in de wijk", "Over preventie en over de medicijnen."),
    page("c", "Privacyverklaring", "Wat wij bewaren."),
    page("privacy", "Bewaartermijn", "Hoe lang wij bewaren."),
    page("d", "Nieuws over zorg", "Kort en krachtig."),
  ];
  const words = controlWords(pages, frameOf(pages, "Zorgsite"), ["preventie"]).map(({ word }) => word);

  test("come from titles, the rarest first", () => {
    expect(words).toContain("medicijndispenser");
  });

  test("are no words of the instrument, no common words, not the site's name", () => {
    expect(words).not.toContain("preventie");
    expect(words).not.toContain("nieuws");
    expect(words).not.toContain("zorgsite");
  });

  test("of formal pages come last", () => {
    expect(words.at(-1)).toBe("bewaartermijn");
    expect(isFormalPage("https://zorgsite.nl/privacy")).toBe(true);
    expect(isFormalPage("https://zorgsite.nl/verhalen/tablet")).toBe(false);
  });
});

describe("control words of a collection", () => {
  test("come from its entries, not from menus", () => {
    const words = entryWords(
      anAnswer("", list("heupairbag", "geurklok", "praatpaal")),
      frameOf([], "Zorgsite"),
      [],
    ).map(({ word }) => word);
    expect(words.toSorted()).toEqual(["geurklok", "heupairbag", "praatpaal"]);
  });

  test("come from rows and cards that lead nowhere as well", () => {
    const rows = `<table><tbody><tr><td>Heupairbag</td></tr><tr><td>Geurklok</td></tr></tbody></table>`;
    const words = entryWords(anAnswer("", rows), frameOf([], "Zorgsite"), []).map(({ word }) => word);
    expect(words).toEqual(["heupairbag", "geurklok"]);
  });

  test("are none of a menu that no landmark marks, since it stands on most pages", () => {
    const menu = `<table><tr><td><a href="/">Voorpagina</a></td><td><a href="/markt">Arbeidsmarkt</a></td><td><a href="/techniek">Techniek</a></td></tr></table>`;
    const pages = [1, 2, 3, 4, 5].map((nr) =>
      readPage(`<body>${menu}<h1>Bericht ${nr}</h1><p>Over nummer ${nr}.</p></body>`, `https://zorgsite.nl/${nr}`),
    );
    const collection = anAnswer("", `${menu}${list("heupairbag", "geurklok", "praatpaal")}`);
    const words = entryWords(collection, frameOf(pages, "Zorgsite"), []).map(({ word }) => word);
    expect(words.toSorted()).toEqual(["geurklok", "heupairbag", "praatpaal"]);
  });
});
