import { ensureBrowser } from "./browser.mjs";
import { nodeFlags } from "./node.mjs";
import { inProject } from "./root.mjs";
import { run } from "./run.mjs";

/** Scans sites of which the right answers are known, and compares; gives the exit code. */
export async function field(node, args) {
  const env = { ...process.env, QUICKSCAN_BROWSER: await ensureBrowser(node) };
  return run(node.path, [...nodeFlags(node), inProject("tests/field/run.ts"), ...args], { env });
}
