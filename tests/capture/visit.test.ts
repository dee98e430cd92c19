import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import type { Tab } from "../../src/browser/tab.ts";
import { visitHome } from "../../src/capture/home.ts";
import { createPoliteness } from "../../src/capture/politeness.ts";
import { visitPage } from "../../src/capture/visit.ts";
import { type Route, type Served, serve } from "../support/serve.ts";
import { aRun, aSite } from "./a-run.ts";

const TEXT = `<h1>Welkom</h1><p>${"Wij helpen mensen in de wijk met slimme hulpmiddelen. ".repeat(6)}</p><a href="/over">Over ons</a>`;
const html = { "content-type": "text/html; charset=utf-8" };
let refusals = 0;

const ROUTES: Readonly<Record<string, Route>> = {
  "/": `<title>Zorgsite</title>${TEXT}`,
  "/korter-dan-beloofd": (_, response) => {
    response.writeHead(200, { ...html, "content-length": 5000 }).write(`<title>Half</title>${TEXT}`);
    setImmediate(() => response.destroy());
  },
  "/afgebroken-gzip": (_, response) => {
    const whole = gzipSync(`<title>Half</title>${TEXT.repeat(50)}`);
    response.writeHead(200, { ...html, "content-encoding": "gzip", "content-length": whole.length });
    response.write(whole.subarray(0, whole.length - 20), () => response.destroy());
  },
  "/geen-gzip": (_, response) => response.writeHead(200, { ...html, "content-encoding": "gzip" }).end("geen gzip"),
  "/ververst": `<meta http-equiv="refresh" content="1; url=/doel"><p>U wordt doorgestuurd.</p>`,
  "/script-stuurt-door": `<p>U wordt doorgestuurd.</p><script>setTimeout(() => { location.href = "/doel" }, 500)</script>`,
  "/script-stuurt-meteen-door": `<script>location.replace("/doel")</script>`,
  "/script-stuurt-naar-niets": `<script>location.replace("/bestaat-niet")</script>`,
  "/doel": `<title>Doel</title>${TEXT}`,
  "/vult-zich": `<div id="app"></div><script>setTimeout(() => { app.innerHTML = ${JSON.stringify(TEXT)} }, 900)</script>`,
  "/blijft-leeg": `<div id="app"></div><script>/* kapot */</script>`,
  "/kaders": `<title>Kaders</title><frameset cols="20%,80%"><frame src="/kaders/menu"><frame src="/kaders/tekst"></frameset>`,
  "/kaders/menu": `<a href="blad2.html">Blad twee</a>`,
  "/kaders/tekst": TEXT,
  "/talen": `<title>Zorgsite</title><a href="/en">English</a> <a href="/nl">Nederlands</a>`,
  "/nl": `<title>Zorgsite in het Nederlands</title>${TEXT}`,
  "/en": `<title>Zorgsite in English</title>${TEXT}`,
  "/verboden": (_, response) => response.writeHead(403, html).end("<title>403</title>"),
  "/storing": (_, response) =>
    response.writeHead(503, html).end("<h1>We zijn zo terug</h1><p>Wegens onderhoud gesloten.</p>"),
  "/even-druk": (_, response) => {
    refusals += 1;
    if (refusals > 1) response.writeHead(200, html).end(`<title>Rustig</title>${TEXT}`);
    else response.writeHead(429, { ...html, "retry-after": "1" }).end("<title>Druk</title>");
  },
  "/lang-druk": (_, response) => response.writeHead(429, { ...html, "retry-after": "3600" }).end("<title>Druk</title>"),
  "/elders": (_, response) => response.writeHead(302, { location: `http://nieuwesite.localhost:${port}/` }).end(),
};

let browsers: Browsers;
let site: Served;
let tab: Tab;
let port = 0;

beforeAll(async () => {
  browsers = await openBrowser();
  site = await serve(ROUTES, "www.zorgsite.localhost");
  port = site.port;
});

