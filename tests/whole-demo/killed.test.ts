import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nodeFlags } from "../../setup/node.mjs";
import { openDataFolder } from "../../src/app/data-folder.ts";
import { demoList } from "../../src/app/demo-list.ts";
import { type Demo, serveDemo } from "../../src/demo/serve-demo.ts";
import { captureFolder, isCaptureFinished } from "../../src/store/archive.ts";
import { MAIN } from "../cli/run-quickscan.ts";
import { changesWhenJudgedAgain } from "../support/judged-again.ts";
import { PUBLISHED, rowsIn } from "./rows.ts";

let folder: string;
let demo: Demo;
let visited = new Set<string>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quickscan-killed-"));
  demo = await serveDemo({ onRequest: (site) => visited.add(site) });
});
afterAll(async () => {
  await demo.close();
  await rm(folder, { recursive: true, force: true });
});

it("a scan that was killed in the middle gives the same table, and only the sites in flight are visited again", async () => {
  const list = join(folder, "sites.yaml");
  await writeFile(list, demoList(demo.sites).text);
  const scan = quickscan("scan", list, "--id", "killed", "--delay", "0", "--concurrency", "3");
  // At this moment one site is done, others are in flight, and others wait for their turn.
  await lineOf(scan, /: klaar in /);
  const ended = once(scan, "close");
  scan.kill("SIGKILL");
  await ended;

  const done = demo.sites.map(({ id }) => id).filter(isDone);
  const inFlight = [...visited].filter((site) => !done.includes(site));
  expect(done.length).toBeGreaterThan(0);
  expect(inFlight.length).toBeGreaterThan(0);
  const before = visited;
  visited = new Set();

  expect(await once(quickscan("resume", "killed"), "close")).toEqual([0, null]);
  expect([...visited].filter((site) => before.has(site)).sort()).toEqual(inFlight.sort());
  expect(demo.sites.map(({ id }) => id).every(isDone)).toBe(true);
  expect(rowsIn(join(folder, "killed", "scores.csv"))).toEqual(PUBLISHED);
  const data = openDataFolder(folder);
  expect(changesWhenJudgedAgain(data)).toEqual([]);
  data.store.close();
});

function isDone(site: string): boolean {
  return isCaptureFinished(captureFolder(join(folder, "killed"), site, 1));
}

function quickscan(...args: readonly string[]): ChildProcess {
  const flags = nodeFlags({ version: process.versions.node });
  return spawn(process.execPath, [...flags, MAIN, ...args, "--data", folder], { stdio: ["ignore", "ignore", "pipe"] });
}

/** Waits for a line on stderr; the process must not end before it. */
async function lineOf(child: ChildProcess, line: RegExp): Promise<void> {
  if (child.stderr === null) throw new Error("stderr is not piped");
  for await (const text of createInterface(child.stderr)) if (line.test(text)) return;
  throw new Error(`the scan ended before it said ${line}`);
}
