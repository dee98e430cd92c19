import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../src/browser/find.ts";
import { openBrowser } from "../../src/browser/fleet.ts";
import { sideFacing } from "../../src/browser/remote.ts";
import { OperatorError } from "../../src/model/operator-error.ts";
import { type Served, serve } from "../support/serve.ts";

let folder: string;
let running: ChildProcess;
let devTools: string;
let site: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quickscan-"));
  const found = await findBrowser();
  const flags = ["--headless", "--no-sandbox", "--remote-debugging-port=0", `--user-data-dir=${folder}`, "about:blank"];
  running = spawn(found?.path ?? "", flags, { stdio: ["ignore", "ignore", "pipe"], detached: true });
  devTools = await addressOf(running);
  site = await serve({ "/": "<title>op afstand</title><h1>dag</h1>" }, "afstand.localhost");
});

afterAll(async () => {
  process.kill(-(running.pid ?? 0), "SIGKILL");
  await new Promise((gone) => running.once("exit", gone));
  await site.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function addressOf(browser: ChildProcess): Promise<string> {
  if (browser.stderr === null) throw new Error("no output");
  for await (const line of createInterface({ input: browser.stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error("the browser did not start");
}

async function titleSeenThrough(endpoint: string): Promise<string> {
  const browsers = await openBrowser({ browser: endpoint });
  try {
    const tab = await browsers.openSite({ hosts: [site.host] });
    await tab.open(`${site.origin}/`);
    await expect(tab.open("http://127.0.0.1:1/")).rejects.toMatchObject({ reason: "blocked" });
    await tab.open(`${site.origin}/`);
    expect((await tab.picture({ words: ["dag"] })).wordsVisible).toBe(true);
    return await tab.read(() => document.title, undefined);
  } finally {
    await browsers.close();
  }
}

describe("a browser that runs already", () => {
  it("is used by its DevTools address, behind the same gate, and left running", async () => {
    expect(await titleSeenThrough(devTools)).toBe("op afstand");
    expect(await titleSeenThrough(`ws://${new URL(devTools).host}`)).toBe("op afstand");
    expect(await titleSeenThrough(`http://${new URL(devTools).host}`)).toBe("op afstand");
  });

  it("is used by the address of a Playwright server", async () => {
    const found = await findBrowser();
    const server = await chromium.launchServer({ executablePath: found?.path ?? "", chromiumSandbox: false });
    expect(await titleSeenThrough(server.wsEndpoint())).toBe("op afstand");
    await server.close();
  });

  it("is reached over loopback when it runs on this machine", async () => {
    expect(await sideFacing(devTools)).toEqual({ listen: "127.0.0.1" });
  });

  it("that does not answer is something to mend", async () => {
    await expect(openBrowser({ browser: "ws://127.0.0.1:1" })).rejects.toThrow(OperatorError);
  });
});
