import { readFileSync } from "node:fs";
import { nodeFlags } from "./node.mjs";
import { inProject } from "./root.mjs";
import { ask, run } from "./run.mjs";
import { SetupProblem, say } from "./say.mjs";

/** Debian's packages, most wanted first. */
const DEBIAN = ["chromium-headless-shell", "chromium"];

/** The browser to use: a path, or the address of a running one. Installs one when there is none. */
export async function ensureBrowser(node) {
  const found = await find(node);
  if (found !== undefined) return found;
  refuseMissing(process.env.QUICKSCAN_BROWSER);
  say({
    nl: "geen Chrome, Edge of Chromium gevonden; er wordt een Chromium zonder venster geïnstalleerd",
    en: "found no Chrome, Edge or Chromium; installing a Chromium without a window",
  });
  for (const install of [withApt, withPlaywright]) {
    if (!(await install(node))) continue;
    const installed = await find(node);
    if (installed !== undefined && (await starts(installed))) return installed;
  }
  throw new SetupProblem({
    nl: "er kon geen browser worden geïnstalleerd: installeer Chrome, Edge of Chromium, of wijs er een aan met QUICKSCAN_BROWSER=pad",
    en: "no browser could be installed: install Chrome, Edge or Chromium, or name one with QUICKSCAN_BROWSER=path",
  });
}

/** The tool's own search, so that set-up and tool never disagree. */
async function find(node) {
  const search = new URL("../src/browser/find.ts", import.meta.url).href;
  const script = `import { findBrowser } from ${JSON.stringify(search)};
    process.stdout.write((await findBrowser())?.path ?? "");`;
  const path = await ask(node.path, [...nodeFlags(node), "--input-type=module", "--eval", script], { errors: "shown" });
  if (path === undefined) throw new Error("the search for a browser failed; its message stands above");
  return path === "" ? undefined : path;
}

function refuseMissing(named) {
  if (named === undefined || named === "") return;
  throw new SetupProblem({
    nl: `QUICKSCAN_BROWSER wijst naar ${named}, en dat is hier geen programma`,
    en: `QUICKSCAN_BROWSER names ${named}, which is no program here`,
  });
}

/** As root on Debian and its relatives, with all the libraries that a browser needs. */
async function withApt() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !isDebianLike()) return false;
  const name = (await available()) ?? ((await apt(["update", "-qq"])) === 0 ? await available() : undefined);
  if (name === undefined) return false;
  say(`apt-get install ${name}`);
  if ((await apt(["install", "-qq", name])) === 0) return true;
  // Lists that are out of date name packages that are gone.
  return (await apt(["update", "-qq"])) === 0 && (await apt(["install", "-qq", name])) === 0;
}

function isDebianLike() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

async function available() {
  for (const name of DEBIAN) {
    const policy = await ask("apt-cache", ["policy", name], { env: { ...process.env, LC_ALL: "C" } });
    if (policy !== undefined && /Candidate: (?!\(none\))/.test(policy)) return name;
  }
  return undefined;
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return run("apt-get", ["-y", "--no-install-recommends", ...args], { env, output: "aside" });
}

async function withPlaywright(node) {
  say("playwright install --only-shell chromium");
  const cli = inProject("node_modules/playwright/cli.js");
  return (await run(node.path, [cli, "install", "--only-shell", "chromium"], { output: "aside" })) === 0;
}

/** A program that was just installed may lack libraries of the system; elsewhere than on Linux asking opens a window. */
async function starts(path) {
  if (process.platform !== "linux") return true;
  if ((await ask(path, ["--version"])) !== undefined) return true;
  say({
    nl: `${path} start niet; er ontbreken bibliotheken van het systeem (npx playwright install-deps, als root)`,
    en: `${path} does not start; libraries of the system are missing (npx playwright install-deps, as root)`,
  });
  return false;
}
