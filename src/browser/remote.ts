import { connect } from "node:net";
import { type Browser, chromium } from "playwright";
import { kindOfAddress } from "./gate/addresses.ts";

/** From where a browser reaches the gates: the address they listen on, and the only one they answer to. */
export interface Side {
  readonly listen: string;
  /** Absent on loopback, where the browser is a process of this machine. */
  readonly peer?: string;
}

export const LOOPBACK_SIDE: Side = { listen: "127.0.0.1" };
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Connects to a browser that runs already. `http://` addresses and those with `/devtools/` in them speak DevTools;
 * a bare `ws://host:port` may be either that or a Playwright server, and both are tried.
 */
export async function connectTo(endpoint: string): Promise<Browser> {
  const devTools = (address: string) => chromium.connectOverCDP(address, { timeout: CONNECT_TIMEOUT_MS });
  if (endpoint.startsWith("http") || endpoint.includes("/devtools/")) return devTools(endpoint);
  const discovery = endpoint.replace(/^ws/, "http");
  const attempts =
    new URL(endpoint).pathname === "/"
      ? [() => devTools(discovery), () => chromium.connect(endpoint, { timeout: CONNECT_TIMEOUT_MS })]
      : [() => chromium.connect(endpoint, { timeout: CONNECT_TIMEOUT_MS }), () => devTools(endpoint)];
  return firstThatWorks(attempts);
}

/** Finds out which of this machine's addresses the browser's machine sees, by connecting to it once. */
export async function sideFacing(endpoint: string): Promise<Side> {
  const { hostname, port, protocol } = new URL(endpoint);
  const standard = protocol === "https:" || protocol === "wss:" ? 443 : 80;
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || standard) });
  socket.setTimeout(CONNECT_TIMEOUT_MS, () => socket.destroy(new Error("ETIMEDOUT")));
  try {
    await new Promise<void>((connected, failed) => {
      socket.once("connect", connected);
      socket.once("error", failed);
    });
    const { localAddress = "", remoteAddress = "" } = socket;
    return kindOfAddress(remoteAddress) === "loopback" ? LOOPBACK_SIDE : { listen: localAddress, peer: remoteAddress };
  } finally {
    socket.destroy();
  }
}

async function firstThatWorks<T>(attempts: readonly (() => Promise<T>)[]): Promise<T> {
  const failures: unknown[] = [];
  for (const attempt of attempts) {
    try {
      return await attempt();
    } catch (error) {
      failures.push(error);
    }
  }
  throw failures[0];
}
