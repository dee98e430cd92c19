import { type AddressInfo, createServer } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import type { Tab } from "../../src/browser/tab.ts";
import { type Served, serve } from "../support/serve.ts";

let browsers: Browsers;
let site: Served;
let tab: Tab;

beforeAll(async () => {
  browsers = await openBrowser({ contact: "https://voorbeeld.nl/quickscan" });
  site = await serve({
    "/robots.txt": (_request, response) =>
      response
        .writeHead(200, { "content-type": "text/plain; charset=iso-8859-1" })
        .end(Buffer.from("caf\xe9", "latin1")),
    "/meta": (_request, response) =>
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(Buffer.from('<meta charset="windows-1252"><p>caf\xe9', "latin1")),
    "/gzip": (_request, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("ingepakt")),
    "/br": (_request, response) =>
      response.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync("ingepakt")),
    "/deflate": (_request, response) =>
      response.writeHead(200, { "content-encoding": "deflate" }).end(deflateSync("ingepakt")),
    "/bom": (_request, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50_000_000))),
    "/a": (_request, response) => response.writeHead(301, { location: "/b", "set-cookie": "langs=a; Path=/" }).end(),
    "/b": (request, response) =>
      response.writeHead(200).end(`${request.headers.cookie}|${request.headers["user-agent"]}`),
    "/rond": (_request, response) => response.writeHead(302, { location: "/rond" }).end(),
    "/weg": (_request, response) => response.writeHead(410).end("weg"),
    "/traag": (_request, response) => response.writeHead(200).write("begin"),
    "/koekje": (_request, response) =>
      response.writeHead(200, { "content-type": "text/html", "set-cookie": "keuze=nee" }).end("<p>dag"),
  });
  tab = await browsers.openSite({ hosts: [site.host] });
});

afterAll(async () => {
  await browsers.close();
  await site.close();
});

describe("own requests", () => {
  it("read the charset from the header or the page", async () => {
    expect((await tab.fetch(`${site.origin}/robots.txt`)).text()).toBe("café");
    expect((await tab.fetch(`${site.origin}/meta`)).text()).toContain("café");
  });

  it.each(["gzip", "br", "deflate"])("unpack %s", async (packing) => {
    expect((await tab.fetch(`${site.origin}/${packing}`)).text()).toBe("ingepakt");
  });

  it("stop at a body that is far larger unpacked", async () => {
    await expect(tab.fetch(`${site.origin}/bom`, { maxBytes: 1_000_000 })).rejects.toMatchObject({ reason: "budget" });
  });

  it("follow redirects with the cookies given on the way, and say who asks", async () => {
    const got = await tab.fetch(`${site.origin}/a`);
    expect(got).toMatchObject({ requestedUrl: `${site.origin}/a`, finalUrl: `${site.origin}/b`, status: 200 });
    expect(got.text()).toMatch(
      /^langs=a\|Mozilla.* Chrome\/.* quickscan\/[\d.]+ \(\+https:\/\/voorbeeld\.nl\/quickscan\)$/,
    );
  });

  it("send the cookies of the browser", async () => {
    await tab.open(`${site.origin}/koekje`);
    expect((await tab.fetch(`${site.origin}/b`)).text()).toMatch(/^keuze=nee\|/);
  });

  it("give an error page as what it is", async () => {
    expect(await tab.fetch(`${site.origin}/weg`)).toMatchObject({ status: 410 });
  });

  it("end when a redirect goes round or an answer does not end", async () => {
    await expect(tab.fetch(`${site.origin}/rond`)).rejects.toMatchObject({ reason: "http-error" });
    await expect(tab.fetch(`${site.origin}/traag`, { timeoutMs: 300 })).rejects.toMatchObject({ reason: "timeout" });
  });

  it("speak TLS to https hosts through the gate, naming the host", async () => {
    const greetings: Buffer[] = [];
    const server = createServer((socket) => {
      socket.once("data", (greeting) => {
        greetings.push(greeting);
        socket.destroy();
      });
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { port } = server.address() as AddressInfo;
    const other = await browsers.openSite({ hosts: [`veilig.localhost:${port}`] });
    await expect(other.fetch(`https://veilig.localhost:${port}/`)).rejects.toMatchObject({ reason: "unreachable" });
    const TLS_HANDSHAKE = 0x16;
    expect(greetings[0]?.[0]).toBe(TLS_HANDSHAKE);
    expect(greetings[0]?.includes("veilig.localhost")).toBe(true);
    await other.close();
    server.close();
  });

  it("tell a host that does not answer", async () => {
    const gone = await serve({});
    const other = await browsers.openSite({ hosts: [gone.host] });
    await gone.close();
    await expect(other.fetch(`${gone.origin}/`)).rejects.toMatchObject({ reason: "unreachable" });
    await expect(other.open(`${gone.origin}/`)).rejects.toMatchObject({ reason: "unreachable" });
    await other.close();
  });
});
