import { resultsPage, searchForm } from "../site/answers.ts";
import { someWord } from "../site/article.ts";
import { LOADER, piece } from "../site/pieces.ts";
import type { Speak } from "../site/site.ts";
import { NONE, type SearchClass, WORKS } from "./search-class.ts";

const speak = { "/zoeken": resultsPage({ engine: someWord }) };

/** A script that the page asks for on the first movement, key or touch of a visitor. */
const ON_SIGN =
  '<script>const wek=()=>{for(const w of ["mousemove","keydown","touchstart","wheel"])removeEventListener(w,wek);const s=document.createElement("script");s.src="/later.js";document.body.append(s)};for(const w of ["mousemove","keydown","touchstart","wheel"])addEventListener(w,wek,{passive:true})</script>';

const js =
  (code: string, ms = 300): Speak =>
  () =>
    new Promise((resolve) => setTimeout(() => resolve({ raw: code, type: "text/javascript" }), ms));

/** Answers while one types, from the moment it is there. */
const LIVE = `${LOADER};veld.value="";veld.addEventListener("input",()=>veld.value?haal(veld.value,0):uit.innerHTML="")`;

const ENTRIES = ["Kruipmat met geluid", "Geurklok voor ritme", "Praatpaal in de hal", "Voelkaart van de wijk"];
const FILTER = `const all=${JSON.stringify(ENTRIES)};l.innerHTML='<label>Filter de lijst <input id="f" type="search"></label><ul id="u"></ul>';const show=(v)=>{u.innerHTML=all.filter(e=>e.toLowerCase().includes(v.toLowerCase())).map(e=>"<li>"+e+"</li>").join("")};show("");f.addEventListener("input",()=>show(f.value))`;

/** Scripts that begin their work only when a visitor does something. */
export const WAKING: readonly SearchClass[] = [
  {
    name: "an icon whose script is fetched on the first sign of a visitor",
    often: true,
    site: {
      header: `<button aria-label="Zoeken" id="knop"><svg width="20" height="20"></svg></button><div id="paneel" hidden>${searchForm()}</div>`,
      script: ON_SIGN,
      speak: { ...speak, "/later.js": js("knop.onclick=()=>paneel.toggleAttribute('hidden')") },
    },
    marks: WORKS,
  },
  {
    name: "a field that is drawn on the first sign of a visitor",
    site: {
      header: `<div id="plek"></div>`,
      script: ON_SIGN,
      speak: { ...speak, "/later.js": js(`plek.innerHTML=${JSON.stringify(searchForm())}`) },
    },
    marks: WORKS,
  },
  {
    name: "a field below that wakes when it comes into view, and forgets what was typed before",
    site: {
      home: '<div style="height:3000px">Lang verhaal</div>',
      footer: '<label>Zoek <input id="veld" type="search"></label><div id="uit"></div>',
      script:
        '<script>new IntersectionObserver(([e],o)=>{if(!e.isIntersecting)return;o.disconnect();const s=document.createElement("script");s.src="/later.js";document.body.append(s)}).observe(veld)</script>',
      speak: { "/later.js": js(LIVE, 1_200), "/stuk": piece },
    },
    marks: WORKS,
  },
  {
    name: "an index that is fetched when the field gets the focus, deaf until then",
    site: {
      header: '<label>Zoek <input id="veld" type="search"></label><div id="uit"></div>',
      script:
        '<script>veld.addEventListener("focus",()=>{const s=document.createElement("script");s.src="/later.js";document.body.append(s)},{once:true})</script>',
      speak: { "/later.js": js(LIVE, 1_200), "/stuk": piece },
    },
    marks: WORKS,
  },
  {
    name: "a list with its field that is drawn when a visitor scrolls to it",
    often: true,
    site: {
      pages: {
        "/lijst": {
          title: "Innovaties",
          main: `<h1>Innovaties</h1><div style="height:3000px">Lang verhaal</div><div id="l"></div><script>new IntersectionObserver(([e],o)=>{if(!e.isIntersecting)return;o.disconnect();${FILTER}}).observe(l)</script>`,
        },
      },
    },
    marks: "n.a. n.a. n.a. 0 0",
  },
  {
    name: "a list with its field that is drawn when a visitor turns the wheel",
    site: {
      pages: {
        "/lijst": {
          title: "Innovaties",
          main: `<h1>Innovaties</h1><div style="height:3000px">Lang verhaal</div><div id="l"></div><script>addEventListener("scroll",()=>{${FILTER}},{once:true})</script>`,
        },
      },
    },
    marks: "n.a. n.a. n.a. 0 0",
  },
  {
    name: "near twin: a list without a field that is drawn when a visitor scrolls to it",
    site: {
      pages: {
        "/lijst": {
          title: "Innovaties",
          main: `<h1>Innovaties</h1><div style="height:3000px">Lang verhaal</div><div id="l"></div><script>new IntersectionObserver(([e],o)=>{if(!e.isIntersecting)return;o.disconnect();l.innerHTML="<ul><li>Kruipmat met geluid</li><li>Geurklok voor ritme</li><li>Praatpaal in de hal</li></ul>"}).observe(l)</script>`,
        },
      },
    },
    marks: NONE,
  },
  {
    name: "near twin: an icon whose script is asked for, and fails",
    site: {
      header: `<button aria-label="Zoeken" id="knop"><svg width="20" height="20"></svg></button><div id="paneel" hidden>${searchForm()}</div>`,
      script: ON_SIGN,
      speak: { ...speak, "/later.js": () => ({ status: 503, raw: "" }) },
    },
    marks: "? ? ? ? ?",
  },
];
