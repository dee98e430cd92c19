import { resultsPage, searchForm } from "../site/answers.ts";
import { someWord } from "../site/article.ts";
import { framedSearch } from "../site/pieces.ts";
import type { TestSite } from "../site/site.ts";
import { NONE, type SearchClass, WORKS } from "./search-class.ts";

const speak = { "/zoeken": resultsPage({ engine: someWord }) };
const inTitle = (title: string, question: string): boolean =>
  someWord(question, [{ path: "", title, text: "" }]).length > 0;
const toggle = (id: string): string => `onclick="document.getElementById('${id}').toggleAttribute('hidden')"`;

const OPENS_FRAME = `<button aria-label="Zoeken" onclick="plek.innerHTML='<iframe src=&quot;/kader&quot; style=&quot;position:fixed;inset:0;width:100%;height:100%;background:#fff&quot;></iframe>'"><svg width="20" height="20"></svg></button><div id="plek"></div>`;

/** Beside the search of the site, a button that shows one more field, which finds settings by their first letters. */
function besideSearch(button: string, settings = ["Meeldauw", "Jota"]): TestSite {
  const page = { title: "Instelling", main: "<h1>Instelling</h1><p>Kies een kleur of letter.</p>", unlinked: true };
  return {
    header: `${searchForm()}<button type="button" ${toggle("paneel")}>${button}</button><div id="paneel" hidden><label>Zoek naar <input id="breed" type="search"></label><div id="uit"></div></div>`,
    script: `<script>breed.oninput=()=>{const met=${JSON.stringify(settings)}.filter(e=>breed.value&&e.slice(0,2).toLowerCase()===breed.value.slice(0,2).toLowerCase());uit.innerHTML=met.map(e=>'<ul><li><a href="/'+e+'">'+e+'</a></li></ul>').join("")||"Geen treffers"}</script>`,
    pages: { "/Meeldauw": page, "/Jota": page },
    speak,
  };
}

