import { ensureBrowser } from "./browser.mjs";
import { nodeFlags } from "./node.mjs";
import { inProject } from "./root.mjs";
import { run } from "./run.mjs";

/** Commands that look at live pages. The others must do without a browser. */
const LIVE = new Set(["demo", "scan", "resume", "check", "discover"]);
/** Options that only ask something of the tool itself. */
const ASKING = ["--help", "-h", "--version", "-V"];
/** Options before the command that take a value. */
const WITH_VALUE = new Set(["--data", "--lang"]);

/** Runs the tool; gives its exit code. */
export async function start(node, args) {
  const env = { ...process.env };
  if (needsBrowser(args)) env.QUICKSCAN_BROWSER = await ensureBrowser(node);
  return run(node.path, [...nodeFlags(node), inProject("src/cli/main.ts"), ...withCommand(args)], { env });
}

/** Without a command the demonstration is meant. */
function withCommand(args) {
  return commandOf(args) === undefined && !args.some((arg) => ASKING.includes(arg)) ? [...args, "demo"] : args;
}

/** Whether this command line will open a browser that set-up has to see to. */
export function needsBrowser(args) {
  if (args.some((arg) => ASKING.includes(arg))) return false;
  if (args.some((arg) => arg === "--browser" || arg.startsWith("--browser="))) return false;
  const command = commandOf(args) ?? "demo";
  if (command === "check") return !args.some((arg) => arg === "--scan" || arg.startsWith("--scan="));
  if (command === "export") return args.some((arg) => /\bpdf\b/.test(arg));
  return LIVE.has(command);
}

function commandOf(args) {
  for (let i = 0; i < args.length; i += 1) {
    if (WITH_VALUE.has(args[i])) i += 1;
    else if (!args[i].startsWith("-")) return args[i];
  }
  return undefined;
}
