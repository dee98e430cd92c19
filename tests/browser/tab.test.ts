import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import type { Tab } from "../../src/browser/tab.ts";
import { type Served, serve } from "../support/serve.ts";

/** As React does it: the value is put back unless the change came in by an input event. */
const CONTROLLED = `<input id="zoek" value="oud"><p id="echo"></p><p id="toetsen">0</p><script>
  const field = document.getElementById("zoek"); let state = "oud", keys = 0;
  field.addEventListener("input", () => { state = field.value; document.getElementById("echo").textContent = state; });
  field.addEventListener("keyup", () => { document.getElementById("toetsen").textContent = ++keys; });
  setInterval(() => { if (field.value !== state) field.value = state; }, 5);
</script>`;

const SABOTAGE = `<title>gewoon</title><p class="tekst">leesbaar</p><form name="querySelectorAll"></form><img name="getElementById"><script>
  Array.prototype.map = () => { throw new Error("kapot") }; Array.prototype[Symbol.iterator] = () => { throw new Error("kapot") };
  JSON.stringify = () => '"gekaapt"'; JSON.parse = () => "gekaapt"; Promise.prototype.then = () => "gekaapt";
  Document.prototype.querySelectorAll = Document.prototype.querySelector = () => null; Object.defineProperty(Node.prototype, "textContent", { get: () => "gekaapt" });
  globalThis.Promise = undefined;
</script>`;

/** A page that shows what a worker says. */
function withWorker(script: string): string {
  return `<title>werker</title><p></p><script>
    new Worker("${script}").onmessage = ({ data }) => { document.querySelector("p").textContent = data };</script>`;
}

let browsers: Browsers;
let site: Served;
let tab: Tab;
let polls = 0;

beforeAll(async () => {
  browsers = await openBrowser();
  site = await serve(
    {
      "/": `<title>home</title><img src="/plaatje.png?v=1"><img src="/tekening.svg"><link rel="stylesheet" href="/stijl.css"><a href="/twee">twee</a>`,
      "/twee": "<title>twee</title>",
      "/verder": (_request, response) => response.writeHead(302, { location: "/twee?q=1" }).end(),
      "/fout": (_request, response) =>
        response.writeHead(503, { "content-type": "text/html" }).end("<title>storing</title>"),
      "/leeg404": (_request, response) => response.writeHead(404).end(),
      "/stil": () => undefined,
      "/half": (_request, response) =>
        response.writeHead(200, { "content-type": "text/html" }).write("<title>half</title><p>begin"),
      "/hangend-plaatje": `<title>bijna</title><p>tekst</p><script src="/stil"></script>`,
      "/zet": (_request, response) => response.writeHead(302, { "set-cookie": "filter=aan", location: "/wie" }).end(),
      "/wie": (request, response) =>
        response
          .writeHead(200, { "content-type": "text/html" })
          .end(`<title>${request.headers.cookie ?? "geen"}</title>`),
      "/pdf": (_request, response) => response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.4"),
      "/niets": (_request, response) => response.writeHead(204).end(),
      "/sabotage": SABOTAGE,
      "/gestuurd": CONTROLLED,
      "/bewerkbaar": `<div id="veld" contenteditable>oude tekst</div>`,
      "/dialogen": `<title>dialogen</title><button>x</button><script>alert(1); confirm(2); prompt(3); print(); document.title = "voorbij";
        addEventListener("beforeunload", (event) => { event.preventDefault(); event.returnValue = "blijf"; });</script>`,
      "/zwaar": `<title>zwaar</title><body><script>document.title += location.hash; document.body.innerHTML = "<p>x</p>".repeat(5000);
        addEventListener("beforeunload", () => undefined)</script>`,
      "/venster": `<title>opener</title><a id="los" href="/twee?los" target="_blank">los</a><button onclick="window.open('/twee?script')">open</button>`,
      "/afgedekt": `<button id="onder" onclick="document.title='geklikt'">klik</button><div style="position:fixed;inset:0"></div>`,
      "/druk": `<title>0</title><button onclick="for (const end = Date.now() + 1500; Date.now() < end;); document.title++">klik</button>`,
      "/kaders": `<iframe id="een" src="/kader"></iframe>`,
      "/kader": `<title>kader</title><input><iframe id="twee" src="/twee"></iframe>`,
      "/schaduw": `<zoek-vak></zoek-vak><script>customElements.define("zoek-vak", class extends HTMLElement { connectedCallback() {
        this.attachShadow({ mode: "open" }).innerHTML = '<input id=in><button>zoek</button><p></p>';
        this.shadowRoot.querySelector("button").onclick = () => { this.shadowRoot.querySelector("p").textContent = this.shadowRoot.querySelector("input").value } } })</script>`,
      "/keuzes": `<select id="soort"><option value="a">A</option><option value="b">B</option></select>
        <label><input type="radio" name="r" value="x">X</label><label><input type="radio" name="r" value="y" style="opacity:0;position:absolute">Y</label>
        <ul><li><a href="#rood">Rood</a></li><li><a href="#blauw">Blauw</a></li></ul>`,
      "/later": `<title>later</title><ul></ul><script>fetch("/antwoord").then((r) => r.text()).then((t) => { document.querySelector("ul").innerHTML = t })</script>`,
      "/antwoord": (_request, response) => void setTimeout(() => response.end("<li>gevonden</li>"), 400),
      "/pols": `<title>pols</title><script>const ask = () => fetch("/lang").then(ask, () => 0); ask()</script>`,
      "/lang": () => {
        polls += 1;
      },
      "/tikt": `<title>tikt</title><p id="klok"></p><script>setInterval(() => { document.getElementById("klok").textContent = Date.now() }, 20)</script>`,
      "/springt": `<title>springt</title><script>setTimeout(() => { location.href = "/twee" }, 60)</script>`,
      "/gaat": `<title>gaat</title><script>const ask = (n) => fetch("/stil?" + n).catch(() => 0); setInterval(() => ask(Math.random()), 20)</script>`,
      "/traag-verder": (_request, response) =>
        void setTimeout(
          () => response.writeHead(200, { "content-type": "text/html" }).end("<title>aangekomen</title>"),
          600,
        ),
      "/werker": withWorker("/werker.js"),
      "/werker.js": (_request, response) =>
        response.writeHead(200, { "content-type": "text/javascript" }).end("postMessage('uit de werker')"),
      "/werker-blijft-uit": withWorker("/stil"),
      "/pushstate": `<title>push</title><script>history.pushState({}, "", "/verhuisd?q=1")</script>`,
      "/download": `<a href="/bestand" download>haal</a>`,
      "/bestand": (_request, response) =>
        response.writeHead(200, { "content-type": "application/zip", "content-disposition": "attachment" }).end("PK"),
    },
    "tab.localhost",
  );
});

