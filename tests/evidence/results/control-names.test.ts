import { describe, expect, test } from "vitest";
import { frameOf } from "../../../src/evidence/frame/frame.ts";
import { readPage } from "../../../src/evidence/page/read-page.ts";
import { controlNames, entryNames } from "../../../src/evidence/results/control-names.ts";
import { anAnswer } from "./an-answer.ts";

const page = (path: string, title: string, main: string) =>
  readPage(
    `<title>${title} | Naslag</title><body><main><h1>Naslag</h1>${main}</main></body>`,
    `https://naslag.nl/${path}`,
  );

describe("names of the site", () => {
  const pages = [
    page(
      "",
      "",
      '<ul><li><a href="/kast">kast_open</a></li><li><a href="/pad">Op pad met de scootmobiel!</a></li></ul>',
    ),
    page("kast", "kast_open", "<p>Zo gaat het.</p>"),
    page("pad", "Op pad met de scootmobiel", "<p>Een les.</p>"),
    page("soorten", "Soorten", "<table><tr><td>lamp_aan()</td></tr><tr><td>zorg_preventie_aan</td></tr></table>"),
  ];
  const names = controlNames(pages, frameOf(pages, "Naslag"), ["preventie"]);
  const words = names.map(({ word }) => word);

  test("are those of pages, as the links that lead there write them", () => {
    expect(names[0]).toEqual({ word: "kast_open", url: "https://naslag.nl/kast" });
    expect(words).toContain("Op pad met de scootmobiel");
  });

  test("are identifiers up to their brackets, and first words of titles", () => {
    expect(words).toContain("lamp_aan");
    expect(words).toContain("soorten");
  });

  test("come from each kind in turn", () => {
    expect(words.slice(0, 3)).toEqual(["kast_open", "lamp_aan", "soorten"]);
  });

  test("hold no word of the instrument", () => {
    expect(words).not.toContain("zorg_preventie_aan");
  });
});

test("names of a collection are those of its entries", () => {
  const rows = "<table><tbody><tr><td>klok_zet</td></tr><tr><td>Heupairbag, met sensor</td></tr></tbody></table>";
  const words = entryNames(anAnswer("", rows), frameOf([], "Naslag"), []).map(({ word }) => word);
  expect(words).toEqual(["klok_zet", "Heupairbag"]);
});
