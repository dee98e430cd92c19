import { expect, test } from "vitest";
import { readPage } from "../../../src/evidence/page/read-page.ts";

const texts = (html: string): string[] => readPage(html, "https://voorbeeld.nl/").blocks.map((block) => block.text);

test.each(["<div>", "<span>", "<b><p>", "<ul><li>"])(
  "text that is nested hopelessly deep in %s is read, and soon",
  (tag) => {
    expect(texts(`${tag.repeat(50_000)}ouderen`)).toEqual(["ouderen"]);
  },
  15_000,
);

test("nesting as browsers allow it keeps its elements", () => {
  expect(texts(`${"<div>".repeat(400)}<p>een</p><p>twee</p>`)).toEqual(["een", "twee"]);
});

test("thousands of elements that close themselves, or that nobody closes, are not deep", () => {
  const drawing = `<svg>${"<path d='M0'/>".repeat(3000)}</svg>`;
  const items = `<ul>${"<li><br>stap".repeat(3000)}</ul>`;
  expect(texts(`${drawing}${items}<h2>Kop</h2><p>een</p>`).slice(-2)).toEqual(["Kop", "een"]);
});