afterAll(async () => {
  await browsers.close();
  await site.close();
});

beforeEach(async () => {
  tab = await browsers.openSite({ hosts: [site.host, `nieuwesite.localhost:${port}`] });
});

afterEach(() => tab.close());

const visit = (path: string) => visitPage(aRun(tab, aSite(site.origin)), site.origin + path);
const home = (path: string, hosts: readonly string[] = []) =>
  visitHome(aRun(tab, aSite(site.origin + path, { hosts: [...hosts] })));

describe("a page that did not come whole", () => {
  it.each(["/korter-dan-beloofd", "/afgebroken-gzip", "/geen-gzip"])("is no page: %s", async (path) => {
    expect(await visit(path)).toMatchObject({ status: "failed" });
  });

  it("is none when it stays empty", async () => {
    expect(await visit("/blijft-leeg")).toEqual({
      status: "failed",
      reason: "http-error",
      detail: "the page is empty",
    });
  });

  it("is waited for while scripts fill it", async () => {
    expect(await visit("/vult-zich")).toMatchObject({ status: "captured" });
  });
});

describe("a page that forwards by itself", () => {
  it.each(["/ververst", "/script-stuurt-door", "/script-stuurt-meteen-door"])(
    "is read where it leads: %s",
    async (path) => {
      expect(await visit(path)).toMatchObject({ status: "captured", value: { url: `${site.origin}/doel` } });
    },
  );

  it("to nothing is gone", async () => {
    expect(await visit("/script-stuurt-naar-niets")).toMatchObject({ status: "failed", detail: "status 404" });
  });
});

describe("a server that refuses", () => {
  it.each([
    ["forbids", "/verboden", "blocked", "status 403"],
    ["is under maintenance", "/storing", "blocked", `status 503: the page says "We zijn zo terug"`],
  ])("is told apart: it %s", async (_, path, reason, detail) => {
    expect(await visit(path)).toEqual({ status: "failed", reason, detail });
  });

  it("for a moment is asked again after it", async () => {
    refusals = 0;
    expect(await visit("/even-druk")).toMatchObject({ status: "captured" });
  });

  it("for an hour is left alone", async () => {
    const run = aRun(tab, aSite(site.origin), { politeness: createPoliteness(0) });
    const asked = site.asked.length;
    expect(await visitPage(run, `${site.origin}/lang-druk`)).toMatchObject({ status: "failed", reason: "blocked" });
    expect(await visitPage(run, `${site.origin}/`)).toMatchObject({ status: "failed", reason: "blocked" });
    expect(site.asked.slice(asked)).toEqual(["/lang-druk"]);
  });
});

describe("a home page", () => {
  it("made of frames is read with its frames, and links as they do", async () => {
    const { page } = await home("/kaders");
    expect(page?.facts.blocks.map((block) => block.text)).toContain("Welkom");
    expect(page?.facts.links.map((link) => link.url)).toContain(`${site.origin}/kaders/blad2.html`);
  });

  it("that only asks for a language is passed to the Dutch one, at the site's own address", async () => {
    const { page, address } = await home("/talen");
    expect([page?.facts.title, address]).toEqual(["Zorgsite in het Nederlands", `${site.origin}/talen`]);
  });

  it("on another domain means that the site moved", async () => {
    const { state } = await home("/elders");
    expect(state).toMatchObject({ status: "unread", reason: "moved", movedTo: `http://nieuwesite.localhost:${port}/` });
  });

  it("outside the part of a site that is scanned means that the part moved", async () => {
    const part = aSite(`${site.origin}/script-stuurt-meteen-door`, {
      scope: `${site.origin}/script-stuurt-meteen-door`,
    });
    expect((await visitHome(aRun(tab, part))).state).toMatchObject({ status: "unread", reason: "moved" });
  });

  it("on another domain that is listed as the site's own is the site's", async () => {
    expect((await home("/elders", [`nieuwesite.localhost:${port}`])).state).toEqual({ status: "read" });
  });
});
