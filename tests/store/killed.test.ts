import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { captureFolder, isCaptureFinished, openCaptureArchive } from "../../src/store/archive.ts";
import { openDatabase } from "../../src/store/database.ts";
import { openStore } from "../../src/store/store.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "killed-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Ends the writer without warning, a moment after it has told of some sites. */
async function killAfter(sites: number, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "support", "endless-writer.ts"), folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let told = "";
  for await (const chunk of child.stdout) {
    told += String(chunk);
    if (told.split("\n").length > sites) setTimeout(() => child.kill("SIGKILL"), milliseconds);
  }
  const [, signal] = await ended;
  expect(signal).toBe("SIGKILL");
}

test.each([
  [1, 0],
  [2, 3],
  [3, 7],
  [4, 11],
])("a scan that is killed after %i sites and %i ms leaves database and archive intact", async (sites, milliseconds) => {
  await killAfter(sites, milliseconds);

  const database = openDatabase(join(folder, "quickscan.db"));
  expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(database.pragma("foreign_key_check")).toEqual([]);
  database.close();

  const store = openStore(join(folder, "quickscan.db"));
  const scan = store.scans.list()[0]!;
  const judgement = store.assertions.get({ ...store.assertions.judgementsOf(scan.id)[0]! });
  const done = store.scans.sites(scan.id).filter((site) => site.state === "done");
  expect(done.length).toBeGreaterThanOrEqual(sites);
  expect(judgement?.assertions).toHaveLength(done.length * 10);
  for (const { site } of done) {
    const { capture, read } = openCaptureArchive(captureFolder(folder, site.id, 1));
    expect(capture.files.map((file) => typeof read(file.path))).toEqual(Array(5).fill("string"));
  }
  store.close();
});

test("a site that was being written is either finished or starts anew", async () => {
  await killAfter(1, 5);
  for (const site of readdirSync(join(folder, "captures"))) {
    const capture = captureFolder(folder, site, 1);
    if (isCaptureFinished(capture)) expect(openCaptureArchive(capture).capture.site.id).toBe(site);
    else expect(existsSync(join(capture, "capture.json"))).toBe(false);
  }
});
