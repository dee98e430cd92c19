import { type IncomingHttpHeaders, type IncomingMessage, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import type { Duplex } from "node:stream";
import type { Budget } from "./budget.ts";
import { fixedLookup, GateError, type Resolve } from "./resolve.ts";

/** What own requests go through and how they present themselves. */
export interface Line {
  readonly resolve: Resolve;
  readonly budget: Budget;
  readonly userAgent: string;
  readonly language: string;
  /** The cookies the browser would send there, as a header. */
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
 * Gets an address without the browser, following redirects one by one, each checked like the first.
 * Rejects with `GateError`: `blocked`, `unreachable`, or `budget` when the body is larger than allowed.
 */
export async function download(address: string, line: Line, limits: DownloadLimits): Promise<Downloaded> {
  const own = new Map<string, string>();
  let url = checkedUrl(address);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const answer = await ask(url, line, own, limits);
    keepCookies(answer.headers, url, own);
    const target = redirectTarget(answer, url);
    if (target === undefined) {
      return { url: url.href, status: answer.statusCode ?? 0, headers: flat(answer.headers), body: await bodyOf(answer, line, limits) };
    }
    answer.destroy();
    url = checkedUrl(target.href);
  }
  throw new GateError("unreachable", `${address} redirects more than ${MAX_REDIRECTS} times`);
}

/** Only http and https addresses without a name and password in them. */
export function checkedUrl(address: string): URL {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new GateError("blocked", `only http and https addresses are opened, not ${address.slice(0, 100)}`);
  }
  url.username = "";
  url.password = "";
  url.hash = "";
  return url;
}

async function ask(url: URL, line: Line, own: ReadonlyMap<string, string>, { signal }: DownloadLimits): Promise<IncomingMessage> {
  const spent = line.budget.spent();
  if (spent !== undefined) throw new GateError("budget", spent);
  line.budget.addRequest();
  const secure = url.protocol === "https:";
  const port = Number(url.port || (secure ? 443 : 80));
  const addresses = await line.resolve(url.hostname, port);
  const cookie = [await line.cookies(url.href), own.get(url.host) ?? ""].filter((part) => part !== "").join("; ");
  const headers = {
    host: url.host,
    "user-agent": line.userAgent,
    accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "accept-language": line.language,
    "accept-encoding": "gzip, deflate, br",
    ...(cookie === "" ? {} : { cookie }),
  };
  return new Promise((answered, failed) => {
    const send = secure ? httpsRequest : httpRequest;
    const sent = send(url, { headers, signal, agent: false, lookup: fixedLookup(addresses), insecureHTTPParser: true, maxHeaderSize: 128 * 1024 });
    sent.on("response", answered);
    sent.on("error", (error) => failed(signal.aborted ? error : new GateError("unreachable", `${url.host}: ${codeOf(error)}`)));
    sent.end();
  });
}

function redirectTarget(answer: IncomingMessage, from: URL): URL | undefined {
  const { location } = answer.headers;
  if (!REDIRECTS.has(answer.statusCode ?? 0) || location === undefined) return undefined;
  return URL.parse(location, from.href) ?? undefined;
}

async function bodyOf(answer: IncomingMessage, line: Line, { maxBytes, signal }: DownloadLimits): Promise<Uint8Array> {
  answer.on("data", (chunk: Buffer) => line.budget.addBytes(chunk.length));
  const unpack = unpacker(answer.headers["content-encoding"]);
  const stream = unpack === undefined ? answer : answer.pipe(unpack);
  answer.on("error", (error) => stream.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      const spent = size > maxBytes ? `the answer is larger than ${maxBytes} bytes` : line.budget.spent();
      if (spent !== undefined) throw new GateError("budget", spent);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof GateError || signal.aborted) throw error;
    throw new GateError("unreachable", `the answer broke off (${codeOf(error)})`);
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
    case "zstd":
      return createZstdDecompress();
    default:
      return undefined;
  }
}

/** Cookies given on the way, so that a redirect that first sets one arrives. */
function keepCookies(headers: IncomingHttpHeaders, url: URL, own: Map<string, string>): void {
  const given = (headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0] ?? "").filter((pair) => pair.includes("="));
  if (given.length > 0) own.set(url.host, given.join("; "));
}

function flat(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]));
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
