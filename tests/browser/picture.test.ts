import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import type { Tab } from "../../src/browser/tab.ts";
import { type Served, serve } from "../support/serve.ts";

const FILLER = `<p style="height:1500px">vulling</p>`;
const STICKY = `<header style="position:fixed;top:0;left:0;right:0;height:120px;background:#fff">kop met sociaal werk</header>
  <div style="position:fixed;bottom:0;left:0;right:0;height:150px;background:#333">koekjes</div>`;

let browsers: Browsers;
let site: Served;
let tab: Tab;

beforeAll(async () => {
  browsers = await openBrowser();
  site = await serve(
    {
      "/ver": `${STICKY}<main>${FILLER}<p id="zin">Dit gaat over <em>sociaal</em>&nbsp;<b>werk</b> in de wijk.</p>${FILLER}</main>`,
      "/los": `<main><p>sociaal</p><p>werk</p></main>`,
      "/zacht": `<main>${FILLER}<p>schuld&shy;hulp&shy;verlening en cafe\u0301</p></main>`,
      "/schaduw": `<zoek-lijst></zoek-lijst><script>document.querySelector("zoek-lijst").attachShadow({ mode: "open" }).innerHTML = '${FILLER}<p>wijkteam</p>'</script>`,
      "/schuifvak": `<div style="height:200px;overflow:auto;scroll-behavior:smooth">${FILLER}<p>jongerenwerk</p></div>`,
      "/muur": `<p>ouderen</p><div style="position:fixed;inset:0;background:#fff">muur</div>`,
      "/sluier": `<p>ouderen</p><div style="position:fixed;inset:0;background:rgba(255,255,255,.4)"></div>`,
      "/kaart": `<style>a::after { content: ""; position: absolute; inset: 0 }</style><main><article style="position:relative"><p>mantelzorg</p><a href="#">verder</a></article></main>`,
      "/verborgen": `<p hidden>ouderen</p><textarea>ouderen</textarea><script>var x = "ouderen"</script><p style="opacity:0">ouderen</p>`,
      "/dialoog": `<p>achter</p><dialog><p>ouderenwerk</p></dialog><script>document.querySelector("dialog").showModal()</script>`,
      "/keuze": `<main>${FILLER}<select id="vak"><option>Alles</option><option selected>Sociaal werk</option></select>${FILLER}</main>`,
      "/nieuwsgierig": `<title>niets gemerkt</title><p>pagina</p><script>
        for (const name of ["blur", "focus", "resize", "scroll", "visibilitychange", "beforeprint"])
          for (const at of [window, document]) at.addEventListener(name, () => { document.title = name });
        new MutationObserver((_, own) => { own.disconnect(); document.title = "veranderd" }).observe(document, { childList: true, subtree: true });
      </script>`,
      "/verschijnt": `<main>${FILLER}<p id="p" style="opacity:0;transition:opacity .2s">buurtwerk</p></main><script>addEventListener("scroll", () => { p.style.opacity = 1 })</script>`,
      "/kader": `${FILLER}<iframe src="/los-kader" style="width:500px;height:300px"></iframe>`,
      "/voet": `<main><p>Zij doen sociaal werk.</p></main><footer style="position:fixed;top:500px"><a href="#">sociaal werk</a></footer>`,
      "/los-kader": `${FILLER}<p>opbouwwerk</p>`,
    },
    "beeld.localhost",
  );
  tab = await browsers.openSite({ hosts: [site.host] });
});

afterAll(async () => {
  await browsers.close();
  await site.close();
});

const open = (path: string) => tab.open(`${site.origin}${path}`, { images: true });
/** Bytes of a line of the window. */
const ROW = 1366 * 4;
const pixels = (png: Uint8Array): PNG => PNG.sync.read(Buffer.from(png));
const visible = async (path: string, ...words: readonly string[]): Promise<boolean> => {
  await open(path);
  return (await tab.picture({ words })).wordsVisible;
};

