import { cpSync, rmSync, statSync } from "node:fs";
import { inProject } from "./root.mjs";
import { run } from "./run.mjs";

/** Compiles `src` to `dist` for the installable package, data files included; gives the compiler's exit code. */
export async function build(node) {
  rmSync(inProject("dist"), { recursive: true, force: true });
  const tsc = inProject("node_modules/typescript/bin/tsc");
  const args = [tsc, "-p", inProject("tsconfig.build.json")];
  const code = await run(node.path, args, { cwd: inProject(), output: "aside" });
  if (code === 0) copyData();
  return code;
}

/** What stands beside the code and is read when it runs: lists, style sheets. Files keep their place. */
function copyData() {
  const isData = (path) => statSync(path).isDirectory() || !path.endsWith(".ts");
  cpSync(inProject("src"), inProject("dist"), { recursive: true, filter: isData });
}
