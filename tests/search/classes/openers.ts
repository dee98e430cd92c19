import { resultsPage, searchForm } from "../site/answers.ts";
import { someWord } from "../site/article.ts";
import { NONE, type SearchClass, WORKS } from "./search-class.ts";

const speak = { "/zoeken": resultsPage({ engine: someWord }) };
const toggle = (id: string): string => `onclick="document.getElementById('${id}').toggleAttribute('hidden')"`;

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
    site: {
      header: `<button class="hamburger" aria-expanded="false" ${toggle("paneel")}>Menu</button><div id="paneel" hidden><a href="/verhalen/leefcirkel">Leefcirkel</a>${searchForm()}</div>`,
      speak,
    },
    marks: WORKS,
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
];
