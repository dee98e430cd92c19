import { once } from "node:events";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Override } from "./override.ts";
import type { Reply, Request } from "./reply.ts";
import type { DemoSite } from "./site.ts";
import { siteHandler } from "./site-handler.ts";
import { DEMO_SITES } from "./sites.ts";
import { sourceOf } from "./source.ts";

export interface DemoOptions {
  /** Latency of every answer in milliseconds; none when absent. */
  readonly delayMs?: number;
  readonly overrides?: readonly Override[];
  /** Told of every request to one of the sites. */
  readonly onRequest?: (site: string) => void;
}

/** The running demo: where each site is, and how to end it. */
export interface Demo {
  readonly sites: readonly { readonly id: string; readonly name: string; readonly url: string }[];
  close(): Promise<void>;
}

type Handler = (request: Request) => Reply;

const MAX_BODY_BYTES = 100_000;

/**
 * Serves the six reconstructed sites on the loopback address, each with an origin of its own
 * (`http://<site>.localhost:<port>/`), at a port that is free. Nothing outside this machine can reach it.
 */
export async function serveDemo(options: DemoOptions = {}): Promise<Demo> {
  const handlers = new Map<string, Handler>();
  const server = createServer((request, response) => {
    serve(handlers, options.delayMs ?? 0, request, response).catch((error) => failed(response, error));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const sites = DEMO_SITES.map((site) => addSite(handlers, site, portOf(server), options));
  return { sites, close: () => closed(server) };
}

function addSite(
  handlers: Map<string, Handler>,
  site: DemoSite,
  port: number,
  { overrides = [], onRequest }: DemoOptions,
) {
  const moved = overrides.flatMap((override) =>
    override.site === site.id && "host" in override ? [override.host] : [],
  );
  const host = `${moved.at(-1) ?? site.id}.localhost:${port}`;
  const answer = siteHandler(site, sourceOf(site, overrides), `http://${host}`);
  handlers.set(host, (request) => {
    onRequest?.(site.id);
    return answer(request);
  });
  return { id: site.id, name: site.name, url: `http://${host}/` };
}

async function serve(
  handlers: ReadonlyMap<string, Handler>,
  delayMs: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const handler = handlers.get(request.headers.host ?? "");
  const reply = handler === undefined ? unknownHost() : handler(await read(request));
  const send = () => response.end(request.method === "HEAD" ? undefined : reply.body);
  response.writeHead(reply.status, { "content-type": reply.type, ...(reply.location && { location: reply.location }) });
  if (delayMs > 0) setTimeout(send, delayMs);
  else send();
}

/** A request that broke off, or a mistake of ours: never the end of the scan that runs in the same process. */
function failed(response: ServerResponse, error: unknown): void {
  if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
  response.end(error instanceof Error ? error.message : String(error));
}

async function read(request: IncomingMessage): Promise<Request> {
  const url = new URL(`http://demo.localhost${request.url ?? "/"}`);
  const fields = url.searchParams;
  if (request.method === "POST")
    for (const [name, value] of new URLSearchParams(await bodyOf(request))) fields.set(name, value);
  return { method: request.method === "HEAD" ? "GET" : (request.method ?? "GET"), path: url.pathname, fields };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function unknownHost(): Reply {
  return { status: 404, type: "text/plain; charset=utf-8", body: "no such site" };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function closed(server: Server): Promise<void> {
  const ended = once(server, "close");
  server.close();
  server.closeAllConnections();
  await ended;
}
