import { expect, test } from "vitest";
import type { AnswerPage } from "../../../src/evidence/results/answer-page.ts";
import { offersIn } from "../../../src/evidence/results/offers.ts";

const anAnswer = (query: string, ...bodies: readonly string[]): AnswerPage => ({
  url: "https://wijkvondsten.example/",
  query,
  html: bodies.map((body) => `<!doctype html><html><body>${body}</body></html>`),
});
const option = (text: string): string => `<li role="option" data-qs-press>${text}</li>`;
const nonsense = anAnswer("xqzvarnolk", `<p>Niets</p><ul>${option("Zoek overal naar xqzvarnolk")}</ul>`);
const titles = (answer: AnswerPage, presses: "page" | "frame" = "page"): readonly string[] =>
  offersIn(answer, { negatives: [nonsense], live: true, presses }).map(({ title }) => title);

test("what can be pressed is offered, but for what nonsense is offered too", () => {
  const answer = anAnswer("bus", `<ul>${option("Een bus vol laptops")}${option("Zoek overal naar bus")}</ul>`);
  expect(titles(answer)).toEqual(["Een bus vol laptops"]);
});

test("a title that is the question itself is offered", () => {
  expect(titles(anAnswer("opbouwwerk", option("Opbouwwerk")))).toEqual(["Opbouwwerk"]);
});

test("of a list that can be pressed each of its options is offered, under its heading", () => {
  const card = "<div data-qs-press><h2>De groepsapp</h2><p>van de flat</p></div>";
  expect(titles(anAnswer("flat", `<div data-qs-press>${card}${option("Een flat")}</div>`))).toEqual([
    "De groepsapp",
    "Een flat",
  ]);
});

test.each([
  ["a link in it", '<div data-qs-press><a href="/bus">Een bus</a></div>'],
  ["a link around it", '<a href="/bus"><b data-qs-press>Een bus</b></a>'],
  ["a button in it", "<div data-qs-press>Een bus <button>Bewaar</button></div>"],
  ["nothing of it in view", `<div data-qs-hidden>${option("Een bus")}</div>`],
])("with %s it is none", (_, body) => {
  expect(titles(anAnswer("bus", body))).toEqual([]);
});

test("an option of a list that shows all until somebody types is offered; a card that was there before is not", () => {
  const card = "<div data-qs-press>De groepsapp</div>";
  const before = anAnswer("", `${option("Een bus")}${option("Een flat")}${card}`);
  const answer = anAnswer("bus", `${option("Een bus")}${card}`);
  const offered = offersIn(answer, { negatives: [nonsense], before, live: true, presses: "page" });
  expect(offered.map(({ title }) => title)).toEqual(["Een bus"]);
});

test("of a field in a frame, the frame alone offers something", () => {
  const answer = anAnswer("bus", option("Een bus op de pagina"), option("Een bus in het kader"));
  expect(titles(answer, "frame")).toEqual(["Een bus in het kader"]);
});

test("where nothing is to be pressed, nothing is offered", () => {
  expect(offersIn(anAnswer("bus", option("Een bus")), { negatives: [nonsense], live: true })).toEqual([]);
});
