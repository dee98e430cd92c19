import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import type { Tab } from "../../src/browser/tab.ts";
import { OperatorError } from "../../src/model/operator-error.ts";
import { type Served, serve } from "../support/serve.ts";

let site: Served;
let browsers: Browsers;
let tab: Tab;
let other: Tab;
let replaced: string[];

beforeAll(async () => {
  site = await serve(
    {
      "/": (request, response) =>
        response
          .writeHead(200, { "content-type": "text/html", "set-cookie": "keuze=nee" })
          .end(`<title>home</title>${request.headers.cookie ?? "geen"}`),
      "/lus": "<title>lus</title><p>tekst</p><script>setTimeout(() => { while (true) {} }, 50)</script>",
      "/lus-meteen": "<title>lus</title><script>while (true) {}</script>",
      "/stil": () => undefined,
      "/blijf": `<title>blijf</title><script>addEventListener("beforeunload", (event) => event.preventDefault()); location.href = "/stil"</script>`,
    },
    "herstel.localhost",
  );
});
afterAll(() => site.close());

beforeEach(async () => {
  replaced = [];
  browsers = await openBrowser({ onReplaced: (why) => replaced.push(why) });
  tab = await browsers.openSite({ hosts: [site.host] });
  other = await browsers.openSite({ hosts: [site.host] });
});
afterEach(() => browsers.close());

const at = (path: string): string => `${site.origin}${path}`;
const title = (): string => document.title;
const text = (): string => document.body.innerText;

describe("a page that hangs", () => {
  it("costs its own call, not the browser", async () => {
    await tab.open(at("/lus"), { timeoutMs: 500 });
    await expect(tab.until(() => false, undefined, { timeoutMs: 300 })).rejects.toMatchObject({ reason: "timeout" });
    expect((await tab.open(at("/"))).status).toBe(200);
    expect(replaced).toEqual([]);
  });

  it("is left by opening another address, even when it hung from the start", async () => {
    expect(await tab.open(at("/lus-meteen"), { timeoutMs: 500 })).toMatchObject({ loadedWhole: false });
    expect((await tab.open(at("/"), { timeoutMs: 2_000 })).status).toBe(200);
  });
});

describe("a browser that hangs", () => {
  it("is ended and replaced; the sites go on with their cookies", async () => {
    await tab.open(at("/"));
    await tab.open(at("/"));
    await other.open(at("/"));
    const pid = browsers.processId() ?? 0;
    process.kill(pid, "SIGSTOP");
    await expect(tab.until(() => false, undefined, { timeoutMs: 100 })).rejects.toMatchObject({ reason: "timeout" });
    expect(replaced).toHaveLength(1);
    expect(() => process.kill(pid, 0)).toThrow();
    await expect(tab.read(title, undefined)).rejects.toMatchObject({ reason: "browser-failure" });
    await expect(other.read(title, undefined)).rejects.toMatchObject({ reason: "browser-failure" });
    await tab.open(at("/"));
    expect(await tab.read(text, undefined)).toBe("keuze=nee");
    await other.open(at("/"));
    expect(await other.read(title, undefined)).toBe("home");
    expect(browsers.processId()).not.toBe(pid);
  });
});

describe("a browser that dies", () => {
  it("fails the call under way, and the next one opens a new browser", async () => {
    await tab.open(at("/"));
    const call = tab.until(() => false, undefined, { timeoutMs: 5_000 });
    process.kill(browsers.processId() ?? 0, "SIGKILL");
    await expect(call).rejects.toMatchObject({ reason: "browser-failure" });
    expect((await tab.open(at("/"))).status).toBe(200);
    expect(replaced).toHaveLength(1);
  });

  it("twice at one site is enough for that site, not for the others", async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      await tab.open(at("/"));
      const call = tab.until(() => false, undefined, { timeoutMs: 5_000 });
      process.kill(browsers.processId() ?? 0, "SIGKILL");
      await expect(call).rejects.toMatchObject({ reason: "browser-failure" });
    }
    await expect(tab.open(at("/"))).rejects.toMatchObject({ reason: "browser-failure" });
    await expect(tab.fetch(at("/"))).rejects.toMatchObject({ reason: "browser-failure" });
    expect((await other.open(at("/"))).status).toBe(200);
  });

  it("between two calls is no matter when an address is opened", async () => {
    await tab.open(at("/"));
    process.kill(browsers.processId() ?? 0, "SIGKILL");
    expect((await tab.open(at("/"))).status).toBe(200);
  });
});

describe("closing", () => {
  it("ends in time while a page is being opened, and the call with it", async () => {
    const opening = tab.open(at("/stil"));
    const refused = expect(opening).rejects.toMatchObject({ name: "BrowserFailure" });
    await expect.poll(() => site.asked).toContain("/stil");
    await tab.close();
    await refused;
    await expect(tab.read(title, undefined)).rejects.toMatchObject({ reason: "browser-failure" });
  });

  it("ends in time while the page is navigating away and holds on", async () => {
    await tab.open(at("/blijf"), { timeoutMs: 1_000 });
    const start = performance.now();
    await tab.close();
    expect(performance.now() - start).toBeLessThan(5_000);
    expect((await other.open(at("/"))).status).toBe(200);
  });

  it("leaves no process behind", async () => {
    const pid = browsers.processId() ?? 0;
    await browsers.close();
    expect(() => process.kill(pid, 0)).toThrow();
  });
});

describe("starting", () => {
  it("says which browser is missing or does not start", async () => {
    await expect(openBrowser({ browser: "/nergens/chrome" })).rejects.toThrow(OperatorError);
    await expect(openBrowser({ browser: "/bin/true" })).rejects.toThrow(/does not start/);
  });
});