/** Fields that have to be brought into view first. */
export const OPENERS: readonly SearchClass[] = [
  {
    name: "behind an icon that says nothing of itself, beside a filter of a collection",
    site: {
      header: `<button class="knop-a7" ${toggle("paneel")}><svg width="20" height="20"></svg></button><div id="paneel" hidden>${searchForm()}</div>`,
      pages: {
        "/lijst": {
          title: "Lijst",
          main: `<h1>Lijst</h1><label>Filter <input id="f" type="search"></label><ul id="l"><li>Kruipmat met geluid</li><li>Geurklok voor ritme</li><li>Praatpaal in de hal</li></ul><script>f.addEventListener("input",()=>{for(const e of l.children)e.hidden=!e.textContent.toLowerCase().includes(f.value.toLowerCase())})</script>`,
        },
      },
      speak,
    },
    marks: "X 0 X 0 0",
  },
  {
    name: "near twin: icons that say nothing and open no search",
    site: {
      header: `<button onclick="print()"><svg width="20" height="20"></svg></button><button ${toggle("taal")}><svg width="20" height="20"></svg></button><ul id="taal" hidden><li><a href="/en">English</a></li></ul>`,
    },
    marks: NONE,
  },
  {
    name: "behind an icon",
    often: true,
    site: {
      header: `<button aria-label="Zoeken" ${toggle("paneel")}><svg width="20" height="20"></svg></button><div id="paneel" hidden>${searchForm()}</div>`,
      speak,
    },
    marks: WORKS,
  },
  {
    name: "behind a hamburger",
    often: true,
    site: {
      header: `<button class="hamburger" aria-expanded="false" ${toggle("paneel")}>Menu</button><div id="paneel" hidden><a href="/verhalen/leefcirkel">Leefcirkel</a>${searchForm()}</div>`,
      speak,
    },
    marks: WORKS,
  },
  {
    name: "behind a button that names its shortcut alone, beside a collection that only the label of its field names",
    site: {
      header: `<button ${toggle("paneel")}>Ga naar… <kbd>Ctrl K</kbd></button><div id="paneel" hidden>${searchForm()}</div>`,
      pages: {
        "/praktijken": {
          title: "Praktijken",
          main: `<h1>Praktijken</h1><section><form id="v"><label>Doorzoek de praktijken <input id="f"></label><button>Zoek</button></form></section><p id="n">Nieuw</p><section id="l"></section><script>const all=["Kruipmat met geluid","Geurklok voor ritme","Praatpaal in de hal","Voelkaart van de wijk"];const show=(met)=>{l.innerHTML="<ul>"+met.map((e)=>"<li>"+e+"</li>").join("")+"</ul>"};show(all);v.onsubmit=(event)=>{event.preventDefault();const met=all.filter((e)=>e.toLowerCase().includes(f.value.toLowerCase()));n.textContent=met.length+" gevonden";show(met)}</script>`,
        },
      },
      speak,
    },
    marks: "X 0 X 0 0",
  },
  {
    name: "an advanced search that finds other things than pages, beside the search of the pages",
    often: true,
    site: besideSearch("Geavanceerd zoeken"),
    marks: WORKS,
  },
  {
    name: "an advanced search that finds what the search beside it does not",
    site: {
      header: `${searchForm({ action: "/titels" })}<button type="button" ${toggle("paneel")}>Uitgebreid zoeken</button><div id="paneel" hidden>${searchForm({ id: "meer", name: "tekst" })}</div>`,
      speak: {
        "/titels": resultsPage({ engine: (question, all) => all.filter(({ title }) => inTitle(title, question)) }),
        "/zoeken": resultsPage({ engine: someWord, field: "tekst" }),
      },
    },
    marks: WORKS,
  },
  {
    name: "near twin: an advanced search that never finds anything",
    site: besideSearch("Geavanceerd zoeken", []),
    marks: "X ? X n.a. n.a.",
  },
  {
    name: "near twin: a second search that finds other things, and is not called an advanced one",
    site: besideSearch("Zoek verder"),
    marks: "X ? X n.a. n.a.",
  },
  {
    name: "beside a link that cannot be opened, which by its address alone leads to the search of somebody else",
    site: {
      header: searchForm(),
      footer: '<a href="http://kast.elders.example/search/?c=zorg">Uitbreidingen</a>',
      speak,
    },
    marks: WORKS,
  },
  {
    name: "near twin: beside a link to search elsewhere that cannot be opened",
    site: {
      header: searchForm(),
      footer: '<a href="http://kast.elders.example/search/?c=zorg">Zoek in de kast</a>',
      speak,
    },
    marks: "X 0 X ? ?",
  },
  {
    name: "behind an icon that puts a frame with the field over the page",
    site: {
      header: OPENS_FRAME,
      speak: {
        "/kader": framedSearch,
      },
    },
    marks: WORKS,
  },
  {
    name: "near twin: an icon for searching that puts a frame with a message over the page",
    site: {
      header: OPENS_FRAME,
      speak: {
        "/kader": () => ({
          raw: '<!doctype html><form method="post"><label>Naam <input name="naam"></label><label>Uw vraag <textarea name="t"></textarea></label><button>Verstuur</button></form>',
        }),
      },
    },
    marks: NONE,
  },
  {
    name: "behind a disclosure",
    site: { header: `<details><summary>Zoeken</summary>${searchForm()}</details>`, speak },
    marks: WORKS,
  },
  {
    name: "on a page of its own with an odd name, linked from the footer",
    often: true,
    site: {
      footer: '<a href="/snuffelen">Snuffel in ons archief</a>',
      pages: {
        "/snuffelen": { title: "Snuffelen", unlinked: true, main: `<h1>Snuffel in ons archief</h1>${searchForm()}` },
      },
      speak,
    },
    marks: WORKS,
  },
  {
    name: "in a dialog that slides in",
    site: {
      head: "<style>dialog{transform:translateY(-300px);transition:transform .4s}dialog.er{transform:none}</style>",
      header: `<a href="#zoek" role="button" onclick="event.preventDefault();d.showModal();requestAnimationFrame(()=>requestAnimationFrame(()=>d.classList.add('er')))">Doorzoek de site</a><dialog id="d">${searchForm()}</dialog>`,
      speak,
    },
    marks: WORKS,
  },
  {
    name: "behind an icon that fetches its panel",
    often: true,
    site: {
      header:
        '<button aria-label="Zoeken" onclick="haal()"><svg width="20" height="20"></svg></button><div id="plek"></div>',
      script:
        '<script>async function haal(){if(plek.innerHTML)plek.innerHTML="";else plek.innerHTML=await(await fetch("/paneel")).text()}</script>',
      speak: { ...speak, "/paneel": () => ({ raw: searchForm() }) },
    },
    marks: WORKS,
  },
  {
    name: "behind an icon that keeps the page busy for long before anything opens",
    site: {
      header: `<button aria-label="Zoeken" onclick="for(const tot=Date.now()+2500;Date.now()<tot;);paneel.toggleAttribute('hidden')"><svg width="20" height="20"></svg></button><div id="paneel" hidden>${searchForm()}</div>`,
      speak,
    },
    marks: WORKS,
  },
  {
    name: "in a panel that only shows when its transition has ended",
    site: {
      head: "<style>#paneel{visibility:hidden;transition:visibility 1.5s}#paneel.open{visibility:visible;transition-timing-function:step-end}</style>",
      header: `<button aria-label="Zoeken" onclick="paneel.classList.toggle('open')"><svg width="20" height="20"></svg></button><div id="paneel">${searchForm()}</div>`,
      speak,
    },
    marks: WORKS,
  },
  {
    name: "in a panel that a timer opens a second later",
    site: {
      header: `<button aria-label="Zoeken" onclick="setTimeout(()=>paneel.toggleAttribute('hidden'),1000)"><svg width="20" height="20"></svg></button><div id="paneel" hidden>${searchForm()}</div>`,
      speak,
    },
    marks: WORKS,
  },
  {
    name: "near twin: an icon whose panel never comes",
    often: true,
    site: {
      header:
        '<button aria-label="Zoeken" onclick="haal()"><svg width="20" height="20"></svg></button><div id="plek"></div>',
      script: '<script>async function haal(){plek.innerHTML=await(await fetch("/paneel")).text()}</script>',
      speak: { "/paneel": () => new Promise(() => undefined) },
    },
    marks: "? ? ? ? ?",
  },
  {
    name: "near twin: a button to search with that does nothing",
    site: { header: '<button type="button">Zoeken</button>' },
    marks: "? ? ? ? ?",
  },
  {
    name: "near twin: an icon for searching that something lies over for good",
    site: {
      header: `<button aria-label="Zoeken" ${toggle("paneel")}><svg width="20" height="20"></svg></button><div style="position:fixed;inset:0"></div><div id="paneel" hidden>${searchForm()}</div>`,
      speak,
    },
    marks: "? ? ? ? ?",
  },
  {
    name: "near twin: a page for searching that fails",
    site: {
      footer: '<a href="/zoeken">Zoeken</a>',
      speak: { "/zoeken": () => ({ status: 503, raw: "" }) },
    },
    marks: "? ? ? ? ?",
  },
  {
    name: "in a dialog that only a key combination opens",
    often: true,
    site: {
      header: `<p>Zoeken: <kbd>Ctrl</kbd> + <kbd>K</kbd></p><dialog id="d">${searchForm()}</dialog>`,
      script:
        "<script>addEventListener('keydown',e=>{if(e.ctrlKey&&e.key.toLowerCase()==='k'){e.preventDefault();d.showModal()}})</script>",
      speak,
    },
    marks: WORKS,
  },
  {
    name: "behind a label, whose field unfolds when it is entered",
    site: {
      header: `<style>#zoekveld{width:0;padding:0;border:0;opacity:0}#zoekveld:focus{width:12em;opacity:1}form button{display:none}</style>${searchForm()}`,
      speak,
    },
    marks: WORKS,
  },
  {
    name: "behind an icon in a shadow root inside a menu",
    site: {
      header: `<button class="hamburger" aria-expanded="false" aria-label="Menu" ${toggle("paneel")}><i></i></button><div id="paneel" hidden><zoek-paneel></zoek-paneel></div>`,
      script: `<script>customElements.define("zoek-paneel",class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:"open"});r.innerHTML=${JSON.stringify(`<button aria-label="Zoeken"><svg width="20" height="20"></svg></button><div hidden>${searchForm()}</div>`)};r.querySelector("button").onclick=()=>r.querySelector("div").toggleAttribute("hidden")}})</script>`,
      speak,
    },
    marks: WORKS,
  },
  {
    name: "near twin: an icon inside a menu that opens a message",
    site: {
      header: `<button class="hamburger" aria-expanded="false" aria-label="Menu" ${toggle("paneel")}><i></i></button><div id="paneel" hidden><button aria-label="Zoekt u hulp?" ${toggle("vraag")}><svg width="20" height="20"></svg></button><form id="vraag" hidden method="post"><label>Naam <input name="naam"></label><label>Uw vraag <textarea name="t"></textarea></label><button>Verstuur</button></form></div>`,
    },
    marks: NONE,
  },
  {
    name: "near twin: a hamburger and a disclosure with other fields",
    often: true,
    site: {
      header: `<button class="hamburger" aria-expanded="false" ${toggle("paneel")}>Menu</button><div id="paneel" hidden><a href="/verhalen/leefcirkel">Leefcirkel</a><form method="post"><label>Gebruikersnaam <input name="naam"></label><label>Wachtwoord <input type="password" name="w"></label><button>Log in</button></form></div><details><summary>Op de hoogte blijven</summary><form method="post"><label>E-mailadres <input name="mail"></label><button>Aanmelden</button></form></details>`,
    },
    marks: NONE,
  },
  {
    name: "near twin: a page that is called Zoeken and has no field",
    site: {
      footer: '<a href="/zoeken">Zoeken</a>',
      pages: {
        "/zoeken": {
          title: "Zoeken",
          unlinked: true,
          main: "<h1>Op zoek naar hulp?</h1><p>Bel ons, wij zoeken mee.</p>",
        },
      },
    },
    marks: NONE,
  },
  {
    name: "near twin: dialogs that a click and a key combination open, to leave a message in",
    site: {
      header: `<p>Reageren: <kbd>Ctrl</kbd> + <kbd>K</kbd> <button type="button" onclick="d.showModal()">Wat vindt u van deze site?</button></p><dialog id="d"><form method="post"><label>Naam <input name="naam"></label><label>Wat kan beter? <textarea name="t"></textarea></label><button>Verstuur</button></form></dialog>`,
      script:
        "<script>addEventListener('keydown',e=>{if(e.ctrlKey&&e.key.toLowerCase()==='k'){e.preventDefault();d.showModal()}})</script>",
    },
    marks: NONE,
  },
];
