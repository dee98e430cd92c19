import { createHash } from "node:crypto";
import { createSocket } from "node:dgram";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import type { Tab } from "../../src/browser/tab.ts";
import { type Served, serve } from "../support/serve.ts";

let browsers: Browsers;
let stranger: Served;
let site: Served;
let tab: Tab;

/** A server that shakes hands for a WebSocket and says nothing further. */
function webSocketServer(): Server {
  const server = createServer();
  server.on("upgrade", (request, socket) => {
    const accept = createHash("sha1")
      .update(`${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest("base64");
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    socket.on("error", () => socket.destroy());
  });
  return server;
}

beforeAll(async () => {
  browsers = await openBrowser();
  stranger = await serve({ "/": "<p>geheim</p>", "/geheim.js": "document.title = 'gelekt'" });
  const leaks = `<!doctype html><title>site</title><img src="${stranger.origin}/beeld"><script src="${stranger.origin}/geheim.js"></script>
    <iframe src="${stranger.origin}/"></iframe><script>fetch("${stranger.origin}/", { mode: "no-cors" }).catch(() => 0);
    new Worker(URL.createObjectURL(new Blob(['fetch("${stranger.origin}/uit-worker", {mode:"no-cors"})'])));</script>`;
  site = await serve(
    {
      "/": "<title>welkom</title>",
      "/lek": leaks,
      "/verder": (_request, response) => response.writeHead(302, { location: `${stranger.origin}/` }).end(),
      "/script-verder": `<script>location.href = "${stranger.origin}/"</script>`,
      "/bestand": `<title>nog hier</title><a href="file:///etc/passwd">lees</a><iframe src="file:///etc/passwd"></iframe>`,
      "/nep": (_request, response) =>
        response
          .writeHead(200, { "content-type": "text/html", "x-quickscan-gate": "blocked" })
          .end("<title>nep</title>"),
    },
    "zorg.localhost",
  );
  tab = await browsers.openSite({ hosts: [site.host] });
});

afterAll(async () => {
  await browsers.close();
  await Promise.all([stranger.close(), site.close()]);
});

describe("the network gate", () => {
  it("lets a listed loopback site through", async () => {
    expect(await tab.open(`${site.origin}/`)).toMatchObject({ status: 200, loadedWhole: true });
  });

  it.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://10.0.0.1/",
    "http://[::1]:1/",
    "http://0x7f000001:1/",
    "http://localhost:1/",
  ])("refuses %s", async (url) => {
    await expect(tab.open(url)).rejects.toMatchObject({ reason: "blocked" });
    await expect(tab.fetch(url)).rejects.toMatchObject({ reason: "blocked" });
  });

  it("refuses a host that is not listed, over http and https", async () => {
    await expect(tab.open(`${stranger.origin}/`)).rejects.toMatchObject({ reason: "blocked" });
    await expect(tab.open(`https://${stranger.host}/`)).rejects.toMatchObject({ reason: "blocked" });
    expect(stranger.asked).toEqual([]);
  });

  it("refuses a redirect to it, and says so", async () => {
    await expect(tab.open(`${site.origin}/verder`)).rejects.toMatchObject({ reason: "blocked" });
    await expect(tab.fetch(`${site.origin}/verder`)).rejects.toMatchObject({ reason: "blocked" });
    expect(stranger.asked).toEqual([]);
  });

  it("refuses what a page asks for by itself: pictures, scripts, frames, fetch and workers", async () => {
    await tab.open(`${site.origin}/lek`, { images: true });
    await tab.settle();
    await tab.open(`${site.origin}/script-verder`);
    await tab.settle();
    expect(stranger.asked).toEqual([]);
  });

  it("opens nothing but http and https", async () => {
    for (const url of [
      "file:///etc/passwd",
      "chrome://version",
      "javascript:alert(1)",
      "data:text/html,x",
      "about:blank",
      "nonsense",
    ]) {
      await expect(tab.open(url)).rejects.toMatchObject({ reason: "blocked" });
      await expect(tab.fetch(url)).rejects.toMatchObject({ reason: "blocked" });
    }
  });

  it("keeps pages away from files", async () => {
    await tab.open(`${site.origin}/bestand`);
    await tab.click({ selector: "a" });
    await tab.settle();
    expect(await tab.read(() => document.title, undefined)).toBe("nog hier");
    expect((await tab.snapshot()).frames.join("")).not.toContain("root:");
  });

  it("is not fooled by a site that speaks like the gate", async () => {
    await tab.open(`${site.origin}/nep`);
    expect(await tab.read(() => document.title, undefined)).toBe("nep");
  });

  it("lets a WebSocket through to a listed host and to no other", async () => {
    const servers = [webSocketServer(), webSocketServer()] as const;
    for (const server of servers) await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const [listed, unlisted] = servers.map((server) => (server.address() as AddressInfo).port);
    const open = (url: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = new WebSocket(url);
        socket.onopen = () => resolve("open");
        socket.onerror = () => resolve("refused");
      });
    await tab.open(`${site.origin}/`);
    expect(await tab.read(open, `ws://ws.zorg.localhost:${listed}/`)).toBe("open");
    expect(await tab.read(open, `ws://127.0.0.1:${unlisted}/`)).toBe("refused");
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  it("sends no datagrams round the gate", async () => {
    const received: number[] = [];
    const listener = createSocket("udp4", (message) => received.push(message.length));
    await new Promise<void>((bound) => listener.bind(0, "127.0.0.1", bound));
    await tab.open(`${site.origin}/`);
    await tab.read(async (port) => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
      connection.createDataChannel("x");
      await connection.setLocalDescription(await connection.createOffer());
      const gathered = (): boolean => connection.iceGatheringState === "complete";
      await new Promise<void>((resolve) => {
        connection.onicegatheringstatechange = () => gathered() && resolve();
        setTimeout(resolve, 700);
      });
    }, listener.address().port);
    listener.close();
    expect(received).toEqual([]);
  });

  it("keeps each site to what it lists itself", async () => {
    const other = await browsers.openSite({ hosts: [stranger.host] });
    expect((await other.open(`${stranger.origin}/`)).status).toBe(200);
    await expect(other.open(`${site.origin}/`)).rejects.toMatchObject({ reason: "blocked" });
    await expect(tab.open(`${stranger.origin}/`)).rejects.toMatchObject({ reason: "blocked" });
    await other.close();
  });
});

describe("budgets", () => {
  it("end a site's requests when they are spent, and leave what is shown readable", async () => {
    const frugal = await browsers.openSite({ hosts: [site.host], maxRequests: 2 });
    await frugal.open(`${site.origin}/`);
    await frugal.open(`${site.origin}/`);
    await expect(frugal.open(`${site.origin}/`)).rejects.toMatchObject({ reason: "budget" });
    await expect(frugal.fetch(`${site.origin}/`)).rejects.toMatchObject({ reason: "budget" });
    expect(await frugal.read(() => document.title, undefined)).toBe("welkom");
    await frugal.close();
  });

  it("end a download that never ends", async () => {
    const endless = await serve({
      "/": (_request, response) => {
        const more = (): void => {
          while (response.write("x".repeat(65_536)));
          response.once("drain", more);
        };
        response.writeHead(200, { "content-type": "text/html" });
        more();
      },
    });
    const frugal = await browsers.openSite({ hosts: [endless.host], maxBytes: 2_000_000 });
    await expect(frugal.fetch(`${endless.origin}/`)).rejects.toMatchObject({ reason: "budget" });
    expect(frugal.used().bytes).toBeLessThan(3_000_000);
    await frugal.close();
    await endless.close();
  });
});
