import type { Agent } from "node:http";
import { type Duplex, Transform } from "node:stream";
import type { Budget } from "./budget.ts";
import { GateError, type Resolve } from "./resolve.ts";
import type { Upstream } from "./upstream.ts";

/** What all connections of one gate share. */
export interface Passage {
  readonly resolve: Resolve;
  readonly budget: Budget;
  readonly upstream: Upstream;
  readonly agent: Agent;
  readonly failures: Map<string, GateError>;
  readonly sockets: Set<Duplex>;
}

/** Rejects with `GateError` `budget` when more was used than there was. */
export function checkBudget(budget: Budget): void {
  const spent = budget.overspent();
  if (spent !== undefined) throw new GateError("budget", spent);
}

/** Counts what comes in, and ends the stream when the budget does. */
export function counted(budget: Budget): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      budget.addBytes(chunk.length);
      const spent = budget.bytesSpent();
      if (spent === undefined) done(null, chunk);
      else done(new GateError("budget", spent));
    },
  });
}

/** How the gate says no to a proxy's client. */
export function statusOf({ reason }: GateError): number {
  return reason === "blocked" || reason === "budget" ? 403 : 502;
}

/** As a CONNECT request names it. */
export function endpointOf(url: URL): string {
  const standard = url.protocol === "https:" || url.protocol === "wss:" ? "443" : "80";
  return `${url.hostname}:${url.port || standard}`;
}

/** Remembers a connection as long as it is open, so that closing the gate ends it. */
export function keep(sockets: Set<Duplex>, socket: Duplex): void {
  sockets.add(socket);
  socket.on("close", () => sockets.delete(socket));
}
