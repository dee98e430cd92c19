import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { type Duplex, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { bare } from "./allowance.ts";
import type { Budget } from "./budget.ts";
import { asGateError, dial, IDLE_TIMEOUT_MS, type Route, routeTo } from "./dial.ts";
import { fixedLookup, GateError, type Resolve } from "./resolve.ts";
import { proxyAuthorization, type Upstream, upstreamFrom } from "./upstream.ts";

/** The one way out of a site's context, for the browser and for own requests alike. */
export interface Gate {
  /** Address for the browser's proxy setting. */
  readonly server: URL;
  /** Why the last connection to the host and port of this address failed; undefined when it did not. */
  failureOf(url: string): GateError | undefined;
  close(): Promise<void>;
}

/** Marks answers that the gate made itself. Stripped from what comes in, so that no site can claim it. */
export const GATE_HEADER = "x-quickscan-gate";

export const MAX_HEADER_BYTES = 128 * 1024;
const HOP_BY_HOP = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  GATE_HEADER,
]);

interface Passage {
  readonly resolve: Resolve;
  readonly budget: Budget;
  readonly upstream: Upstream;
  readonly agent: Agent;
  readonly failures: Map<string, GateError>;
  readonly sockets: Set<Duplex>;
}

export interface GateOptions {
  /** The address to listen on. */
  readonly listen?: string;
  /** The only other machine that may use the gate; without it whoever reaches the address, so keep that loopback. */
  readonly peer?: string;
  readonly upstream?: Upstream;
}

/**
 * Opens a forward proxy on a free port (of loopback, unless told otherwise) that refuses what the site may not reach. Plain HTTP is forwarded;
 * HTTPS and WebSockets pass as tunnels (CONNECT). Bodies are counted, and cut off when the budget is spent.
 */
export async function openGate(resolve: Resolve, budget: Budget, options: GateOptions = {}): Promise<Gate> {
  const { listen = "127.0.0.1", peer, upstream = upstreamFrom(process.env) } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: 64, timeout: IDLE_TIMEOUT_MS });
  const passage: Passage = { resolve, budget, upstream, agent, failures: new Map(), sockets: new Set() };
  const server = createServer(
    { maxHeaderSize: MAX_HEADER_BYTES, keepAliveTimeout: IDLE_TIMEOUT_MS },
    (incoming, outgoing) => {
      void forward(passage, incoming, outgoing);
    },
  );
  server.on(
    "connect",
    (incoming: IncomingMessage, client: Duplex, head: Buffer) => void tunnel(passage, incoming, client, head),
  );
  server.on("connection", (socket) => {
    if (peer === undefined || socket.remoteAddress === peer || socket.remoteAddress === listen) {
      keep(passage.sockets, socket);
    } else socket.destroy();
  });
  server.on("clientError", (_error, socket) => socket.destroy());
  await new Promise<void>((listening) => server.listen(0, listen, listening));
  return {
    server: new URL(`http://${listen.includes(":") ? `[${listen}]` : listen}:${portOf(server)}`),
    failureOf: (url) => passage.failures.get(endpointOf(new URL(url))),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of passage.sockets) socket.destroy();
        agent.destroy();
      }),
  };
}

async function forward(passage: Passage, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  outgoing.on("error", () => outgoing.destroy());
  incoming.on("error", () => outgoing.destroy());
  const url = URL.parse(incoming.url ?? "");
  if (url?.protocol !== "http:") {
    refuse(outgoing, new GateError("blocked", "only http and https addresses are opened"));
    return;
  }
  try {
    checkBudget(passage.budget);
    const answer = await answerOf(passage, url, incoming, outgoing);
    passage.failures.delete(endpointOf(url));
    outgoing.writeHead(answer.statusCode ?? 502, passedOn(answer));
    await pipeline(answer, counted(passage.budget), outgoing);
  } catch (error) {
    if (outgoing.headersSent || outgoing.destroyed) {
      outgoing.destroy();
      return;
    }
    const failure = asGateError(error, url.host);
    passage.failures.set(endpointOf(url), failure);
    refuse(outgoing, failure);
  }
}

