import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const STAMP = "node_modules/.quickscan-set-up";

/** A tool that says what it was given, ends as asked, and finishes tidily when it is interrupted. */
const TOOL = `
const [command, ...rest] = process.argv.slice(2);
process.on("SIGINT", () => process.exit(130));
console.log([command, ...rest].join(" "));
if (command === "wait") setInterval(() => {}, 1000);
else process.exit(command === "end" ? Number(rest[0]) : 0);
`;

let project: string;

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), "quickscan-set-up-"));
  await cp(join(ROOT, "setup"), join(project, "setup"), { recursive: true });
  await cp(join(ROOT, "setup.mjs"), join(project, "setup.mjs"));
  await mkdir(join(project, "src/cli"), { recursive: true });
  await writeFile(join(project, "src/cli/main.ts"), TOOL);
  await writeFile(join(project, "package.json"), `{ "name": "project", "version": "1.0.0" }`);
  await writeLock("1.0.0");
});

afterEach(async () => {
  await rm(project, { recursive: true, force: true });
});

describe("set-up", () => {
  it("installs what the lock names, once, and runs the command", async () => {
    const first = await start("list", "a");
    expect(first).toMatchObject({ code: 0, out: "list a\n" });
    expect(first.err).toContain("npm ci");
    expect(await start("list", "a")).toEqual({ code: 0, out: "list a\n", err: "" });
  });

  it("installs again when the lock has changed", async () => {
    await start("list");
    await writeLock("1.0.1");
    expect((await start("list")).err).toContain("npm ci");
  });

  it("mends an installation that was broken off", async () => {
    await start("list");
    await rm(join(project, STAMP));
    await writeFile(join(project, "node_modules/half"), "");
    expect((await start("list")).err).toContain("npm ci");
    expect(await readdir(join(project, "node_modules"))).not.toContain("half");
  });

  it("installs once when it is started twice at the same time", async () => {
    const both = await Promise.all([start("list"), start("list")]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.filter(({ err }) => err.includes("(npm ci"))).toHaveLength(1);
  });

  it("does not wait for a set-up that has ended", async () => {
    await mkdir(join(project, ".setup"));
    const ended = JSON.stringify({ host: hostname(), pids: [await endedPid()], since: Date.now() });
    await writeFile(join(project, ".setup/packages.lock"), ended);
    expect((await start("list")).code).toBe(0);
    expect(await readdir(join(project, ".setup"))).toEqual([]);
  });

  it("says in one line what went wrong when packages cannot be installed", async () => {
    const unlocked = { name: "project", version: "1.0.0", dependencies: { part: "file:part" } };
    await writeFile(join(project, "package.json"), JSON.stringify(unlocked));
    const { code, out, err } = await start("--lang", "en", "list");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("set-up: npm ci failed");
    await expect(readFile(join(project, STAMP))).rejects.toThrow();
  });

  it("speaks Dutch unless asked for English", async () => {
    expect((await start("list")).err).toContain("geïnstalleerd");
    await writeLock("1.0.1");
    expect((await start("--lang=en", "list")).err).toContain("installing");
  });
});

describe("the command", () => {
  it("ends with the exit code of the tool", async () => {
    expect((await start("end", "3")).code).toBe(3);
  });

  it.skipIf(process.platform === "win32")("is interrupted through set-up, and finishes tidily", async () => {
    await start("list");
    const running = launch("wait");
    await once(running.stdout ?? running, "data");
    running.kill("SIGINT");
    expect(await once(running, "exit")).toEqual([130, null]);
  });

  it.skipIf(process.platform === "win32")("that is ended by a signal gives 128 and the signal's number", async () => {
    await start("list");
    const running = launch("wait");
    await once(running.stdout ?? running, "data");
    running.kill("SIGTERM");
    expect(await once(running, "exit")).toEqual([143, null]);
  });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function start(...args: string[]): Promise<Ended> {
  const child = launch(...args);
  if (child.stdout === null || child.stderr === null) throw new Error("no pipes");
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code, out, err };
}

function launch(...args: string[]): ChildProcess {
  const { npm_execpath: _, ...env } = process.env;
  return spawn(process.execPath, ["setup.mjs", "start", ...args], {
    cwd: project,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(child, "exit");
  return child.pid ?? 0;
}

async function writeLock(version: string): Promise<void> {
  const root = { name: "project", version };
  const lock = { ...root, lockfileVersion: 3, requires: true, packages: { "": root } };
  await writeFile(join(project, "package-lock.json"), JSON.stringify(lock));
}
