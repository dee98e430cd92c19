import { load } from "cheerio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browsers, openBrowser } from "../../src/browser/fleet.ts";
import type { Snapshot, Tab } from "../../src/browser/tab.ts";
import { type Served, serve } from "../support/serve.ts";

const HIDING = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Verborgen &amp; zichtbaar</title><base href="/map/">
<link rel="stylesheet" href="/x.css"><link rel="canonical" href="/hier"><style>
  .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }
  .links { position: absolute; left: -9999px } .dicht { max-height: 0; overflow: hidden } .inspring { text-indent: -9999px }
  .doorzichtig { opacity: 0; pointer-events: none } .straks { opacity: 0 } .lade { position: fixed; left: 100%; width: 300px }
  .laag { margin-top: 4000px } .inhoud { display: contents } .terug { visibility: visible } @media print { .druk { display: block } } .druk { display: none }
  .auto { content-visibility: auto }
</style></head><body>
<p id="gewoon">gewoon</p><p id="weg" style="display:none">weg <b>en dit</b></p><p id="onzichtbaar" style="visibility:hidden">onzichtbaar</p>
<div id="deels" style="visibility:hidden">los <p class="terug" id="terug">terug</p></div><span class="sr" id="sr">voorgelezen</span><div class="links" id="links">links buiten</div>
<div class="dicht" id="dicht"><p>dichtgeklapt</p></div><h1 class="inspring" id="inspring">Logo</h1><nav class="doorzichtig" id="doorzichtig">menu</nav>
<p class="straks" id="straks">verschijnt bij schuiven</p><div class="lade" id="lade">lade</div><p class="laag" id="laag">ver naar beneden</p>
<div class="inhoud" id="inhoud"><p id="kind">kind</p></div><details id="uitklap"><summary>kop</summary>losse tekst<p id="uit">uitklaptekst</p></details>
<p id="vindbaar" hidden="until-found">vindbaar</p><p class="druk" id="druk">druk</p><dialog id="dialoog">dialoog</dialog><p id="attribuut" hidden>hidden</p>
<p class="auto" id="auto">auto</p><script>var geheim = "scripttekst"</script><noscript>zonder script</noscript><template><p>sjabloon</p></template>
</body></html>`;

const FIELDS = `<form name="attributes"><input name="attributes" id="tekst" value="eerst"><input name="childNodes"><input id="wacht" type="password" value="x"><input id="vink" type="checkbox">
<textarea id="lang"></textarea><select id="keuze"><option value="a" selected>A</option><option value="b">B</option></select></form>
<script>tekst.value = "<nu> & \\"dan\\""; vink.checked = true; lang.value = "regel</textarea>"; keuze.value = "b"; wacht.value = "geheim"</script>
<a href="data:text/html,${"x".repeat(500)}" onclick="boos()" id="data">d</a><img src="data:image/png;base64,${"A".repeat(500)}" srcset="a.png 2x">`;

const BLOCKS = `<style>.rij { display: flex } .kaart { display: block } .drijf { float: left }</style><div class="rij"><span id="flex">een</span><a id="flex2" href="#">twee</a></div>
<a class="kaart" id="kaart" href="#">kaart</a><span class="drijf" id="drijf">drijf</span><p>gewone <b id="vet">vette</b> tekst</p>
<svg width="20" height="20"><title>vergrootglas</title><path d="M0 0L20 20"/></svg>`;

/** Accordions and tabs as themes build them, without a word for those who do not see. */
const FOLDED = `<style>h5 { cursor: pointer } .p { display: none } .m { position: fixed }</style><main><h2>Gewone kop</h2><div class="p" id="los">los</div>
<div><h5>Vraag een</h5><div class="p" id="paneel">antwoord</div></div><button>Delen</button><div class="p m" id="laag">laag</div>
<h3><a href="#">Vraag twee</a></h3><div class="p" id="twee">antwoord</div></main>`;

const SHADOW = `<zoek-vak><b slot="kop">kop</b><i>zonder plek</i></zoek-vak><script>
const root = document.querySelector("zoek-vak").attachShadow({ mode: "open" }); root.innerHTML = "<slot name=kop></slot><p>schaduw</p><in-in></in-in>";
root.querySelector("in-in").attachShadow({ mode: "open" }).innerHTML = "<p>dieper</p>"</script>`;

let browsers: Browsers;
let site: Served;
let tab: Tab;

beforeAll(async () => {
  browsers = await openBrowser();
  site = await serve(
    {
      "/verborgen": HIDING,
      "/velden": FIELDS,
      "/blokken": BLOCKS,
      "/gevouwen": FOLDED,
      "/alinea": `<p id="heel">een <b>twee</b></p><p id="vol" class="rij"></p><script>vol.innerHTML = "<span><div>drie</div></span><span><div>vier</div></span>"</script>`,
      "/schaduw": SHADOW,
      "/kaders": `<iframe src="/kader"></iframe><iframe src="/kader" style="display:none"></iframe><iframe srcdoc="<p>ingesloten</p>"></iframe><p>buiten</p>`,
      "/kader": `<p>binnen</p><iframe src="http://elders.foto.localhost:0/"></iframe>`,
      "/groot": `<title>groot</title><body><script>for (let i = 0; i < 70000; i++) { const p = document.createElement("p"); p.textContent = "alinea " + i; document.body.append(p) }</script>`,
      "/diep": `<title>diep</title><body><script>let at = document.body; for (let i = 0; i < 800; i++) { const d = document.createElement("div"); at.append(d); at = d } at.textContent = "bodem"</script>`,
    },
    "foto.localhost",
  );
  tab = await browsers.openSite({ hosts: [site.host] });
});

afterAll(async () => {
  await browsers.close();
  await site.close();
});

async function taken(path: string): Promise<Snapshot & { readonly $: ReturnType<typeof load> }> {
  await tab.open(`${site.origin}${path}`);
  const snapshot = await tab.snapshot();
  return { ...snapshot, $: load(snapshot.html) };
}

describe("a snapshot", () => {
  it("marks what a visitor cannot see, outermost only", async () => {
    const { $ } = await taken("/verborgen");
    const marked = $("body [data-qs-hidden][id]")
      .map((_, element) => element.attribs["id"])
      .get();
    expect(marked).toEqual([
      "weg",
      "onzichtbaar",
      "sr",
      "links",
      "dicht",
      "inspring",
      "doorzichtig",
      "lade",
      "uit",
      "vindbaar",
      "druk",
      "dialoog",
      "attribuut",
    ]);
    expect($("#weg [data-qs-hidden]")).toHaveLength(0);
    expect($("#deels > [data-qs-hidden]").text().trim()).toBe("los");
    expect($("#uitklap > span[data-qs-hidden]").text()).toBe("losse tekst");
  });

  it("marks a panel below a line that can be pressed as one to open, and no other", async () => {
    const { $ } = await taken("/gevouwen");
    const ids = (selector: string): string[] =>
      $(selector)
        .map((_, element) => $(element).attr("id") ?? "")
        .get();
    expect(ids("[data-qs-hidden]")).toEqual(["los", "paneel", "laag", "twee"]);
    expect(ids("[data-qs-opens]")).toEqual(["paneel", "twee"]);
  });

  it("keeps title, language, base and what links say of the page, and no scripts or styles", async () => {
    const { $, html } = await taken("/verborgen");
    expect($("html").attr("lang")).toBe("nl");
    expect($("title").text()).toBe("Verborgen & zichtbaar");
    expect($("base").attr("href")).toBe("/map/");
    expect(
      $("link")
        .map((_, element) => element.attribs["rel"])
        .get(),
    ).toEqual(["canonical"]);
    expect(html).not.toMatch(/scripttekst|max-height|zonder script|sjabloon/);
  });

  it("holds what the fields hold now, passwords apart", async () => {
    const { $, html } = await taken("/velden");
    expect($("#tekst").attr("value")).toBe('<nu> & "dan"');
    expect($("#vink").attr("checked")).toBeDefined();
    expect($("#lang").text()).toBe("regel</textarea>");
    expect($("#keuze option[selected]").attr("value")).toBe("b");
    expect(html).not.toContain("geheim");
  });

  it("drops handlers, data addresses and picture sets", async () => {
    const { $ } = await taken("/velden");
    expect($("#data").attr()).toEqual({ href: "data:,", id: "data" });
    expect($("img").attr()).toEqual({ src: "data:," });
  });

  it("marks inline tags that are shown as blocks", async () => {
    const { $ } = await taken("/blokken");
    expect(
      $("[data-qs-block]")
        .map((_, element) => element.attribs["id"])
        .get(),
    ).toEqual(["flex", "flex2", "kaart", "drijf"]);
    expect($("svg").text()).toBe("vergrootglas");
    expect($("path")).toHaveLength(0);
  });

  it("keeps blocks within the paragraph that scripts put them in", async () => {
    const { $ } = await taken("/alinea");
    expect($("p").text()).toBe("een twee");
    expect($("div#vol.rij > span > div").text()).toBe("drievier");
  });

  it("holds open shadow roots as templates", async () => {
    const { html } = await taken("/schaduw");
    expect(html).toContain(
      '<zoek-vak><template shadowrootmode="open"><slot name="kop"></slot><p>schaduw</p><in-in><template shadowrootmode="open"><p>dieper</p></template></in-in></template>',
    );
    expect(html).toContain('<b slot="kop">kop</b><i data-qs-hidden>zonder plek</i>');
  });

  it("holds visible frames as pages of their own", async () => {
    const { frames, html } = await taken("/kaders");
    expect(frames.map((frame) => load(frame)("p").text())).toEqual(expect.arrayContaining(["binnen", "ingesloten"]));
    expect(frames.filter((frame) => frame.includes("binnen"))).toHaveLength(1);
    expect(html).not.toContain("binnen");
  });

  it("is cut off when the page is huge, and says so", async () => {
    const { $ } = await taken("/groot");
    expect($("html").attr("data-qs-cut")).toBeDefined();
    expect($("p").length).toBeGreaterThan(50_000);
    expect(tab.current().loadedWhole).toBe(false);
    expect((await tab.open(`${site.origin}/blokken`)).loadedWhole).toBe(true);
  });

  it("does not break on a page nested without end", async () => {
    const { $ } = await taken("/diep");
    expect($("html").attr("data-qs-cut")).toBeDefined();
  });
});
