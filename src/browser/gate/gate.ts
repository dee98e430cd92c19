import { Agent, createServer, type IncomingHttpHeaders, type IncomingMessage, request as httpRequest, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Budget } from "./budget.ts";
import { fixedLookup, GateError, type Resolve } from "./resolve.ts";

/** The one way out of a site's context: a forward proxy that refuses what the site may not reach. */
export interface Gate {
  /** Address for the browser's proxy setting. */
  readonly server: string;
  /** Why the last connection to this host and port failed; undefined when it did not. */
  failureOf(url: string): GateError | undefined;
  close(): Promise<void>;
}

/** Marks answers that the gate made itself. Stripped from what comes in, so that no site can claim it. */
export const GATE_HEADER = "x-quickscan-gate";

const CONNECT_TIMEOUT_MS = 15_000;
const IDLE_TIMEOUT_MS = 120_000;
const MAX_HEADER_BYTES = 128 * 1024;
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
  readonly agent: Agent;
  readonly failures: Map<string, GateError>;
}

/** Opens a gate on a free loopback port. Plain HTTP is forwarded; HTTPS and WebSockets pass as tunnels (CONNECT). */
export async function openGate(resolve: Resolve, budget: Budget): Promise<Gate> {
  const passage: Passage = {
    resolve,
    budget,
    agent: new Agent({ keepAlive: true, maxSockets: 64, timeout: IDLE_TIMEOUT_MS }),
    failures: new Map(),
  };
  const sockets = new Set<Duplex>();
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES, keepAliveTimeout: IDLE_TIMEOUT_MS }, (incoming, outgoing) => {
    void forward(passage, incoming, outgoing);
  });
  server.on("connect", (incoming: IncomingMessage, client: Duplex, head: Buffer) => {
    void tunnel(passage, incoming, client, head, sockets);
  });
  server.on("connection", (socket) => keep(sockets, socket));
  server.on("clientError", (_error, socket) => socket.destroy());
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failureOf: (url) => passage.failures.get(endpointOf(new URL(url))),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
        passage.agent.destroy();
      }),
  };
}

async function forward(passage: Passage, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  outgoing.on("error", () => outgoing.destroy());
  incoming.on("error", () => outgoing.destroy());
  const url = URL.parse(incoming.url ?? "");
  if (url === null || url.protocol !== "http:") {
    refuse(outgoing, new GateError("blocked", "only http and https addresses are opened"));
    return;
  }
  try {
    checkBudget(passage.budget);
    const answer = await ask(passage, url, incoming);
    passage.failures.delete(endpointOf(url));
    outgoing.writeHead(answer.statusCode ?? 502, undefined, passedOn(answer));
    await pipeline(answer, counted(passage.budget), outgoing);
  } catch (error) {
    const failure = asGateError(error, url.host);
    if (outgoing.headersSent) {
      outgoing.destroy();
      return;
    }
    passage.failures.set(endpointOf(url), failure);
    refuse(outgoing, failure);
  }
}

async function ask(passage: Passage, url: URL, incoming: IncomingMessage): Promise<IncomingMessage> {
  const port = Number(url.port || 80);
  const addresses = await passage.resolve(url.hostname, port);
  return new Promise((answered, failed) => {
    const sent = httpRequest({
      agent: passage.agent,
      host: url.hostname.replace(/^\[|\]$/g, ""),
      port,
      lookup: fixedLookup(addresses),
      method: incoming.method,
      path: `${url.pathname}${url.search}`,
      headers: { ...headersFor(incoming.headers), host: url.host },
      insecureHTTPParser: true,
      maxHeaderSize: MAX_HEADER_BYTES,
    });
    sent.on("response", answered);
    sent.on("error", failed);
    sent.on("timeout", () => sent.destroy(new Error("timeout")));
    incoming.on("close", () => {
      if (!incoming.complete) sent.destroy();
    });
    incoming.pipe(sent);
  });
}

async function tunnel(passage: Passage, incoming: IncomingMessage, client: Duplex, head: Buffer, sockets: Set<Duplex>): Promise<void> {
  client.on("error", () => client.destroy());
  const url = URL.parse(`https://${incoming.url ?? ""}`);
  if (url === null) {
    client.end("HTTP/1.1 400 Bad Request\r\n\r\n");
    return;
  }
  const key = tunnelEndpoint(url);
  let upstream: Socket;
  try {
    checkBudget(passage.budget);
    upstream = await connected(passage, url);
  } catch (error) {
    const failure = asGateError(error, url.host);
    passage.failures.set(key, failure);
    client.end(`HTTP/1.1 ${failure.reason === "unreachable" ? "502 Bad Gateway" : "403 Forbidden"}\r\n\r\n`);
    return;
  }
  keep(sockets, upstream);
  passage.failures.delete(key);
  client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
  if (head.length > 0) upstream.write(head);
  await Promise.allSettled([pipeline(client, upstream), pipeline(upstream, counted(passage.budget), client)]);
  upstream.destroy();
  client.destroy();
}

async function connected(passage: Passage, url: URL): Promise<Socket> {
  const port = Number(url.port || 443);
  const addresses = await passage.resolve(url.hostname, port);
  return new Promise((opened, failed) => {
    const socket = connect({ host: url.hostname.replace(/^\[|\]$/g, ""), port, lookup: fixedLookup(addresses), timeout: CONNECT_TIMEOUT_MS });
    socket.once("connect", () => {
      socket.setTimeout(IDLE_TIMEOUT_MS);
      opened(socket);
    });
    socket.on("timeout", () => socket.destroy(new Error("timeout")));
    socket.on("error", failed);
  });
}

function checkBudget(budget: Budget): void {
  const spent = budget.spent();
  if (spent !== undefined) throw new GateError("budget", spent);
}

/** Counts what comes in, and ends the stream when the budget does. */
function counted(budget: Budget): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      budget.addBytes(chunk.length);
      const spent = budget.spent();
      if (spent === undefined) done(null, chunk);
      else done(new GateError("budget", spent));
    },
  });
}

function refuse(outgoing: ServerResponse, failure: GateError): void {
  outgoing.writeHead(failure.reason === "unreachable" ? 502 : 403, { [GATE_HEADER]: failure.reason, "content-type": "text/plain" });
  outgoing.end();
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
    if (!HOP_BY_HOP.has(name.toLowerCase()) && /^[\w!#$%&'*+.^`|~-]+$/.test(name)) pairs.push(name, value);
  }
  return pairs;
}

function asGateError(error: unknown, host: string): GateError {
  if (error instanceof GateError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return new GateError("unreachable", `${host}: ${code}`);
}

function endpointOf(url: URL): string {
  const standard = url.protocol === "https:" || url.protocol === "wss:" ? "443" : "80";
  return `${url.hostname}:${url.port || standard}`;
}

/** CONNECT gives host and port bare; an `https:` address leaves its standard port out. */
function tunnelEndpoint(url: URL): string {
  return `${url.hostname}:${url.port || "443"}`;
}

function keep(sockets: Set<Duplex>, socket: Duplex): void {
  sockets.add(socket);
  socket.on("close", () => sockets.delete(socket));
}
