import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allowanceOf } from "../../../src/browser/gate/allowance.ts";
import { Budget } from "../../../src/browser/gate/budget.ts";
import { download } from "../../../src/browser/gate/download.ts";
import { openGate } from "../../../src/browser/gate/gate.ts";
import { resolver } from "../../../src/browser/gate/resolve.ts";
import { proxyAuthorization, upstreamFrom } from "../../../src/browser/gate/upstream.ts";
import { type Served, serve } from "../../support/serve.ts";

describe("the proxy of the network", () => {
  it("is read from the environment as curl does", () => {
    const upstream = upstreamFrom({
      HTTPS_PROXY: "http://proxy.school.nl:3128",
      no_proxy: ".intern.nl, elders.nl:8443",
    });
    expect(upstream("voorbeeld.nl", 443, true)?.host).toBe("proxy.school.nl:3128");
    expect(upstream("voorbeeld.nl", 80, false)).toBeUndefined();
    expect(upstream("wiki.intern.nl", 443, true)).toBeUndefined();
    expect(upstream("elders.nl", 8443, true)).toBeUndefined();
    expect(upstream("elders.nl", 443, true)).toBeDefined();
  });

  it("gets the name and password of its address", () => {
    expect(proxyAuthorization(new URL("http://an:geheim@proxy:3128"))).toEqual({
      "proxy-authorization": `Basic ${btoa("an:geheim")}`,
    });
  });
});

describe("a gate behind the proxy of the network", () => {
  let site: Served;
  let proxy: ReturnType<typeof createServer>;
  const through: string[] = [];

  beforeAll(async () => {
    site = await serve({ "/": "<p>dag</p>" });
    proxy = createServer((request, response) => {
      through.push(request.url ?? "");
      response.end("van de proxy");
    });
    proxy.on("connect", (_request, socket) => {
      const far = connect(site.port, "127.0.0.1", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
      far.pipe(socket).pipe(far);
    });
    await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
  });

  afterAll(async () => {
    proxy.closeAllConnections();
    proxy.close();
    await site.close();
  });

  async function fetchThrough(url: string, hosts: readonly string[]): Promise<string> {
    const budget = new Budget({});
    const upstream = upstreamFrom({ http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` });
    const gate = await openGate(resolver(allowanceOf(hosts)), budget, { upstream });
    const line = { gate, budget, userAgent: "test", language: "nl", cookies: async () => "" };
    try {
      const { body } = await download(url, line, { maxBytes: 1_000, signal: AbortSignal.timeout(5_000) });
      return Buffer.from(body).toString();
    } finally {
      await gate.close();
    }
  }

  it("leaves a name that only the proxy can resolve to the proxy", async () => {
    expect(await fetchThrough("http://nergens.invalid/pagina?a=1", [])).toBe("van de proxy");
    expect(through).toContain("http://nergens.invalid/pagina?a=1");
  });

  it("reaches a listed loopback site directly", async () => {
    expect(await fetchThrough(`${site.origin}/`, [site.host])).toBe("<p>dag</p>");
  });

  it("still refuses a private address", async () => {
    await expect(fetchThrough("http://10.0.0.1/", [])).rejects.toMatchObject({ reason: "blocked" });
  });
});
