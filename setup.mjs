/**
 * Runs the tool or its tests on a fresh clone: sees to a suitable Node, the packages and a browser first, and says what
 * it does. Needs no package, and runs on older Nodes too.
 *
 *   node setup.mjs start [arguments of quickscan]
 *   node setup.mjs test [arguments of vitest]
 *   node setup.mjs build | schemas
 */
import { bench } from "./setup/bench.mjs";
import { build } from "./setup/build.mjs";
import { field } from "./setup/field.mjs";
import { ensureNode } from "./setup/node.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { chooseLanguage, SetupProblem, say } from "./setup/say.mjs";
import { schemas } from "./setup/schemas.mjs";
import { start } from "./setup/start.mjs";
import { test } from "./setup/test.mjs";

const COMMANDS = { bench, start, test, "test:search": everySearch, "test:field": field, build, schemas };

const [name = "", ...args] = process.argv.slice(2);
chooseLanguage(name, args);

try {
  process.exitCode = await main();
} catch (problem) {
  if (!(problem instanceof SetupProblem)) throw problem;
  say(problem.text);
  process.exitCode = problem.exitCode;
}

/** Every kind of search interface, not only those that stand for the others. */
function everySearch(node, args) {
  process.env.QUICKSCAN_SEARCH_TESTS = "all";
  return test(node, ["tests/search", ...args]);
}

async function main() {
  const command = COMMANDS[name];
  if (command === undefined) {
    throw new SetupProblem({
      nl: `onbekende opdracht "${name}"; bedoeld is een van: ${Object.keys(COMMANDS).join(", ")}`,
      en: `unknown command "${name}"; one of: ${Object.keys(COMMANDS).join(", ")}`,
    });
  }
  const node = await ensureNode();
  await ensurePackages(node);
  return command(node, args);
}
