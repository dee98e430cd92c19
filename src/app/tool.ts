import { readFileSync } from "node:fs";

/** Name and version of this tool, as recorded with every capture. */
export const TOOL = `quickscan ${versionOf(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))}`;

function versionOf(packageJson: string): string {
  return /"version":\s*"([^"]+)"/.exec(packageJson)?.[1] ?? "0";
}