afterAll(async () => {
  await browsers.close();
  await site.close();
});

beforeEach(async () => {
  tab = await browsers.openSite({ hosts: [site.host] });
});
afterEach(() => tab.close());

const at = (path: string): string => `${site.origin}${path}`;

describe("opening an address", () => {
  it("tells what came of it", async () => {
    expect(await tab.open(at("/verder"))).toEqual({
      requestedUrl: at("/verder"),
      finalUrl: at("/twee?q=1"),
      status: 200,
      contentType: "text/html; charset=utf-8",
      loadedWhole: true,
    });
    expect(tab.current().status).toBe(200);
  });

  it("shows error pages as the pages they are", async () => {
    expect(await tab.open(at("/fout"))).toMatchObject({ status: 503, loadedWhole: true });
    expect(await tab.open(at("/bestaat-niet"))).toMatchObject({ status: 404 });
    expect(await tab.open(at("/leeg404"))).toMatchObject({ status: 404, finalUrl: at("/leeg404") });
  });

  it("gives up on a page that never answers, and goes on", async () => {
    await expect(tab.open(at("/stil"), { timeoutMs: 400 })).rejects.toMatchObject({ reason: "timeout" });
    expect((await tab.open(at("/twee"))).status).toBe(200);
  });

  it("reads a page that never finishes as it stands, and says so", async () => {
    expect(await tab.open(at("/hangend-plaatje"), { timeoutMs: 700 })).toMatchObject({ loadedWhole: false });
    expect((await tab.snapshot()).html).toContain("tekst");
    expect(await tab.open(at("/half"), { timeoutMs: 700 })).toMatchObject({ loadedWhole: false });
    expect((await tab.snapshot()).html).toContain("begin");
  });

  it("tells what is no page", async () => {
    await expect(tab.open(at("/pdf"))).rejects.toMatchObject({ reason: "http-error" });
    await expect(tab.open(at("/niets"))).rejects.toMatchObject({ reason: "http-error" });
    await expect(tab.open(at("/bestand"))).rejects.toMatchObject({ reason: "http-error" });
  });

  it("loads pictures only when asked to", async () => {
    await tab.open(at("/"));
    expect(site.asked).not.toContain("/plaatje.png?v=1");
    expect(site.asked).toContain("/tekening.svg");
    await tab.open(at("/"), { images: true });
    expect(site.asked).toContain("/plaatje.png?v=1");
    const before = site.asked.length;
    await tab.open(at("/"));
    expect(site.asked.slice(before)).not.toContain("/plaatje.png?v=1");
  });

  it("goes back to what the site knew of its visitor when asked to", async () => {
    const knows = () => tab.read((_: null) => document.title, null);
    await tab.open(at("/wie"));
    await tab.rememberCookies();
    await tab.open(at("/zet"));
    expect(await knows()).toBe("filter=aan");
    await tab.restoreCookies();
    await tab.open(at("/wie"));
    expect(await knows()).toBe("geen");
  });

  it("follows where clicks and scripts lead", async () => {
    await tab.open(at("/"));
    await tab.click({ selector: "a" });
    expect(await tab.until(() => document.title === "twee", undefined)).toBe(true);
    expect(tab.current()).toMatchObject({ finalUrl: at("/twee"), status: 200 });
    await tab.open(at("/pushstate"));
    expect(tab.current()).toMatchObject({ requestedUrl: at("/pushstate"), finalUrl: at("/verhuisd?q=1"), status: 200 });
    expect((await tab.reload()).status).toBe(404);
  });

  it("answers every dialog, also the one that holds on to the page", async () => {
    await tab.open(at("/dialogen"));
    expect(await tab.read(() => document.title, undefined)).toBe("voorbij");
    await tab.click({ selector: "button" });
    expect((await tab.open(at("/twee"))).finalUrl).toBe(at("/twee"));
  });

  it("shows the next part of a document that is slow in leaving", async () => {
    await tab.open(at("/zwaar"));
    for (const part of ["#een", "#twee", "#drie", "#vier", "#vijf", "#zes"]) {
      await tab.open(at(`/zwaar${part}`), { timeoutMs: 10_000 });
      expect(await tab.read(() => document.title, undefined)).toBe(`zwaar${part}`);
    }
  });

  it("closes windows that open and tells their address", async () => {
    await tab.open(at("/venster"));
    expect(tab.popup()).toBeNull();
    await tab.click({ selector: "#los" });
    await expect.poll(() => tab.popup()).toBe(at("/twee?los"));
    await tab.click({ selector: "button" });
    await expect.poll(() => tab.popup()).toBe(at("/twee?script"));
    expect(await tab.read(() => document.title, undefined)).toBe("opener");
  });

  it("refuses downloads", async () => {
    await tab.open(at("/download"));
    await tab.click({ selector: "a" });
    await tab.settle();
    expect(tab.address()).toBe(at("/download"));
  });
});

