import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** What a path answers: a page of HTML, or whatever the function writes. */
export type Route = string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Served {
  /** `http://<host>:<port>` without a slash at the end. */
  readonly origin: string;
  /** `host:port`, as a site list names it. */
  readonly host: string;
  readonly port: number;
  /** Paths with query string that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves pages on a free port of the loopback address, for tests. Routes go by path without the query string; an
 * unknown one answers 404. `host` is a name under `localhost`, so that several sites can be told apart.
 */
export async function serve(routes: Readonly<Record<string, Route>>, host = "127.0.0.1"): Promise<Served> {
  const sockets = new Set<Socket>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    answer(routes[path.split("?")[0] ?? path], request, response);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${port}`,
    host: `${host}:${port}`,
    port,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function answer(route: Route | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (route === undefined) {
    response
      .writeHead(404, { "content-type": "text/html; charset=utf-8" })
      .end("<title>Niet gevonden</title><p>Niet gevonden</p>");
    return;
  }
  if (typeof route === "function") {
    route(request, response);
    return;
  }
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(route);
}
