/**
 * The main job: a scan of the six demo sites, from the start of the browser to the written report. Prints wall time,
 * processor time and memory of this process, and what a site cost. `npm run bench scan-demo`
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDataFolder } from "../src/app/data-folder.ts";
import { startDemo } from "../src/app/demo.ts";
import type { ScanEvent } from "../src/model/event.ts";

const folder = mkdtempSync(join(tmpdir(), "scan-bench-"));
const data = openDataFolder(folder);
const demo = await startDemo({ data, language: "nl" });
const ended: Extract<ScanEvent, { type: "site-ended" }>[] = [];
const began = performance.now();
const result = await demo.scan((event) => {
  if (event.type === "site-ended") ended.push(event);
}, new AbortController().signal);
const wall = (performance.now() - began) / 1000;
await demo.close();
data.store.close();
rmSync(folder, { recursive: true });

const { user, system } = process.cpuUsage();
console.log(`wall ${wall.toFixed(1)} s, processor ${((user + system) / 1e6).toFixed(1)} s without the browser's`);
console.log(`memory at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB without the browser's`);
for (const { site, seconds } of ended) console.log(`  ${site.padEnd(34)} ${seconds.toFixed(1)} s`);
console.log(
  `cells other than published: ${result.differences.length} of ${result.table.rows.length * result.table.columns.length}`,
);
