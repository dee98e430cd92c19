// Serves folders and CGI programs on loopback, each on its own port: serve.mjs PORT=FOLDER[,app][,/path=PROGRAM] ...
// With `app`, an address without a file of its own gets the home page, as for an application that routes by itself.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".htm": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
  ".xml": "application/xml",
};

for (const site of process.argv.slice(2)) {
  const [main, ...options] = site.split(",");
  const [port, folder] = main.split("=");
  const cgi = Object.fromEntries(options.filter((one) => one !== "app").map((one) => one.split("=")));
  const kind = { folder, cgi, isApp: options.includes("app") };
  createServer((request, response) => answer(request, response, kind)).listen(Number(port), "127.0.0.1");
}

function answer(request, response, { folder, cgi, isApp }) {
  const url = new URL(request.url, "http://localhost");
  if (cgi[url.pathname] !== undefined) return run(cgi[url.pathname], url, request, response);
  const path = decodeURIComponent(url.pathname);
  const file = find(folder, path) ?? (isApp && extname(path) === "" ? join(folder, "index.html") : undefined);
  if (file === undefined) {
    response.writeHead(404, { "content-type": TYPES[".html"] });
    return response.end("<!doctype html><title>404</title><h1>404</h1><p>Deze pagina bestaat niet.</p>");
  }
  if (statSync(file).isDirectory()) {
    response.writeHead(301, { location: `${url.pathname}/` });
    return response.end();
  }
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  response.end(readFileSync(file));
}

function find(folder, path) {
  const safe = join(folder, normalize(path));
  if (path.endsWith("/")) return [join(safe, "index.html"), join(safe, "index.htm")].find((one) => existsSync(one));
  return [safe, `${safe}.html`].find((one) => existsSync(one));
}

function run(program, url, request, response) {
  const host = request.headers.host ?? "";
  const env = {
    ...process.env,
    GATEWAY_INTERFACE: "CGI/1.1",
    REQUEST_METHOD: request.method,
    QUERY_STRING: url.search.slice(1),
    SCRIPT_NAME: url.pathname,
    SERVER_NAME: host.split(":")[0],
    SERVER_PORT: host.split(":")[1] ?? "80",
    HTTP_HOST: host,
    CONTENT_TYPE: request.headers["content-type"] ?? "",
    CONTENT_LENGTH: request.headers["content-length"] ?? "",
  };
  const child = spawn(program, [], { env });
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  request.pipe(child.stdin);
  child.on("error", () => response.writeHead(500).end());
  child.on("close", () => {
    const whole = Buffer.concat(chunks).toString("latin1");
    const [head, body] = split(whole);
    const headers = Object.fromEntries(head.split(/\r?\n/).map((line) => line.split(/:\s*/, 2)));
    const status = Number.parseInt(headers.Status ?? "200", 10);
    delete headers.Status;
    response.writeHead(status, headers).end(Buffer.from(body, "latin1"));
  });
}

function split(text) {
  const at = /\r?\n\r?\n/.exec(text);
  return at === null ? ["", text] : [text.slice(0, at.index), text.slice(at.index + at[0].length)];
}