async function answerOf(
  passage: Passage,
  url: URL,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<IncomingMessage> {
  const route = await routeTo(url.hostname, Number(url.port || 80), false, passage.resolve, passage.upstream);
  try {
    return await ask(passage.agent, route, url, incoming, outgoing);
  } catch (error) {
    // A kept connection may have been closed by the other side at the very moment it was used again.
    if (!(error instanceof StaleConnection) || outgoing.destroyed) throw error;
    return ask(false, route, url, incoming, outgoing);
  }
}

class StaleConnection extends Error {}

function ask(
  agent: Agent | false,
  route: Route,
  url: URL,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<IncomingMessage> {
  const bodiless = incoming.method === "GET" || incoming.method === "HEAD";
  return new Promise((answered, failed) => {
    const sent = httpRequest({
      agent,
      ...placeOf(route, url),
      method: incoming.method,
      headers: { ...headersFor(incoming.headers), ...authorizationFor(route), host: url.host },
      insecureHTTPParser: true,
      maxHeaderSize: MAX_HEADER_BYTES,
    });
    sent.on("response", answered);
    sent.on("error", (error) => failed(bodiless && sent.reusedSocket ? new StaleConnection(error.message) : error));
    sent.on("timeout", () => sent.destroy(new Error("ETIMEDOUT")));
    outgoing.on("close", () => {
      if (!outgoing.writableFinished) sent.destroy();
    });
    if (bodiless) sent.end();
    else incoming.pipe(sent);
  });
}

function placeOf(route: Route, url: URL) {
  if ("proxy" in route)
    return { host: bare(route.proxy.hostname), port: Number(route.proxy.port || 80), path: url.href };
  return {
    host: bare(url.hostname),
    port: Number(url.port || 80),
    path: `${url.pathname}${url.search}`,
    lookup: fixedLookup(route.addresses),
  };
}

function authorizationFor(route: Route): Readonly<Record<string, string>> {
  return "proxy" in route ? proxyAuthorization(route.proxy) : {};
}

async function tunnel(passage: Passage, incoming: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
  client.on("error", () => client.destroy());
  const [, host = "", port = ""] = /^(.+):(\d+)$/.exec(incoming.url ?? "") ?? [];
  const key = `${host}:${port}`;
  let far: Socket;
  try {
    checkBudget(passage.budget);
    far = await dial(host, Number(port), await routeTo(host, Number(port), true, passage.resolve, passage.upstream));
  } catch (error) {
    const failure = asGateError(error, host);
    passage.failures.set(key, failure);
    client.end(`HTTP/1.1 ${statusOf(failure)} Refused\r\n${GATE_HEADER}: ${failure.reason}\r\n\r\n`);
    return;
  }
  keep(passage.sockets, far);
  passage.failures.delete(key);
  client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
  if (head.length > 0) far.write(head);
  await Promise.allSettled([pipeline(client, far), pipeline(far, counted(passage.budget), client)]);
  far.destroy();
  client.destroy();
}

function checkBudget(budget: Budget): void {
  const spent = budget.overspent();
  if (spent !== undefined) throw new GateError("budget", spent);
}

/** Counts what comes in, and ends the stream when the budget does. */
function counted(budget: Budget): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      budget.addBytes(chunk.length);
      const spent = budget.bytesSpent();
      if (spent === undefined) done(null, chunk);
      else done(new GateError("budget", spent));
    },
  });
}

function refuse(outgoing: ServerResponse, failure: GateError): void {
  outgoing.writeHead(statusOf(failure), { [GATE_HEADER]: failure.reason, "content-type": "text/plain" });
  outgoing.end();
}

function statusOf({ reason }: GateError): number {
  return reason === "blocked" || reason === "budget" ? 403 : 502;
}

function headersFor(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name)));
}

/** Raw pairs keep repeated headers such as Set-Cookie apart. */
function passedOn(answer: IncomingMessage): string[] {
  const pairs: string[] = [];
  for (let index = 0; index + 1 < answer.rawHeaders.length; index += 2) {
    const name = answer.rawHeaders[index] ?? "";
    const value = answer.rawHeaders[index + 1] ?? "";
    if (!HOP_BY_HOP.has(name.toLowerCase()) && isSound(name, value)) pairs.push(name, value);
  }
  return pairs;
}

/** What Node refuses to send on; a lenient parser lets it in. */
function isSound(name: string, value: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && !/[^\t\x20-\x7e\x80-\xff]/.test(value);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** As a CONNECT request names it. */
function endpointOf(url: URL): string {
  const standard = url.protocol === "https:" || url.protocol === "wss:" ? "443" : "80";
  return `${url.hostname}:${url.port || standard}`;
}

function keep(sockets: Set<Duplex>, socket: Duplex): void {
  sockets.add(socket);
  socket.on("close", () => sockets.delete(socket));
}
