import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../../src/browser/fleet.ts";
import type { Tab } from "../../../src/browser/tab.ts";
import { clearingTab } from "../../../src/capture/consent/clear-way.ts";
import { passConsent } from "../../../src/capture/consent.ts";
import type { Run } from "../../../src/capture/run.ts";
import { type Served, serve } from "../../support/serve.ts";
import { aRun, aSite } from "../a-run.ts";
import { PAGES } from "./pages.ts";

let browsers: Browsers;
let site: Served;
let tab: Tab;
let run: Run;

beforeAll(async () => {
  browsers = await openBrowser();
  site = await serve(PAGES);
});

afterAll(async () => {
  await browsers.close();
  await site.close();
});

beforeEach(async () => {
  tab = await browsers.openSite({ hosts: [site.host] });
  run = aRun(tab, aSite(site.origin));
});

afterEach(() => tab.close());

async function show(path: string): Promise<void> {
  await tab.open(site.origin + path);
  await tab.settle();
}

const chosen = (): Promise<string | null> => tab.read((_: null) => document.body.dataset["keuze"] ?? null, null);

describe("a question about cookies", () => {
  it.each([
    ["a bar with words of its own", "/balk", "Alleen noodzakelijke cookies", "Alleen noodzakelijke cookies"],
    ["settings that have to be opened", "/instellingen", "Voorkeuren opslaan", "niets aangevinkt"],
    ["a frame", "/kader", "Weigeren", "nee"],
    ["a shadow root", "/schaduw", "Nee, liever niet", "Nee, liever niet"],
    ["software that shows itself late", "/laat", "Weigeren", "Weigeren"],
    ["software that a rule knows", "/volgens-een-regel", "autoconsent: abconcerts.be", "no"],
  ])("is refused in %s", async (_, path, by, choice) => {
    await show(path);
    const record = await passConsent(run, "p1");
    expect(record).toEqual({ outcome: "refused", by, pictureBefore: "plaatje", pictureAfter: "plaatje" });
    expect(await chosen()).toBe(choice);
  });

  it.each([
    ["nothing else lets a visitor in", "/muur", "Ga akkoord"],
    ["refusing costs money", "/betaalmuur", "Accepteren"],
  ])("is accepted where %s", async (_, path, by) => {
    await show(path);
    expect(await passConsent(run, "p1")).toMatchObject({ outcome: "accepted", by });
    expect(await chosen()).toBe(by);
  });

  it("that lets nobody through is not passed", async () => {
    await show("/muur-die-blijft");
    expect(await passConsent(run, "p1")).toMatchObject({ outcome: "not-passed", by: null, pictureBefore: "plaatje" });
  });

  it.each([
    ["beside the page, without a refusal", "/balk-zonder-weigeren"],
    ["that asks nothing", "/balk-zonder-knoppen"],
  ])("is left alone in a bar %s", async (_, path) => {
    await show(path);
    expect(await passConsent(run, "p1")).toMatchObject({ outcome: "none", by: null, pictureAfter: null });
    expect(await chosen()).toBeNull();
  });

  it.each(["/gewoon", "/over-cookies", "/nieuwsbrief"])("is not seen in %s", async (path) => {
    await show(path);
    expect(await passConsent(run, "p1")).toEqual({
      outcome: "none",
      by: null,
      pictureBefore: null,
      pictureAfter: null,
    });
    expect(await chosen()).toBeNull();
  });
});

describe("what lies in the way of a click", () => {
  it.each([
    ["a newsletter", "/nieuwsbrief"],
    ["a wall that came late", "/late-muur"],
  ])("is taken away: %s", async (_, path) => {
    await show(path);
    await tab.until((_: null) => document.querySelector("[style*=fixed]") !== null, null);
    await clearingTab(run).click({ selector: "#doen" }, { timeoutMs: 500 });
    expect(await tab.read((_: null) => document.title, null)).toBe("gedaan");
  });

  it("is left where one can search in it", async () => {
    await show("/zoekvenster");
    await expect(clearingTab(run).click({ selector: "#doen" }, { timeoutMs: 500 })).rejects.toThrow();
    expect(await chosen()).toBeNull();
  });
});
