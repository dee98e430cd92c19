import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lockScan } from "../../src/store/scan-lock.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "quickscan-lock-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("a scan is worked on by one program at a time", () => {
  const first = lockScan(folder);
  expect(first).toBeDefined();
  expect(lockScan(folder)).toBeUndefined();
  first?.release();
  const next = lockScan(folder);
  expect(next).toBeDefined();
  next?.release();
});

it("nothing of the lock stays behind", async () => {
  lockScan(folder)?.release();
  expect(await readdir(folder)).toEqual([]);
});