describe("a picture", () => {
  it("is a PNG of the window", async () => {
    await open("/los");
    const { png, wordsVisible } = await tab.picture();
    const view = new DataView(png.buffer, png.byteOffset);
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe("PNG");
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1366, 900]);
    expect(wordsVisible).toBe(false);
  });

  it("brings words into view that run over several elements, away from bars that stay in place", async () => {
    expect(await visible("/ver", "sociaal werk")).toBe(true);
  });

  it("leaves the page as it was", async () => {
    await open("/ver");
    const before = await tab.snapshot();
    await tab.picture({ words: ["sociaal werk"] });
    expect((await tab.snapshot()).html).toBe(before.html);
    expect(await tab.read(() => scrollY, undefined)).toBe(0);
  });

  it("does not join words of two paragraphs", async () => expect(await visible("/los", "sociaal werk")).toBe(false));

  it("finds words however they are written", async () =>
    expect(await visible("/zacht", "Schuldhulpverlening en caf\u00e9")).toBe(true));

  it("finds words in shadow roots and in boxes that scroll", async () => {
    expect(await visible("/schaduw", "wijkteam")).toBe(true);
    expect(await visible("/schuifvak", "jongerenwerk")).toBe(true);
  });

  it("finds words in a dialog on top of the page, not those behind it", async () => {
    expect(await visible("/dialoog", "ouderenwerk")).toBe(true);
  });

  it("finds words in a visible frame", async () => expect(await visible("/kader", "opbouwwerk")).toBe(true));

  it("tells words beneath a wall from words beneath a thin veil or a link over a whole card", async () => {
    expect(await visible("/muur", "ouderen")).toBe(false);
    expect(await visible("/sluier", "ouderen")).toBe(true);
    expect(await visible("/kaart", "mantelzorg")).toBe(true);
  });

  it("does not count words that nobody sees", async () => expect(await visible("/verborgen", "ouderen")).toBe(false));

  it("marks words in the text, and the same words in a footer only where the text has none", async () => {
    const marked = async (words: readonly string[]): Promise<{ readonly text: boolean; readonly footer: boolean }> => {
      const [bare, shown] = [await tab.picture(), await tab.picture({ words })].map(({ png }) => pixels(png));
      const differ = (from: number, to: number): boolean =>
        !bare!.data.subarray(from * ROW, to * ROW).equals(shown!.data.subarray(from * ROW, to * ROW));
      return { text: differ(0, 400), footer: differ(400, 900) };
    };
    await open("/voet");
    expect(await marked(["sociaal werk"])).toEqual({ text: true, footer: false });
    await tab.read(() => document.querySelector("main")?.remove(), undefined);
    expect(await marked(["sociaal werk"])).toEqual({ text: false, footer: true });
  });

  it("waits for words that fade in", async () => expect(await visible("/verschijnt", "buurtwerk")).toBe(true));

  it("marks a control instead of words, also a list that is not unfolded", async () => {
    await open("/keuze");
    const [bare, pressed] = [await tab.picture(), await tab.picture({ control: "#vak" })];
    expect(pressed.wordsVisible).toBe(true);
    expect(pixels(bare.png).data.equals(pixels(pressed.png).data)).toBe(false);
    expect((await tab.picture({ control: "#is-er-niet" })).wordsVisible).toBe(false);
  });
});

describe("a caption", () => {
  it("stands above the page, which keeps every pixel and notices nothing", async () => {
    await open("/nieuwsgierig");
    const before = await tab.snapshot();
    const { png } = await tab.picture();
    const { height, ...captioned } = await tab.captioned(png, [
      "Kop",
      "https://voorbeeld.nl/",
      "Zoekopdracht: ‘sociaal werk’",
    ]);
    const [page, whole] = [pixels(png), pixels(captioned.png)];
    expect([whole.width, whole.height]).toEqual([page.width, page.height + height]);
    expect(height).toBeGreaterThan(3 * 20);
    expect(whole.data.subarray(height * ROW).equals(page.data)).toBe(true);
    expect((await tab.snapshot()).html).toBe(before.html);
    expect(await tab.read(() => document.title, undefined)).toBe("niets gemerkt");
  });

  it("grows with what it says, and takes words of a site for words", async () => {
    await open("/los");
    const { png } = await tab.picture();
    const heightOf = async (line: string): Promise<number> => (await tab.captioned(png, ["Kop", line])).height;
    const markup = '<img src="/los" style="height:500px"><style>p { font-size: 90px }</style>';
    expect(await heightOf(markup)).toBe(await heightOf("gewone woorden"));
    expect(await heightOf("woord ".repeat(100))).toBeGreaterThan(await heightOf("woord"));
    expect(await heightOf("x".repeat(400))).toBeGreaterThan(await heightOf("x"));
  });
});
