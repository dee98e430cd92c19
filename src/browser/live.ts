import { type Browser, type CDPSession, chromium } from "playwright";
import type { BrowserInfo } from "../model/capture.ts";
import { OperatorError } from "../model/operator-error.ts";
import { succeeds, withDeadline } from "./deadline.ts";
import { type FoundBrowser, isEndpoint } from "./find.ts";
import { connectTo, LOOPBACK_SIDE, type Side, sideFacing } from "./remote.ts";

/** One running browser process. */
export interface LiveBrowser {
  readonly browser: Browser;
  readonly info: BrowserInfo;
  /** What the browser calls itself, without `Headless`. */
  readonly userAgent: string;
  /** Undefined for a browser that was running already. */
  readonly processId: number | undefined;
  /** From where it reaches the gates. */
  readonly side: Side;
  alive(): boolean;
  /** It does what it is asked within the time. */
  answers(ms: number): Promise<boolean>;
  /** Closes the browser; one that hangs, or is known to hang (`atOnce`), is ended by its process id. */
  end(atOnce?: boolean): Promise<void>;
}

const START_TIMEOUT_MS = 30_000;
const CLOSE_TIMEOUT_MS = 5_000;

/** Beside what Playwright gives: no traffic of the browser's own, and nothing that goes round the gate. */
const FLAGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--disable-domain-reliability",
  "--disable-client-side-phishing-detection",
  "--disable-notifications",
  "--dns-prefetch-disable",
  "--no-pings",
  "--no-first-run",
  "--mute-audio",
  // The first is what a headless shell knows, the second what Chrome and Edge do.
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--webrtc-ip-handling-policy=disable_non_proxied_udp",
  // All frames in one process: one CDP session then reads them all, at half the memory. There is nothing to steal
  // across frames: every site has a context of its own, without logins.
  "--disable-site-isolation-trials",
];

/** Starts the browser, or connects to a running one. Rejects with `OperatorError` when it does not start. */
export async function startBrowser(found: FoundBrowser): Promise<LiveBrowser> {
  const browser = await launched(found);
  const session = await browser.newBrowserCDPSession();
  const { userAgent } = await session.send("Browser.getVersion");
  const pid = isEndpoint(found.path) ? undefined : await browserProcess(session);
  let ended = false;
  return {
    browser,
    info: { name: nameOf(found, userAgent), version: browser.version() },
    userAgent: userAgent.replace("HeadlessChrome", "Chrome"),
    processId: pid,
    side: isEndpoint(found.path) ? await sideFacing(found.path) : LOOPBACK_SIDE,
    alive: () => !ended && browser.isConnected(),
    answers: async (ms) => !ended && (await succeeds(session.send("Browser.getVersion"), ms)),
    end: (atOnce = false) => {
      ended = true;
      return end(browser, pid, atOnce);
    },
  };
}

async function launched(found: FoundBrowser): Promise<Browser> {
  try {
    if (isEndpoint(found.path)) return await connectTo(found.path);
    return await chromium.launch({
      executablePath: found.path,
      args: FLAGS,
      chromiumSandbox: process.getuid?.() !== 0,
      // Traffic outside the sites' contexts has nowhere to go: port 9 is closed, and each context has a gate.
      proxy: { server: "http://127.0.0.1:9" },
      timeout: START_TIMEOUT_MS,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    throw new OperatorError(`browser ${found.path} does not start: ${whyNot(error)}`);
  }
}

/** The one line of the browser's last words that says what is wrong; the rest is call log. */
function whyNot(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split("\n").map((line) => line.trim());
  const telling = lines.find((line) => /sandbox|shared librar|not found|ENOENT|EACCES|ECONNREFUSED|policy/i.test(line));
  return (telling ?? lines[0] ?? "no reason given").replace(/^(- )?(\[pid=\d+\]\[err\] )?/, "").slice(0, 300);
}

async function browserProcess(session: CDPSession): Promise<number | undefined> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  return processInfo.find(({ type }) => type === "browser")?.id;
}

function nameOf(found: FoundBrowser, userAgent: string): string {
  return found.name === "remote" && userAgent.includes("HeadlessChrome") ? "remote-headless" : found.name;
}

async function end(browser: Browser, pid: number | undefined, atOnce: boolean): Promise<void> {
  if (!atOnce && (await succeeds(browser.close(), CLOSE_TIMEOUT_MS))) return;
  if (pid === undefined) {
    // A browser of somebody else: all that can be done is to hang up.
    void browser.close().catch(() => undefined);
    return;
  }
  const gone = new Promise<void>((disconnected) => browser.once("disconnected", () => disconnected()));
  kill(pid);
  if (browser.isConnected()) await withDeadline(gone, CLOSE_TIMEOUT_MS, "ending the browser").catch(() => undefined);
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It is gone already.
  }
}
