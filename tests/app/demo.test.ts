import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DataFolder, openDataFolder } from "../../src/app/data-folder.ts";
import { type DemoResult, startDemo } from "../../src/app/demo.ts";
import { exportScans } from "../../src/app/export.ts";
import { EXPORT_FORMATS } from "../../src/app/export-formats.ts";
import { loadScan } from "../../src/app/load-scan.ts";
import { scanCaptures } from "../../src/app/scan-captures.ts";
import { picturePath } from "../../src/report/capture-path.ts";
import { changesWhenJudgedAgain } from "../support/judged-again.ts";
import { totalsIn } from "../support/totals-in.ts";

let folder: string;
let data: DataFolder;
let result: DemoResult;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quickscan-demo-"));
  data = openDataFolder(folder);
  const demo = await startDemo({ data, language: "nl" });
  result = await demo.scan(() => undefined, new AbortController().signal);
  await demo.close();
}, 300_000);
afterAll(async () => {
  data.store.close();
  await rm(folder, { recursive: true, force: true });
});

it("gives all 60 cells of the published table", () => {
  expect(result.unread).toEqual([]);
  expect(result.differences).toEqual([]);
  expect(result.table.rows.flatMap(({ cells }) => cells)).toHaveLength(60);
});

it("has the totals of the published table in every format", async () => {
  const out = join(folder, "exported");
  await exportScans({ data, scans: [result.scan.id], formats: EXPORT_FORMATS, out, publish: false, language: "nl" });
  const totals = await totalsIn(out);
  expect(totals).toEqual(Object.fromEntries(Object.keys(totals).map((form) => [form, [7, 6, 2, 3, 3, 8]])));
});

it("has for every X a picture that shows the deciding words", () => {
  const { captures, picture } = scanCaptures(result.folder, result.table);
  const { assertions } = loadScan(data, result.scan.id, "nl").judgement;
  const passed = assertions.filter(({ outcome }) => outcome === "passed");
  const shown = passed.filter((assertion) => {
    const capture = captures.find(({ site, number }) => site.id === assertion.site && number === assertion.capture);
    const shot = capture?.pictures.find(({ file }) => file === assertion.evidence?.picture);
    return shot?.wordsVisible && shot.words.length > 0 && picture(picturePath(assertion) ?? "") !== undefined;
  });
  expect(passed).toHaveLength(29);
  expect(shown.map(({ site, criterion }) => `${site} ${criterion}`)).toEqual(
    passed.map(({ site, criterion }) => `${site} ${criterion}`),
  );
});

it("has for every 0 on a search a picture of the answer to the query that the cell names", () => {
  const { captures } = scanCaptures(result.folder, result.table);
  const { assertions } = loadScan(data, result.scan.id, "nl").judgement;
  const searched = assertions.filter(({ outcome, evidence }) => outcome === "failed" && evidence?.query != null);
  const shown = searched.map(({ site, evidence }) => {
    const pictures = captures.filter((one) => one.site.id === site).flatMap((one) => one.pictures);
    return pictures.find(({ file }) => file === evidence?.picture)?.query;
  });
  expect(searched).toHaveLength(7);
  expect(shown).toEqual(searched.map(({ evidence }) => evidence?.query));
});

it("gives no change when its archive is judged again", () => {
  expect(changesWhenJudgedAgain(data)).toEqual([]);
});
