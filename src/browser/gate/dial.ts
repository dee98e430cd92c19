import { request as httpRequest, type IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { kindOfAddress } from "./addresses.ts";
import { bare } from "./allowance.ts";
import { type Address, codeOf, fixedLookup, GateError, type Resolve } from "./resolve.ts";
import { proxyAuthorization, type Upstream } from "./upstream.ts";

/** How to get to a host: straight to addresses that were checked, or through the proxy of the network. */
export type Route = { readonly addresses: readonly Address[] } | { readonly proxy: URL };

const CONNECT_TIMEOUT_MS = 15_000;
export const IDLE_TIMEOUT_MS = 120_000;

/**
 * Decides the way to a host. With a proxy in between, a name that this machine cannot resolve is left to the proxy;
 * a private address is refused, or reached directly when the site lists it, all the same.
 */
export async function routeTo(
  host: string,
  port: number,
  secure: boolean,
  resolve: Resolve,
  upstream: Upstream,
): Promise<Route> {
  const proxy = upstream(bare(host), port, secure);
  try {
    const addresses = await resolve(host, port);
    return proxy === undefined || isNear(addresses) ? { addresses } : { proxy };
  } catch (error) {
    if (proxy !== undefined && error instanceof GateError && error.reason === "unreachable") return { proxy };
    throw error;
  }
}

/** Opens a connection to the host along the route. */
export async function dial(host: string, port: number, route: Route): Promise<Socket> {
  return "proxy" in route ? dialThrough(route.proxy, host, port) : dialDirectly(host, port, route.addresses);
}

function dialDirectly(host: string, port: number, addresses: readonly Address[]): Promise<Socket> {
  return new Promise((opened, failed) => {
    const socket = connect({ host: bare(host), port, lookup: fixedLookup(addresses), timeout: CONNECT_TIMEOUT_MS });
    socket.once("connect", () => {
      socket.setTimeout(IDLE_TIMEOUT_MS);
      opened(socket);
    });
    socket.on("timeout", () => socket.destroy(new Error("ETIMEDOUT")));
    socket.on("error", failed);
  });
}

function dialThrough(proxy: URL, host: string, port: number): Promise<Socket> {
  return new Promise((opened, failed) => {
    const asked = httpRequest({
      host: bare(proxy.hostname),
      port: Number(proxy.port || 80),
      method: "CONNECT",
      path: `${host}:${port}`,
      headers: { host: `${host}:${port}`, ...proxyAuthorization(proxy) },
      timeout: CONNECT_TIMEOUT_MS,
      agent: false,
    });
    asked.once("connect", (answer: IncomingMessage, socket: Socket) => {
      if (answer.statusCode === 200) opened(socket);
      else failed(new GateError("unreachable", `the proxy ${proxy.host} answers ${answer.statusCode} for ${host}`));
    });
    asked.on("timeout", () => asked.destroy(new Error("ETIMEDOUT")));
    asked.on("error", failed);
    asked.end();
  });
}

/** Loopback and listed private addresses are never behind the proxy. */
function isNear(addresses: readonly Address[]): boolean {
  return addresses.some(({ address }) => kindOfAddress(address) !== "public");
}

/** What failed, as a reason for the table. */
export function asGateError(error: unknown, host: string): GateError {
  if (error instanceof GateError) return error;
  const code = codeOf(error);
  return new GateError(/TIMEDOUT/.test(code) ? "timeout" : "unreachable", `${host}: ${code}`);
}
