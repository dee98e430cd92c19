import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { run } from "./run.mjs";
import { SetupProblem } from "./say.mjs";

/** Runs npm with the given Node, its output on stderr. Gives its exit code. */
export function npm(nodePath, args, options = {}) {
  // Programs that npm starts find the same Node.
  const env = { ...process.env, PATH: `${dirname(nodePath)}${pathSeparator()}${process.env.PATH ?? ""}` };
  return run(nodePath, [npmCli(), ...args], { ...options, env: options.env ?? env, output: "aside" });
}

/** npm's own program: the npm that runs us, else the one beside the running Node, else the first on PATH. */
function npmCli() {
  const running = process.env.npm_execpath;
  const candidates = running !== undefined && basename(running) === "npm-cli.js" ? [running] : [];
  const folders = [dirname(process.execPath), ...(process.env.PATH ?? "").split(pathSeparator())];
  for (const folder of folders.filter(Boolean)) {
    candidates.push(resolve(folder, "../lib/node_modules/npm/bin/npm-cli.js"));
    candidates.push(join(folder, "node_modules/npm/bin/npm-cli.js"));
  }
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found !== undefined) return found;
  throw new SetupProblem({
    nl: "npm is niet gevonden; het hoort bij Node: installeer Node 24 van https://nodejs.org",
    en: "npm was not found; it comes with Node: install Node 24 from https://nodejs.org",
  });
}

function pathSeparator() {
  return process.platform === "win32" ? ";" : ":";
}
