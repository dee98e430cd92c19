import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answer, type Serving, type TestSite } from "./site.ts";

interface ServedSite {
  readonly origin: string;
  /** Paths with query strings, with method and first label of the host, in the order in which they were asked for. */
  readonly asked: readonly string[];
  close(): void;
}

/** Serves a test site under a name of its own. */
export async function serveSite(site: TestSite, serving: Serving = { perPage: 3 }): Promise<ServedSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host?.split(".")[0]} ${request.method} ${request.url}`);
    answer(site, serving, request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://www.proef.localhost:${port}`, asked, close };
}
