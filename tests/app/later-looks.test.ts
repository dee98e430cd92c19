import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DataFolder, openDataFolder } from "../../src/app/data-folder.ts";
import { DEFAULT_INSTRUMENT } from "../../src/app/default-instrument.ts";
import { DEMO_SETTINGS } from "../../src/app/demo-list.ts";
import { loadScan } from "../../src/app/load-scan.ts";
import { resumeScan } from "../../src/app/resume.ts";
import { scan } from "../../src/app/scan.ts";
import { siteListDigest } from "../../src/inputs/digest.ts";
import { readInstrument } from "../../src/inputs/read-file.ts";
import { siteListFromUrls } from "../../src/inputs/typed-addresses.ts";
import type { Assertion } from "../../src/model/assertion.ts";
import type { ScanEvent } from "../../src/model/event.ts";
import type { ScanSettings } from "../../src/model/scan.ts";
import { agreementOf } from "../../src/report/rechecks.ts";
import { captureFolder } from "../../src/store/archive.ts";
import { changesWhenJudgedAgain } from "../support/judged-again.ts";
import { type Served, serve } from "../support/serve.ts";

const FOR_ALL = "Deze site is er voor iedereen die nieuwsgierig is.";
const FOR_SOCIAL_WORKERS = "Deze site is bedoeld voor sociaal werkers.";

const INSTRUMENT = readInstrument(DEFAULT_INSTRUMENT);
type Settings = Pick<ScanSettings, "confirmFlips" | "repeat">;
type Watch = (event: ScanEvent, stop: () => void) => void;

/** A small site whose colophon changes, and a data folder with its scans. */
interface Weather {
  readonly site: Served;
  readonly data: DataFolder;
  /** What the colophon says at this moment. */
  colophon: string;
}

