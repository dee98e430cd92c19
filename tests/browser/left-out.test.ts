import { afterAll, beforeAll, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import type { Tab } from "../../src/browser/tab.ts";
import { type Served, serve } from "../support/serve.ts";

let browsers: Browsers;
let silent: Served;
let site: Served;

/** A page with something in it that never comes. */
const waiting = (part: string): string => `<!DOCTYPE html><title>wachtkamer</title><p>De tekst is er.</p>${part}`;

beforeAll(async () => {
  browsers = await openBrowser();
  const never = (): void => undefined;
  silent = await serve({ "/script": never, "/kader": never, "/stijl": never }, "elders.wachtkamer.localhost");
  site = await serve(
    {
      "/plaatje": waiting('<img src="/nooit">'),
      "/script": waiting(`<script async src="${silent.origin}/script"></script>`),
      "/kop": waiting(`<script src="${silent.origin}/script"></script>`),
      "/kader": waiting(`<iframe src="${silent.origin}/kader"></iframe>`),
      "/stijl": waiting(`<link rel="stylesheet" href="${silent.origin}/stijl">`),
      "/besloten": waiting(
        '<iframe width="600" height="300" src="http://10.255.255.1/zoeken"></iframe><iframe width="1" height="1" src="http://10.255.255.2/teller"></iframe>',
      ),
      "/eigen": waiting('<script async src="/nooit"></script>'),
      "/nooit": never,
    },
    "www.wachtkamer.localhost",
  );
}, 60_000);
afterAll(async () => {
  await browsers.close();
  await Promise.all([site.close(), silent.close()]);
});
/** Less than a scan waits, and more than makes a wait one in vain. */
const A_WHILE = { timeoutMs: 7_000 };

/** Side by side: each of these takes its time. */
const visiting = async (visit: (tab: Tab) => Promise<void>): Promise<void> => {
  const tab = await browsers.openSite({ hosts: [site.host], maxRequests: 100, maxBytes: 1_000_000 });
  await visit(tab).finally(() => tab.close());
};

it.concurrent("a picture that never comes makes a page no less whole", () =>
  visiting(async (tab) => {
    expect((await tab.open(`${site.origin}/plaatje`, { images: true })).loadedWhole).toBe(true);
    expect(tab.leftOut()).toEqual([]);
  }));

it.concurrent.each([
  ["/script", "script"],
  ["/kop", "script"],
  ["/kader", "frame"],
  ["/stijl", "style"],
])("another host that never answers (%s) is left out after one wait, and told", (path, kind) =>
  visiting(async (tab) => {
    expect((await tab.open(site.origin + path, A_WHILE)).loadedWhole).toBe(false);
    expect(tab.leftOut()).toEqual([{ host: silent.host, kinds: [kind] }]);
    expect((await tab.open(site.origin + path)).loadedWhole).toBe(true);
    expect((await tab.snapshot()).html).toContain("De tekst is er.");
  }),
);

it.concurrent("a frame that a visitor would see, and that could not be had, is told", () =>
  visiting(async (tab) => {
    expect((await tab.open(`${site.origin}/besloten`)).loadedWhole).toBe(true);
    await tab.settle();
    expect(tab.leftOut()).toEqual([{ host: "10.255.255.1", kinds: ["frame"] }]);
  }));

it.concurrent("what the site itself does not give is never left out: the page is not whole", () =>
  visiting(async (tab) => {
    expect((await tab.open(`${site.origin}/eigen`, A_WHILE)).loadedWhole).toBe(false);
    expect(tab.leftOut()).toEqual([]);
  }));
