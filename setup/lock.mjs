import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { inProject } from "./root.mjs";
import { SetupProblem, say } from "./say.mjs";

const POLL_MS = 250;
/** Longer than any set-up takes; a lock of another machine is believed no longer than this. */
const OLD_MS = 30 * 60_000;
const UNREADABLE_MS = 5000;

/**
 * Does the work while no other set-up of this checkout does such work. The lock names the processes that hold it; one
 * whose processes have ended counts no more. `work` gets a function to add a process that may outlive this one.
 */
export async function withLock(name, work) {
  const path = inProject(".setup", `${name}.lock`);
  const mine = { host: hostname(), pids: [process.pid], since: Date.now() };
  mkdirSync(inProject(".setup"), { recursive: true });
  await acquire(path, mine);
  const release = () => rmSync(path, { force: true });
  process.on("exit", release);
  try {
    return await work((pid) => writeFileSync(path, JSON.stringify({ ...mine, pids: [process.pid, pid] })));
  } finally {
    process.off("exit", release);
    release();
  }
}

async function acquire(path, mine) {
  let waiting = false;
  for (;;) {
    if (create(path, mine)) return;
    const text = read(path);
    if (text === undefined) continue;
    if (hasEnded(path, text)) {
      remove(path, text);
      continue;
    }
    if (!waiting)
      say({ nl: "een andere installatie is bezig; even wachten", en: "another set-up is at work; waiting" });
    waiting = true;
    await pause(POLL_MS);
  }
}

function create(path, mine) {
  try {
    writeFileSync(path, JSON.stringify(mine), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw new SetupProblem({
      nl: `in ${path} kan niet worden geschreven (${error.code}): geef schrijfrechten op de projectmap`,
      en: `${path} cannot be written (${error.code}): give write access to the project folder`,
    });
  }
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function hasEnded(path, text) {
  const holder = parse(text);
  // Being written this very moment, or cut off: its age tells.
  if (holder === undefined) return ageOf(path) > UNREADABLE_MS;
  if (Date.now() - holder.since > OLD_MS) return true;
  return holder.host === hostname() && !holder.pids.some(isAlive);
}

function ageOf(path) {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Removes the lock that was seen, and puts back one that came in its place meanwhile. */
function remove(path, seen) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (read(aside) !== seen) renameSync(aside, path);
  else rmSync(aside, { force: true });
}
