/**
 * How often the tool is right on sites that it was not made with: scans the site list of a folder with the default
 * options and compares the table with the truth file beside it. Exit 1 when a cell that is not lenient differs.
 *
 *   npm run test:field -- [--sites DIR] [--data DIR] [--only SITE]... [--concurrency N] [--scan ID]
 *
 * With `--scan` an earlier scan in the data folder is compared, and nothing is scanned.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { agrees, compare, describe } from "./compare.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const CLI = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

const { values } = parseArgs({
  options: {
    sites: { type: "string", default: HERE },
    data: { type: "string" },
    only: { type: "string", multiple: true, default: [] },
    concurrency: { type: "string" },
    scan: { type: "string" },
  },
});

const missing = ["sites.yaml", "truth.yaml"].find((name) => !existsSync(join(values.sites, name)));
if (missing !== undefined) stop(`${values.sites}: no ${missing}`);
const data = resolve(values.data ?? mkdtempSync(join(tmpdir(), "quickscan-field-")));
const id = values.scan ?? scan();
const cells = compare(readFileSync(join(values.sites, "truth.yaml"), "utf8"), scoresOf(id));
process.stdout.write(`${describe(cells)}\n\nscan ${id} in ${data}\n`);
process.exitCode = cells.some((cell) => !agrees(cell) && !cell.right.lenient) ? 1 : 0;

function scan(): string {
  const name = "field";
  const chosen = values.only.length === 0 ? [] : ["--only", ...values.only];
  const speed = values.concurrency === undefined ? [] : ["--concurrency", values.concurrency];
  const args = [
    "scan",
    join(values.sites, "sites.yaml"),
    "--data",
    data,
    "--id",
    name,
    "--lang",
    "en",
    ...speed,
    ...chosen,
  ];
  const { status } = spawnSync(process.execPath, [CLI, ...args], { stdio: ["ignore", 2, 2] });
  // 3: done, but a home page could not be read; its cells differ then.
  if (status !== 0 && status !== 3) stop(`the scan ended with exit code ${status}`);
  return name;
}

function scoresOf(name: string): string {
  const path = join(data, name, "scores.csv");
  return existsSync(path) ? readFileSync(path, "utf8") : stop(`${path}: no such file`);
}

function stop(problem: string): never {
  process.stderr.write(`test:field: ${problem}\n`);
  process.exit(2);
}