describe("reading", () => {
  it("sees the document, not what the page did to its built-ins", async () => {
    await tab.open(at("/sabotage"));
    const texts = await tab.read(
      (selector) => Array.from(Document.prototype.querySelectorAll.call(document, selector)).map((p) => p.textContent),
      ".tekst",
    );
    expect(texts).toEqual(["leesbaar"]);
    expect((await tab.snapshot()).html).toContain("leesbaar");
    await tab.settle();
    expect((await tab.picture({ words: ["leesbaar"] })).wordsVisible).toBe(true);
  });

  it("reaches into frames within frames", async () => {
    await tab.open(at("/kaders"));
    expect(await tab.read(() => document.title, undefined, "#een")).toBe("kader");
    expect(await tab.read(() => document.title, undefined, "#een >>> #twee")).toBe("twee");
    await expect(tab.read(() => document.title, undefined, "#drie")).rejects.toMatchObject({
      reason: "browser-failure",
    });
    await tab.type({ selector: "input", frame: "#een" }, "dag");
    expect(await tab.read(() => document.querySelector("input")?.value, undefined, "#een")).toBe("dag");
  });

  it("survives a navigation in between", async () => {
    await tab.open(at("/springt"));
    expect(await tab.until(() => document.title === "twee", undefined)).toBe(true);
    expect(await tab.until(() => document.title === "nooit", undefined, { timeoutMs: 150 })).toBe(false);
  });

  it("passes a failure of the function on as a failure of the tab", async () => {
    await tab.open(at("/twee"));
    await expect(
      tab.read(() => {
        throw new Error("eigen fout");
      }, undefined),
    ).rejects.toMatchObject({ name: "BrowserFailure", reason: "browser-failure" });
  });
});

