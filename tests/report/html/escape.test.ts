import { expect, test } from "vitest";
import { Html, html } from "../../../src/report/html/escape.ts";

test.each([
  ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  [`" onmouseover='x' a=\``, "&quot; onmouseover=&#39;x&#39; a=&#96;"],
  ["a & b &amp; c", "a &amp; b &amp;amp; c"],
  ["een\u0000twee\u001b[31m\u202e", "eentwee[31m"],
])("%j cannot leave its place", (text, escaped) => {
  expect(html`<p title="${text}">${text}</p>`.toString()).toBe(`<p title="${escaped}">${escaped}</p>`);
});

test("what came out of a template is put in as it is, alone or in rows", () => {
  const items = ["a", "<b>"].map((text) => html`<li>${text}</li>`);
  expect(html`<ul>${items}</ul>`.toString()).toBe("<ul><li>a</li><li>&lt;b&gt;</li></ul>");
});

test("nothing is nothing, zero is a number", () => {
  expect(html`${null}${undefined}${false}${0}${""}`.toString()).toBe("0");
});

test("nobody else can make HTML", () => {
  expect(() => new Html("<b>", Symbol("made by the html template") as never)).toThrow(TypeError);
});
