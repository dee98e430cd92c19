import { nodeFlags } from "./node.mjs";
import { inProject } from "./root.mjs";
import { run } from "./run.mjs";

/** Renews the JSON Schemas with which editors complete and check criteria files and site lists. */
export function schemas(node) {
  return run(node.path, [...nodeFlags(node), inProject("src/inputs/write-schemas.ts")], { cwd: inProject() });
}
