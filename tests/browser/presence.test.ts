import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import type { Tab } from "../../src/browser/tab.ts";
import { type Served, serve } from "../support/serve.ts";

const WAITS = `<title>slaapt</title><script>
  addEventListener("mousemove", () => fetch("/laat").then(() => { document.title = "gewekt" }), { once: true })</script>`;

/** Each part says that it came into view. */
const PARTS = `<p style="height:2000px">begin</p><section>deel</section><p style="height:2000px">midden</p><section>deel</section>
  <script>const seen = new IntersectionObserver((all) => { for (const one of all) if (one.isIntersecting) one.target.textContent = "getoond" });
  for (const one of document.querySelectorAll("section")) seen.observe(one)</script>`;

let browsers: Browsers;
let site: Served;
let tab: Tab;

beforeAll(async () => {
  browsers = await openBrowser();
  site = await serve({
    "/wacht": WAITS,
    "/laat": (_request, response) => response.end("ja"),
    "/lang": `<title>lang</title>${PARTS}`,
    "/binnen": `<title>binnen</title><body style="margin:0;height:100vh;overflow:hidden"><div style="height:100vh;overflow-y:auto">${PARTS}</div>`,
    "/eindeloos": `<title>eindeloos</title><ul><li style="height:900px">1</li></ul><script>
      const ul = document.querySelector("ul"); const seen = new IntersectionObserver((all) => { if (!all.some((one) => one.isIntersecting)) return;
        seen.disconnect(); const li = document.createElement("li"); li.style.height = "900px"; ul.append(li); seen.observe(li) });
      seen.observe(ul.lastElementChild)</script>`,
    "/kort": `<title>kort</title><p>klaar</p><script>addEventListener("scroll", () => { document.title = "geschoven" })</script>`,
  });
});

afterAll(async () => {
  await site?.close();
  await browsers?.close();
});

beforeEach(async () => {
  tab = await browsers.openSite({ hosts: [new URL(site.origin).host], maxRequests: 1_000, maxBytes: 1e8 });
});
afterEach(() => tab.close());

const title = (): Promise<string> => tab.read((_: null) => document.title, null);
const shown = (): Promise<string[]> =>
  tab.read((_: null) => [...document.querySelectorAll("section")].map((one) => one.textContent ?? ""), null);

describe("a page that waits for somebody", () => {
  it("has seen the mouse, and done what it waited for, once it has settled", async () => {
    await tab.open(`${site.origin}/wacht`);
    await tab.settle();
    expect(await title()).toBe("gewekt");
  });

  it("sees it again when it is opened again", async () => {
    for (const _ of [1, 2]) {
      await tab.open(`${site.origin}/wacht`);
      await tab.settle();
      expect(await title()).toBe("gewekt");
    }
  });
});

describe("looking down a page", () => {
  it.each(["/lang", "/binnen"])("brings every part of %s into view, and ends where it began", async (path) => {
    await tab.open(site.origin + path);
    expect(await shown()).toEqual(["deel", "deel"]);
    await tab.lookDown();
    expect(await shown()).toEqual(["getoond", "getoond"]);
    const scrolled = await tab.read(
      (_: null) => [...document.querySelectorAll("*")].reduce((sum, one) => sum + one.scrollTop, 0),
      null,
    );
    expect(scrolled).toBe(0);
  });

  it("follows a page that grows no further than it was at first", async () => {
    await tab.open(`${site.origin}/eindeloos`);
    await tab.lookDown();
    expect(await tab.read((_: null) => document.querySelectorAll("li").length, null)).toBeLessThan(5);
  });

  it("leaves a page that fits as it is", async () => {
    await tab.open(`${site.origin}/kort`);
    await tab.lookDown();
    expect(await title()).toBe("kort");
  });
});
