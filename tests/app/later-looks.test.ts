import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
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

/** What the colophon says at this moment. */
let colophon = FOR_ALL;
let site: Served;
let folder: string;
let data: DataFolder;

beforeAll(async () => {
  const page = (main: string): string =>
    `<!DOCTYPE html><html lang="nl"><title>Weerbericht</title><nav><a href="/">Begin</a> ${[1, 2, 3, 4, 5].map((nr) => `<a href="/bericht-${nr}">Bericht ${nr}</a>`).join(" ")} <a href="/colofon">Colofon</a></nav><main>${main}</main></html>`;
  const messages = [1, 2, 3, 4, 5].map((nr) => [`/bericht-${nr}`, page(`<h1>Bericht ${nr}</h1><p>Het regent.</p>`)]);
  site = await serve({
    "/": page("<h1>Weerbericht</h1><p>Het weer van vandaag.</p>"),
    "/colofon": (_, response) =>
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end(page(`<h1>Colofon</h1><p>${colophon}</p>`)),
    ...Object.fromEntries(messages),
  });
});
afterAll(() => site.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "quickscan-later-"));
  data = openDataFolder(folder);
  colophon = FOR_ALL;
});
afterEach(async () => {
  // Whatever was looked at again: what was published follows from what was kept.
  expect(changesWhenJudgedAgain(data)).toEqual([]);
  data.store.close();
  await rm(folder, { recursive: true, force: true });
});

const INSTRUMENT = readInstrument(DEFAULT_INSTRUMENT);
type Settings = Pick<ScanSettings, "confirmFlips" | "repeat">;

async function scanNow(id: string, settings: Settings, watch: (event: ScanEvent, stop: () => void) => void = () => {}) {
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
function colophonCell(id: string): Assertion {
  const criterion = INSTRUMENT.instrument.criteria.find(({ nr }) => nr === 6);
  const cell = loadScan(data, id, "nl").judgement.assertions.find((one) => one.criterion === criterion?.id);
  if (cell === undefined) throw new RangeError("no criterion 6");
  return cell;
}

function capturesOf(id: string): number {
  return data.store.scans.sites(id)[0]?.captures ?? 0;
}

it("an outcome that differs from the former scan is looked at once more, and stands when it is the same again", async () => {
  await scanNow("eerst", { confirmFlips: true });
  expect(colophonCell("eerst")).toMatchObject({ outcome: "failed" });
  expect(capturesOf("eerst")).toBe(1);

  colophon = FOR_SOCIAL_WORKERS;
  const again: ScanEvent[] = [];
  await scanNow("later", { confirmFlips: true }, (event) => event.type === "look-again" && again.push(event));
  expect(again).toEqual([{ type: "look-again", why: "flips", sites: ["weer"] }]);
  expect(capturesOf("later")).toBe(2);
  expect(colophonCell("later")).toMatchObject({ outcome: "passed", capture: 1 });
  expect(colophonCell("later").facts).toContainEqual(
    expect.objectContaining({ kind: "recheck", purpose: "flips", looks: [expect.anything(), expect.anything()] }),
  );
  expect(loadScan(data, "later", "nl").table.rows[5]?.cells[0]?.explanation.paragraphs).toContainEqual(
    expect.stringMatching(/^In de vorige scan was de uitkomst anders\..*de uitkomst was dezelfde\.$/),
  );
});

it("an outcome that the second look contradicts is unstable, and both captures are kept", async () => {
  await scanNow("eerst", { confirmFlips: true });
  colophon = FOR_SOCIAL_WORKERS;
  await scanNow("later", { confirmFlips: true }, (event) => {
    if (event.type === "look-again") colophon = FOR_ALL;
  });
  expect(colophonCell("later")).toMatchObject({ outcome: "cantTell", reason: "unstable" });
  for (const number of [1, 2])
    expect(existsSync(join(captureFolder(data.scan("later"), "weer", number), "capture.json"))).toBe(true);
});

it("a scan that was stopped before its second look makes it when it is resumed", async () => {
  await scanNow("eerst", { confirmFlips: true });
  colophon = FOR_SOCIAL_WORKERS;
  const stopped = await scanNow("later", { confirmFlips: true }, (event, stop) => {
    if (event.type === "look-again") stop();
  });
  expect(stopped.interrupted).toBe(true);
  expect(capturesOf("later")).toBe(1);
  expect(data.store.scans.get("later")?.status).toBe("interrupted");

  await resumeScan(data, {}, "nl").run(() => undefined, new AbortController().signal);
  expect(capturesOf("later")).toBe(2);
  expect(data.store.scans.get("later")?.status).toBe("done");
  expect(colophonCell("later")).toMatchObject({ outcome: "passed" });
});

it("without being asked to, nothing is looked at twice because it differs", async () => {
  await scanNow("eerst", {});
  colophon = FOR_SOCIAL_WORKERS;
  await scanNow("later", {});
  expect(capturesOf("later")).toBe(1);
});

it("a repeated scan says how far it agrees with itself", async () => {
  await scanNow("drie", { repeat: 3 }, (event) => {
    if (event.type === "site-started") colophon = capturesOf("drie") === 2 ? FOR_SOCIAL_WORKERS : FOR_ALL;
  });
  expect(capturesOf("drie")).toBe(3);
  expect(agreementOf(loadScan(data, "drie", "nl").table, "repeat")).toEqual({
    cells: 10,
    same: 9,
    open: 0,
    different: 1,
    captures: 3,
  });
  expect(colophonCell("drie")).toMatchObject({ outcome: "cantTell", reason: "unstable" });
});
