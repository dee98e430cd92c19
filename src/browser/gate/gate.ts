import { Agent, createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { Budget } from "./budget.ts";
import { IDLE_TIMEOUT_MS } from "./dial.ts";
import { forward } from "./forward.ts";
import { MAX_HEADER_BYTES } from "./headers.ts";
import { endpointOf, keep, type Passage } from "./passage.ts";
import type { GateError, Resolve } from "./resolve.ts";
import { tunnel } from "./tunnel.ts";
import { type Upstream, upstreamFrom } from "./upstream.ts";

/** The one way out of a site's context, for the browser and for own requests alike. */
export interface Gate {
  /** Address for the browser's proxy setting. */
  readonly server: URL;
  /** Why the last connection to the host and port of this address failed; undefined when it did not. */
  failureOf(url: string): GateError | undefined;
  close(): Promise<void>;
}

export interface GateOptions {
  /** The address to listen on. */
  readonly listen?: string;
  /** The only other machine that may use the gate; without it whoever reaches the address, so keep that loopback. */
  readonly peer?: string;
  readonly upstream?: Upstream;
}

/**
 * Opens a forward proxy on a free port (of loopback, unless told otherwise) that refuses what the site may not reach.
 * Plain HTTP is forwarded; HTTPS and WebSockets pass as tunnels (CONNECT). What comes in is counted, and cut off when
 * the budget is spent.
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

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
