import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Demo, serveDemo } from "../../src/demo/serve-demo.ts";
import { DEMO_SITES } from "../../src/demo/sites.ts";
import { sourceOf } from "../../src/demo/source.ts";
import { ask, linksOf } from "./ask.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await serveDemo();
});
afterAll(() => demo.close());

const urlOf = (id: string, path = "/") => new URL(path, demo.sites.find((site) => site.id === id)?.url).href;

it("gives each of the six sites an origin of its own on the loopback address", () => {
  const origins = demo.sites.map(({ url }) => new URL(url).origin);
  expect(new Set(origins).size).toBe(6);
  expect(demo.sites.every(({ id, url }) => new URL(url).hostname === `${id}.localhost`)).toBe(true);
});

describe.each(DEMO_SITES)("$id", (site) => {
  const pages = [...sourceOf(site, []).pages.values()];

  it("has at least twelve pages, each answering 200 with a title", async () => {
    expect(pages.length).toBeGreaterThanOrEqual(12);
    for (const page of pages) {
      const { status, body } = await ask(urlOf(site.id, page.path));
      expect([page.path, status]).toEqual([page.path, 200]);
      expect(body).toMatch(new RegExp(`<title>[^<]*${site.name}</title>`, "i"));
      expect(body).not.toMatch(/\{\{|<!--\[/);
    }
  });

  it("links only to addresses that answer", async () => {
    for (const page of pages) {
      const shown = site.scripted ? `/data${page.path === "/" ? "/index" : page.path}.json` : page.path;
      const { body } = await ask(urlOf(site.id, shown));
      for (const link of linksOf(body.replaceAll('\\"', '"'))) {
        expect([page.path, link, (await ask(urlOf(site.id, link))).status]).toEqual([page.path, link, 200]);
      }
    }
  });

  it("answers 404 for an address it does not have", async () => {
    const { status, body } = await ask(urlOf(site.id, "/dit-bestaat-niet"));
    expect(status).toBe(404);
    expect(body).toContain("Pagina niet gevonden");
  });

  it("has robots.txt and a favicon", async () => {
    expect((await ask(urlOf(site.id, "/robots.txt"))).body).toMatch(/^User-agent: \*/);
    expect((await ask(urlOf(site.id, "/favicon.ico"))).type).toBe("image/svg+xml");
  });

  it("lists every page in its sitemap, when it has one", async () => {
    const { status, body } = await ask(urlOf(site.id, "/sitemap.xml"));
    expect(status).toBe(site.sitemap ? 200 : 404);
    if (site.sitemap) expect(body.match(/<loc>/g)).toHaveLength(pages.length);
  });
});

it("sends an address without its slash on to the one with it", async () => {
  expect((await ask(urlOf("zorg-van-nu", "/over-ons"))).location).toBe("/over-ons/");
});

it("knows no other names than those of its sites", async () => {
  const other = urlOf("zorgthuisnl").replace("zorgthuisnl", "elders");
  expect((await ask(other)).status).toBe(404);
});

it("waits before each answer when asked to", async () => {
  const slow = await serveDemo({ delayMs: 40 });
  const start = performance.now();
  await ask(slow.sites[0]?.url ?? "");
  expect(performance.now() - start).toBeGreaterThanOrEqual(39);
  await slow.close();
});

it("goes on after a form that broke off half-way", async () => {
  const { host, port } = new URL(urlOf("anders-werken-in-de-zorg"));
  const headers = { host, "content-length": 100 };
  await new Promise<void>((resolve) => {
    const posted = request({ host: "127.0.0.1", port, path: "/zoeken", method: "POST", headers });
    posted.on("error", () => undefined).on("close", resolve);
    posted.write("zoekterm=", () => posted.destroy());
  });
  expect((await ask(urlOf("anders-werken-in-de-zorg"))).status).toBe(200);
});
