import { expect, test } from "vitest";
import { detailWords } from "../../../src/report/sentences/details.ts";

test.each([
  ["status 503", "de site antwoordde met foutcode 503"],
  [`the page says "Even geduld"`, "op de pagina staat ‘Even geduld’"],
  ["no page but application/pdf (status 200)", "geen webpagina maar application/pdf"],
  ["opening https://a.example/ took longer than 20000 ms", "https://a.example/ duurde langer dan 20000 ms"],
  ["400 of 400 requests used", "400 van 400 verzoeken gebruikt"],
  ["robots.txt asks crawlers to stay away", "robots.txt vraagt zoekrobots hier weg te blijven"],
  ["a.example has no address (ENOTFOUND)", "bij de naam a.example hoort geen adres (ENOTFOUND)"],
])("the record %j is told in Dutch", (detail, dutch) => {
  expect(detailWords(detail, "nl")).toBe(dutch);
});

test("what is not known is quoted as a message, in English as it stands", () => {
  expect(detailWords("ERR_CONNECTION_RESET", "nl")).toBe("melding ‘ERR_CONNECTION_RESET’");
  expect(detailWords("ERR_CONNECTION_RESET.", "en")).toBe("ERR_CONNECTION_RESET");
  expect(detailWords("", "nl")).toBe("");
});
