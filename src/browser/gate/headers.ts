import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

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

/** Headers of a request without those that concern only one connection. */
export function headersFor(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name)));
}

/** Raw pairs keep repeated headers such as Set-Cookie apart. */
export function passedOn(answer: IncomingMessage): string[] {
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
