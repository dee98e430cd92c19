import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Budget } from "./budget.ts";
import { checkedUrl } from "./checked-url.ts";
import { asGateError } from "./dial.ts";
import type { Gate } from "./gate.ts";
import { askThrough } from "./own-request.ts";
import { codeOf, GateError } from "./resolve.ts";

/** What own requests go through and how they present themselves. */
export interface Line {
  readonly gate: Gate;
  readonly budget: Budget;
  readonly userAgent: string;
  readonly language: string;
  /** The cookies the browser would send there, as a header; empty when there are none. */
  cookies(url: string): Promise<string>;
}

export interface Downloaded {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface DownloadLimits {
  /** Of the body as unpacked. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

const MAX_REDIRECTS = 10;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Gets an address without the browser, through the site's gate, following redirects one by one.
 * Rejects with `GateError`: `blocked`, `unreachable`, `timeout`, or `budget` when the body is larger than allowed.
 */
export async function download(address: string, line: Line, limits: DownloadLimits): Promise<Downloaded> {
  const given = new Map<string, string>();
  let url = checkedUrl(address);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const answer = await ask(url, line, given, limits.signal);
    keepCookies(answer.headers, url, given);
    const target = redirectTarget(answer, url);
    if (target === undefined) {
      return {
        url: url.href,
        status: answer.statusCode ?? 0,
        headers: flat(answer.headers),
        body: await bodyOf(answer, line.budget, limits),
      };
    }
    answer.destroy();
    url = checkedUrl(target.href);
  }
  throw new GateError("http-error", `${address} redirects more than ${MAX_REDIRECTS} times`);
}

async function ask(
  url: URL,
  line: Line,
  given: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const spent = line.budget.spent();
  if (spent !== undefined) throw new GateError("budget", spent);
  line.budget.addRequest();
  const cookie = [await line.cookies(url.href), given.get(url.host) ?? ""].filter((part) => part !== "").join("; ");
  const headers = {
    host: url.host,
    "user-agent": line.userAgent,
    accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "accept-language": line.language,
    "accept-encoding": "gzip, deflate, br",
    ...(cookie === "" ? {} : { cookie }),
  };
  try {
    return await askThrough(line.gate, url, headers, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    throw asGateError(error, url.host);
  }
}

function redirectTarget(answer: IncomingMessage, from: URL): URL | undefined {
  const { location } = answer.headers;
  if (!REDIRECTS.has(answer.statusCode ?? 0) || location === undefined) return undefined;
  return URL.parse(location, from.href) ?? undefined;
}

async function bodyOf(
  answer: IncomingMessage,
  budget: Budget,
  { maxBytes, signal }: DownloadLimits,
): Promise<Uint8Array> {
  const unpack = unpacker(answer.headers["content-encoding"]);
  const stream = unpack === undefined ? answer : answer.pipe(unpack);
  if (unpack !== undefined) answer.on("error", (error) => unpack.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new GateError("budget", `the answer is larger than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof GateError || signal.aborted) throw error;
    const spent = budget.spent();
    throw spent === undefined
      ? new GateError("unreachable", `the answer broke off (${codeOf(error)})`)
      : new GateError("budget", spent);
  } finally {
    answer.destroy();
  }
  return Buffer.concat(chunks);
}

function unpacker(encoding: string | undefined): Duplex | undefined {
  switch (encoding?.trim().toLowerCase()) {
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      return undefined;
  }
}

/** Cookies given on the way, so that a redirect that first sets one arrives. */
function keepCookies(headers: IncomingHttpHeaders, url: URL, given: Map<string, string>): void {
  const pairs = (headers["set-cookie"] ?? [])
    .map((cookie) => cookie.split(";")[0] ?? "")
    .filter((pair) => pair.includes("="));
  if (pairs.length > 0) given.set(url.host, pairs.join("; "));
}

function flat(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]),
  );
}