/** Tries something on a site and a data folder of its own, so that the tests can wait side by side. */
async function inWeather(attempt: (weather: Weather) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "quickscan-later-"));
  const data = openDataFolder(folder);
  const site = await serve({
    "/": page("<h1>Weerbericht</h1><p>Het weer van vandaag.</p>"),
    "/colofon": (_, response) =>
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end(page(`<h1>Colofon</h1><p>${weather.colophon}</p>`)),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5].map((nr) => [`/bericht-${nr}`, page(`<h1>Bericht ${nr}</h1><p>Het regent.</p>`)]),
    ),
  });
  const weather: Weather = { site, data, colophon: FOR_ALL };
  try {
    await attempt(weather);
    // Whatever was looked at again: what was published follows from what was kept.
    expect(changesWhenJudgedAgain(data)).toEqual([]);
  } finally {
    data.store.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function page(main: string): string {
  return `<!DOCTYPE html><html lang="nl"><title>Weerbericht</title><nav><a href="/">Begin</a> ${[1, 2, 3, 4, 5].map((nr) => `<a href="/bericht-${nr}">Bericht ${nr}</a>`).join(" ")} <a href="/colofon">Colofon</a></nav><main>${main}</main></html>`;
}

async function scanNow({ site, data }: Weather, id: string, settings: Settings, watch: Watch = () => {}) {
  const siteList = siteListFromUrls([site.origin]);
  const stopped = new AbortController();
  const text = `id: ${siteList.id}\ntitle: Lijst\nsites:\n  - { id: weer, name: Weerbericht, url: "${site.origin}/" }\n`;
  const list = { ...siteList, sites: siteList.sites.map((one) => ({ ...one, id: "weer", name: "Weerbericht" })) };
  return await scan(
    {
      data,
      id,
      siteList: { siteList: list, digest: siteListDigest(list), text },
      instrument: INSTRUMENT,
      settings: { ...DEMO_SETTINGS, ...settings },
      language: "nl",
    },
    (event) => watch(event, () => stopped.abort()),
    stopped.signal,
  );
}

/** The cell of the colophon, criterion 6. */
function colophonCell({ data }: Weather, id: string): Assertion {
  const criterion = INSTRUMENT.instrument.criteria.find(({ nr }) => nr === 6);
  const cell = loadScan(data, id, "nl").judgement.assertions.find((one) => one.criterion === criterion?.id);
  if (cell === undefined) throw new RangeError("no criterion 6");
  return cell;
}

function capturesOf({ data }: Weather, id: string): number {
  return data.store.scans.sites(id)[0]?.captures ?? 0;
}

describe.concurrent("looking again", { timeout: 300_000 }, () => {
  it("an outcome that differs from the former scan is looked at once more, and stands when it is the same again", () =>
    inWeather(async (weather) => {
      await scanNow(weather, "eerst", { confirmFlips: true });
      expect(colophonCell(weather, "eerst")).toMatchObject({ outcome: "failed" });
      expect(capturesOf(weather, "eerst")).toBe(1);

      weather.colophon = FOR_SOCIAL_WORKERS;
      const again: ScanEvent[] = [];
      await scanNow(
        weather,
        "later",
        { confirmFlips: true },
        (event) => event.type === "look-again" && again.push(event),
      );
      expect(again).toEqual([{ type: "look-again", why: "flips", sites: ["weer"] }]);
      expect(capturesOf(weather, "later")).toBe(2);
      expect(colophonCell(weather, "later")).toMatchObject({ outcome: "passed", capture: 1 });
      expect(colophonCell(weather, "later").facts).toContainEqual(
        expect.objectContaining({ kind: "recheck", purpose: "flips", looks: [expect.anything(), expect.anything()] }),
      );
      expect(loadScan(weather.data, "later", "nl").table.rows[5]?.cells[0]?.explanation.paragraphs).toContainEqual(
        expect.stringMatching(/^In de vorige scan was de uitkomst anders\..*de uitkomst was dezelfde\.$/),
      );
    }));

  it("an outcome that the second look contradicts is unstable, and both captures are kept", () =>
    inWeather(async (weather) => {
      await scanNow(weather, "eerst", { confirmFlips: true });
      weather.colophon = FOR_SOCIAL_WORKERS;
      await scanNow(weather, "later", { confirmFlips: true }, (event) => {
        if (event.type === "look-again") weather.colophon = FOR_ALL;
      });
      expect(colophonCell(weather, "later")).toMatchObject({ outcome: "cantTell", reason: "unstable" });
      for (const number of [1, 2])
        expect(existsSync(join(captureFolder(weather.data.scan("later"), "weer", number), "capture.json"))).toBe(true);
    }));

  it("a scan that was stopped before its second look makes it when it is resumed", () =>
    inWeather(async (weather) => {
      await scanNow(weather, "eerst", { confirmFlips: true });
      weather.colophon = FOR_SOCIAL_WORKERS;
      const stopped = await scanNow(weather, "later", { confirmFlips: true }, (event, stop) => {
        if (event.type === "look-again") stop();
      });
      expect(stopped.interrupted).toBe(true);
      expect(capturesOf(weather, "later")).toBe(1);
      expect(weather.data.store.scans.get("later")?.status).toBe("interrupted");

      await resumeScan(weather.data, {}, "nl").run(() => undefined, new AbortController().signal);
      expect(capturesOf(weather, "later")).toBe(2);
      expect(weather.data.store.scans.get("later")?.status).toBe("done");
      expect(colophonCell(weather, "later")).toMatchObject({ outcome: "passed" });
    }));

  it("without being asked to, nothing is looked at twice because it differs", () =>
    inWeather(async (weather) => {
      await scanNow(weather, "eerst", {});
      weather.colophon = FOR_SOCIAL_WORKERS;
      await scanNow(weather, "later", {});
      expect(capturesOf(weather, "later")).toBe(1);
    }));

  it("a repeated scan says how far it agrees with itself", () =>
    inWeather(async (weather) => {
      await scanNow(weather, "drie", { repeat: 3 }, (event) => {
        if (event.type === "site-started")
          weather.colophon = capturesOf(weather, "drie") === 2 ? FOR_SOCIAL_WORKERS : FOR_ALL;
      });
      expect(capturesOf(weather, "drie")).toBe(3);
      expect(agreementOf(loadScan(weather.data, "drie", "nl").table, "repeat")).toEqual({
        cells: 10,
        same: 9,
        open: 0,
        different: 1,
        captures: 3,
      });
      expect(colophonCell(weather, "drie")).toMatchObject({ outcome: "cantTell", reason: "unstable" });
    }));
});
