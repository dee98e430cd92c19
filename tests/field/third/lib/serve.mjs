// Serves folders on loopback, each on its own port: serve.mjs PORT=FOLDER[,app] ...
// With `app`, an address without a file of its own gets the home page, as for an application that routes by itself.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
  ".woff2": "font/woff2",
};

for (const site of process.argv.slice(2)) {
  const [main, kind] = site.split(",");
  const [port, folder] = main.split("=");
  createServer((request, response) => answer(request, response, folder, kind === "app")).listen(
    Number(port),
    "127.0.0.1",
  );
}

function answer(request, response, folder, isApp) {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const found = find(folder, path) ?? (isApp && extname(path) === "" ? join(folder, "index.html") : undefined);
  if (found === undefined) {
    response.writeHead(404, { "content-type": TYPES[".html"] });
    return response.end("<!doctype html><title>404</title><h1>404</h1><p>Deze pagina bestaat niet.</p>");
  }
  if (statSync(found).isDirectory()) {
    response.writeHead(301, { location: `${path}/` });
    return response.end();
  }
  response.writeHead(200, { "content-type": TYPES[extname(found)] ?? "application/octet-stream" });
  response.end(readFileSync(found));
}

function find(folder, path) {
  const safe = join(folder, normalize(path));
  const candidates = path.endsWith("/") ? [join(safe, "index.html")] : [safe, `${safe}.html`];
  return candidates.find((one) => existsSync(one));
}
