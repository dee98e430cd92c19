import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeFlags } from "../../setup/node.mjs";

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const MAIN = join(import.meta.dirname, "../../src/cli/main.ts");

/** Runs the real command as users do, as a process of its own; `input` is what it reads on stdin. */
export function quickscan(
  args: readonly string[],
  options: { readonly input?: string; readonly cwd?: string } = {},
): Promise<Ran> {
  const flags = nodeFlags({ version: process.versions.node });
  const env = { ...process.env, NO_COLOR: "", npm_lifecycle_event: "" };
  const child = spawn(process.execPath, [...flags, MAIN, ...args], { env, cwd: options.cwd });
  const printed = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      printed[stream] += text;
    });
  }
  child.stdin.end(options.input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...printed }));
  });
}

/** A folder for one test file, with a function that removes it. */
export async function temporaryFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "quickscan-cli-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
