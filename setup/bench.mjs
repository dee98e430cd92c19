import { readdirSync } from "node:fs";
import { ensureBrowser } from "./browser.mjs";
import { nodeFlags } from "./node.mjs";
import { inProject } from "./root.mjs";
import { run } from "./run.mjs";

/** Runs every benchmark, or the one that is named; gives the first exit code that is not 0. */
export async function bench(node, [name, ...args]) {
  const files = readdirSync(inProject("bench")).filter((file) => file.endsWith(".ts"));
  const chosen = name === undefined ? files : files.filter((file) => file === `${name}.ts`);
  const env = { ...process.env, QUICKSCAN_BROWSER: await ensureBrowser(node) };
  for (const file of chosen) {
    console.log(`\n${file}`);
    const code = await run(node.path, [...nodeFlags(node), inProject(`bench/${file}`), ...args], {
      cwd: inProject(),
      env,
    });
    if (code !== 0) return code;
  }
  return chosen.length > 0 ? 0 : 2;
}
