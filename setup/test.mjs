import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureBrowser } from "./browser.mjs";
import { inProject } from "./root.mjs";
import { run } from "./run.mjs";

const RESULTS = inProject(".setup", "vitest.json");

/** What is asked of the sources before the tests, in order. */
const CHECKS = [
  {
    what: "format and lint (biome)",
    file: "@biomejs/biome/bin/biome",
    args: ["check", "--error-on-warnings", "--diagnostic-level=warn"],
  },
  { what: "types (tsc)", file: "typescript/bin/tsc", args: ["--noEmit", "-p", "."] },
  {
    what: "boundaries between the folders (dependency-cruiser)",
    file: "dependency-cruiser/bin/dependency-cruiser.mjs",
    args: ["--config", ".dependency-cruiser.mjs", "src"],
  },
  { what: "nothing unused (knip)", file: "knip/bin/knip.js", args: [] },
];

/** All checks and tests, stopping at the first that fails; with arguments, vitest alone. Gives the exit code. */
export async function test(node, args) {
  const browser = await ensureBrowser(node);
  const environment = { ...process.env, QUICKSCAN_BROWSER: browser };
  for (const check of args.length === 0 ? CHECKS : []) {
    const code = await step(node, check, environment);
    if (code !== 0) return close(0, 1, code);
  }
  return runVitest(node, args, environment);
}

function step(node, { what, file, args }, env) {
  process.stdout.write(`\n── ${what}\n`);
  return run(node.path, [inProject("node_modules", file), ...args], { env, cwd: inProject() });
}

async function runVitest(node, args, env) {
  mkdirSync(inProject(".setup"), { recursive: true });
  rmSync(RESULTS, { force: true });
  const chosen = args.some((arg) => arg.startsWith("--reporter")) ? [] : ["--reporter=default"];
  const reporters = [...chosen, "--reporter=json", `--outputFile.json=${RESULTS}`];
  const coverage = args.length === 0 ? ["--coverage"] : [];
  const vitest = {
    what: "tests (vitest)",
    file: "vitest/vitest.mjs",
    args: ["run", ...reporters, ...coverage, ...args],
  };
  const code = await step(node, vitest, env);
  const { numPassedTests: passed, numFailedTests: failed } = results();
  // A test file that does not load, or coverage below its threshold, fails without a failed test.
  return close(passed, code === 0 ? failed : Math.max(1, failed), code);
}

function results() {
  try {
    return JSON.parse(readFileSync(RESULTS, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

/** The last line of a test run: how it went, in numbers. */
function close(passed, failed, code) {
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return code;
}
