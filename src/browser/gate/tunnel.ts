import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";
import { asGateError, dial, routeTo } from "./dial.ts";
import { GATE_HEADER } from "./headers.ts";
import { checkBudget, counted, keep, type Passage, statusOf } from "./passage.ts";

/** Connects the two ends of a CONNECT request: HTTPS and WebSockets. What passes is counted, not looked into. */
export async function tunnel(passage: Passage, incoming: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
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
