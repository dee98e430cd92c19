import { spawn } from "node:child_process";
import { constants } from "node:os";

const FORWARDED = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a program and gives its exit code (128 + number when a signal ended it). While it runs, an interruption is the
 * program's to handle: this process waits for it to finish tidily.
 *
 * Options: `env` and `cwd`; `output: "aside"` sends everything it prints to stderr; `onStart` gets its process id.
 */
export function run(file, args, { env = process.env, cwd, output = "through", onStart } = {}) {
  const stdio = output === "aside" ? ["ignore", 2, 2] : "inherit";
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { env, cwd, stdio });
    const release = passSignalsTo(child);
    if (onStart !== undefined && child.pid !== undefined) onStart(child.pid);
    child.on("error", (error) => {
      release();
      reject(error);
    });
    child.on("exit", (code, signal) => {
      release();
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** Runs a program and gives what it prints, or undefined when it fails or cannot be started. */
export function ask(file, args, { env = process.env, errors = "hidden" } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { env, stdio: ["ignore", "pipe", errors === "shown" ? 2 : "ignore"] });
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
    });
    child.on("error", () => resolve(undefined));
    child.on("close", (code) => resolve(code === 0 ? text : undefined));
  });
}

function passSignalsTo(child) {
  const handlers = FORWARDED.map((signal) => [signal, () => forward(child, signal)]);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}

function forward(child, signal) {
  // Ctrl-C in a terminal, and on Windows always, reaches the child by itself; a second one would count as impatience.
  if (signal === "SIGINT" && (process.stdin.isTTY || process.platform === "win32")) return;
  child.kill(signal);
}
