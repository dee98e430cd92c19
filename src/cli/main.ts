import { EXIT } from "./exit-code.ts";
import { standardOutput } from "./output.ts";
import { run } from "./run.ts";

const code = await run(process.argv.slice(2), standardOutput());
process.exitCode = code;
// Captures that were let go may still be waiting for their site; nobody waits for them.
if (code === EXIT.interrupted) process.stderr.write("", () => process.exit());
