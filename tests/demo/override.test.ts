import { afterEach, expect, it } from "vitest";
import type { Override } from "../../src/demo/override.ts";
import { type Demo, serveDemo } from "../../src/demo/serve-demo.ts";
import { ask } from "./ask.ts";

let demo: Demo | undefined;
afterEach(() => demo?.close());

async function asked(id: string, path: string, ...overrides: readonly Override[]) {
  demo = await serveDemo({ overrides });
  return ask(new URL(path, demo.sites.find((site) => site.id === id)?.url).href);
}

it("replaces a text in one page, for the reader and for the search alike", async () => {
  const override: Override = { site: "zorgthuisnl", page: "/kwaliteit", replace: ["complicaties", "sociaal werk"] };
  expect((await asked("zorgthuisnl", "/suggesties?q=sociaal+werk", override)).body).toContain('href="/kwaliteit"');
});

it("replaces a text on every page and in every template", async () => {
  const override: Override = { site: "zorg-van-nu", replace: [/Welzijn/gi, "gemak"] };
  const { body } = await asked("zorg-van-nu", "/themas/welzijn/", override);
  expect(body).not.toMatch(/Welzijn/);
});

it("adds to a page, and adds a page", async () => {
  const site = "coalitie-digivaardig-in-de-zorg";
  const field = '<form action="/zoeken"><input type="search" name="q"></form>';
  const page = { site, addPage: "/actueel/jongeren", title: "Jongeren", html: "<h1>Jongeren</h1>" };
  expect((await asked(site, "/", { site, page: "/", append: field })).body).toContain(field);
  await demo?.close();
  expect((await asked(site, "/actueel", page)).body).toContain('href="/actueel/jongeren"');
});

it("removes a page with the links that lead to it", async () => {
  const override: Override = { site: "zorgthuisnl", removePage: "/over-ons" };
  expect((await asked("zorgthuisnl", "/over-ons", override)).status).toBe(404);
  await demo?.close();
  expect((await asked("zorgthuisnl", "/", override)).body).not.toContain("/over-ons");
});

it("removes a search field from every page", async () => {
  const override: Override = { site: "zorg-voor-innoveren", removeBlock: "search" };
  const { body } = await asked("zorg-voor-innoveren", "/nieuws", override);
  expect(body).not.toContain("trefwoord");
});

it("serves a site under another name", async () => {
  const { status } = await asked("zorgthuisnl", "/", { site: "zorgthuisnl", host: "sociaal-werk.zorgthuisnl" });
  expect(demo?.sites.find(({ id }) => id === "zorgthuisnl")?.url).toMatch(
    /^http:\/\/sociaal-werk\.zorgthuisnl\.localhost:/,
  );
  expect(status).toBe(200);
});

it("leaves the other sites as they are", async () => {
  const { body } = await asked("zorgthuisnl", "/zelfzorg", { site: "zorginnovatie", replace: ["Zelfzorg", "gemak"] });
  expect(body).toContain("Zelfzorg geeft vrijheid");
});

it("refuses an override that changes nothing", async () => {
  const override: Override = { site: "zorgthuisnl", page: "/kwalitiet", replace: ["a", "b"] };
  await expect(serveDemo({ overrides: [override] })).rejects.toThrow("override without effect");
});