describe("settling", () => {
  const timed = async (path: string, timeoutMs = 10_000): Promise<number> => {
    await tab.open(at(path));
    const start = performance.now();
    await tab.settle({ timeoutMs });
    return performance.now() - start;
  };

  it("is quick on a page that stands still", async () => expect(await timed("/twee")).toBeLessThan(3_000));

  it("waits for what a script brings in", async () => {
    await timed("/later");
    expect(await tab.read(() => document.querySelector("li")?.textContent, undefined)).toBe("gevonden");
  });

  it("does not wait for a line that stays open", async () => {
    expect(await timed("/pols")).toBeLessThan(8_000);
    expect(polls).toBe(1);
  });

  it("what the former page asked for while the next one was on its way is no answer", async () => {
    await tab.open(at("/gaat"));
    await tab.open(at("/traag-verder"));
    expect(await tab.answered({ timeoutMs: 2_000 })).toBe(true);
    expect(await tab.read((_: null) => document.title, null)).toBe("aangekomen");
  });

  it("waits for the script of a worker, and no longer", async () => {
    await tab.open(at("/werker"));
    expect(await tab.answered({ timeoutMs: 8_000 })).toBe(true);
    expect(await tab.read(() => document.querySelector("p")?.textContent, undefined)).toBe("uit de werker");
    await tab.open(at("/werker-blijft-uit"));
    expect(await tab.answered({ timeoutMs: 1_000 })).toBe(false);
  });

  it("has enough after its time on a page that never rests", async () => {
    const taken = await timed("/tikt", 1_000);
    expect(taken).toBeGreaterThan(900);
    expect(taken).toBeLessThan(5_000);
  });
});

describe("acting", () => {
  it("types so that scripts hear every key", async () => {
    await tab.open(at("/gestuurd"));
    await tab.type({ selector: "#zoek" }, "sociaal");
    expect(
      await tab.until(() => document.querySelector<HTMLInputElement>("#zoek")?.value === "sociaal", undefined),
    ).toBe(true);
    expect(await tab.read(() => document.querySelector("#echo")?.textContent, undefined)).toBe("sociaal");
    expect(
      await tab.read(() => Number(document.querySelector("#toetsen")?.textContent), undefined),
    ).toBeGreaterThanOrEqual(7);
    await tab.type({ selector: "#zoek" }, "werk");
    expect(await tab.read(() => document.querySelector<HTMLInputElement>("#zoek")?.value, undefined)).toBe("werk");
  });

  it("types into text that can be edited", async () => {
    await tab.open(at("/bewerkbaar"));
    await tab.type({ selector: "#veld" }, "nieuw");
    expect(await tab.read(() => document.querySelector("#veld")?.textContent, undefined)).toBe("nieuw");
  });

  it("reaches into open shadow roots", async () => {
    await tab.open(at("/schaduw"));
    expect(await tab.isVisible({ selector: "zoek-vak input" })).toBe(true);
    await tab.type({ selector: "zoek-vak input" }, "wijk");
    await tab.click({ selector: "zoek-vak button" });
    expect((await tab.snapshot()).html).toContain("<p>wijk</p>");
  });

  it("does not click through what lies on top", async () => {
    await tab.open(at("/afgedekt"));
    await expect(tab.click({ selector: "#onder" }, { timeoutMs: 400 })).rejects.toMatchObject({ reason: "timeout" });
    await expect(tab.click({ selector: "#bestaat-niet" }, { timeoutMs: 200 })).rejects.toMatchObject({
      reason: "timeout",
    });
    expect(await tab.read(() => document.title, undefined)).toBe("");
  });

  it("has clicked once the page got the click, however long it takes over it", async () => {
    await tab.open(at("/druk"));
    await tab.click({ selector: "button" }, { timeoutMs: 700 });
    expect(await tab.read(() => document.title, undefined)).toBe("1");
  });

  it("chooses from lists, buttons and links", async () => {
    await tab.open(at("/keuzes"));
    await tab.choose({ selector: "#soort" }, "b");
    await tab.choose({ selector: "input[type=radio]" }, "y");
    await tab.choose({ selector: "li a" }, "Blauw");
    expect(
      await tab.read(
        () => [
          document.querySelector("select")?.value,
          document.querySelector<HTMLInputElement>("input:checked")?.value,
          location.hash,
        ],
        undefined,
      ),
    ).toEqual(["b", "y", "#blauw"]);
  });

  it("tells when something comes in view", async () => {
    await tab.open(at("/later"));
    expect(await tab.untilVisible({ selector: "li" })).toBe(true);
    expect(await tab.untilVisible({ selector: "li.nooit" }, { timeoutMs: 100 })).toBe(false);
  });
});
