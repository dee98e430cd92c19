import { collection, ENTRIES } from "./databases.ts";
import { NONE, type SearchClass } from "./search-class.ts";

/** Projects of a register; each column has words of its own. *Sociaal werk* is named by the ninth, *ondersteunen* by none. */
const PROJECTS = [
  ["Licht langs het pad", "Polderstad", "Wonen", "2019", "€ 4.000"],
  ["Nachtdienst op afstand", "Waardhuizen", "Meten", "2022", "€ 11.000"],
  ["De rijdende apotheek", "Grasveen", "Wonen", "2025", "€ 18.000"],
  ["Beeldbellen met de longarts", "Heuveldorp", "Vervoer", "2021", "€ 25.000"],
  ["Stille alarmen", "Meerle", "Medicijnen", "2024", "€ 32.000"],
  ["Een melder per portiek", "Oosterwaard", "Meten", "2020", "€ 39.000"],
  ["De digitale kassabon", "Rietkamp", "Wonen", "2023", "€ 46.000"],
  ["Uitleenkast onder de toren", "Polderstad", "Vervoer", "2019", "€ 7.000"],
  ["Aan tafel met sociaal werkers", "Klaverdam", "Meten", "2022", "€ 14.000"],
] as const;
const WITHOUT = PROJECTS.slice(0, 8);
const NAMES = ["Project", "Gemeente", "Thema", "Jaar", "Bedrag"] as const;

type Rows = readonly (readonly string[])[];

/** Keeps the rows whose cells hold what stands in the fields above them, each in its own column. */
const byColumn = (rows: Rows, draw: string): string =>
  `<script>const alles=${JSON.stringify(rows)},velden=[...document.querySelectorAll(".kop input")];function toon(){const over=alles.filter(rij=>velden.every(v=>rij[v.dataset.k].toLowerCase().includes(v.value.toLowerCase())));${draw}}for(const v of velden)v.addEventListener("input",toon);toon()</script>`;
const inTable = `rijen.innerHTML=over.map(r=>"<tr>"+r.map(c=>"<td>"+c+"</td>").join("")+"</tr>").join("")||'<tr><td colspan="5">Niets gevonden</td></tr>'`;
const fieldsOver = (columns: readonly number[]): string =>
  NAMES.map((_, at) => `<td>${columns.includes(at) ? `<input type="text" data-k="${at}">` : ""}</td>`).join("");
const heads = NAMES.map((name) => `<th>${name}</th>`).join("");

/** A grid of blocks that draws its first rows only. */
const grid = (rows: Rows): string =>
  `<div role="grid"><div role="row" class="kop" style="display:flex">${NAMES.map((name, at) => `<div role="columnheader" style="width:130px">${name}${at < 2 ? `<input type="search" placeholder="zoek" style="width:90px" data-k="${at}">` : ""}</div>`).join("")}</div><div id="rijen"></div></div>${byColumn(rows, `rijen.innerHTML=over.slice(0,4).map(r=>'<div role="row" style="display:flex">'+r.map(c=>'<div role="gridcell" style="width:130px">'+c+"</div>").join("")+"</div>").join("")||"<p>Geen project gevonden</p>"`)}`;

const TOPICS = ["Verpleging", "Wonen", "Verpleging", "Sociaal werk", "Wonen"] as const;
const chosen = [...new Set(TOPICS)];

/** Cards of which those of one topic stay when `kies` is called with it. */
const cards = (topics: readonly string[] = TOPICS): string =>
  `${topics.map((topic, at) => `<div class="kaart" data-vak="${topic}"><h3>${ENTRIES[at]?.title}</h3><p>${ENTRIES[at]?.text}</p></div>`).join("")}<script>function kies(vak){for(const e of document.querySelectorAll(".kaart"))e.hidden=vak!==""&&e.dataset.vak!==vak}</script>`;
const options = chosen.map((topic) => `<option>${topic}</option>`).join("");
const CLIPPED = "position:absolute;border:0;padding:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)";

/** A list that scripts draw beneath what is clicked; the values have a role or a class. */
const opens = (opener: string, values: readonly string[], mark: string, after = "kies(v)"): string =>
  `<script>{const o=document.querySelector("${opener}");let l=null;const dicht=()=>{l?.remove();l=null};o.addEventListener("mousedown",()=>{if(l)return dicht();l=document.createElement("ul");l.setAttribute("role","listbox");for(const v of ${JSON.stringify(values)}){const i=document.createElement("li");i.textContent=v;${mark};i.addEventListener("click",()=>{dicht();${after}});l.append(i)}document.body.append(l)})}</script>`;
const ROLE = `i.setAttribute("role","option")`;

/** Values that are no boxes or buttons: what `of` says of each, in a row, and what a script makes of a press on them. */
const rowOf = (names: readonly string[], of: (name: string, at: number) => string): string =>
  names.map((name, at) => of(name, at)).join("");
const counted = (name: string): string => String(TOPICS.filter((topic) => topic === name).length);
/** Several may be chosen: cards of none of the chosen topics go. */
const press = (selector: string, state: string, redraw: string): string =>
  `<script>for(const e of document.querySelectorAll("${selector}"))e.addEventListener("click",()=>{e.setAttribute("${state}",String(e.getAttribute("${state}")!=="true"));const over=[...document.querySelectorAll("${selector}[${state}=true]")].map(x=>x.dataset.v);${redraw}})</script>`;
const HIDE = `for(const k of document.querySelectorAll(".kaart"))k.hidden=over.length>0&&!over.includes(k.dataset.vak)`;
const POINTER = `<style>.wijs{cursor:pointer;display:inline-block;padding:0 1em}</style>`;
/** A row of words to press, with words above it; only the mouse tells that they can be pressed. */
const words = (above: string, names: readonly string[], script: string, main: string): string =>
  `${POINTER}<section><p>${above}</p><div>${rowOf(names, (name) => `<span class="wijs" data-v="${name}">${name}</span>`)}</div></section>${main}<script>for(const e of document.querySelectorAll(".wijs"))e.addEventListener("click",()=>{${script}})</script>`;

/** Filters over the columns of a table, and lists of values that scripts draw or make. */
export const FILTERS: readonly SearchClass[] = [
  {
    name: "a grid of blocks with a field in the head of two columns, and rows that are not drawn",
    often: true,
    site: collection(grid(PROJECTS)),
    options: { inPage: true },
    onePage: true,
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "near twin: no project names the term",
    site: collection(grid(WITHOUT)),
    marks: "n.a. n.a. n.a. 0 0",
  },
  {
    name: "a table with a row of fields, those over numbers included",
    site: collection(
      `<table><thead><tr>${heads}</tr><tr class="kop">${fieldsOver([0, 3, 4])}</tr></thead><tbody id="rijen"></tbody></table>${byColumn(WITHOUT, inTable)}`,
    ),
    marks: "n.a. n.a. n.a. 0 0",
  },
  {
    name: "fields in a head that is a table of its own, each below the name of its column",
    site: collection(
      `<div><table style="table-layout:fixed;width:700px"><thead><tr class="kop">${NAMES.map((name, at) => `<th>${name}${at < 2 ? `<br><input style="width:90px" data-k="${at}">` : ""}</th>`).join("")}</tr></thead></table><div style="height:150px;overflow:auto"><table style="table-layout:fixed;width:700px"><tbody id="rijen"></tbody></table></div></div>${byColumn(PROJECTS, inTable)}`,
    ),
    options: { inPage: true },
    onePage: true,
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "near twin: fields over columns that do nothing",
    site: collection(
      `<table><thead><tr>${heads}</tr><tr>${fieldsOver([0, 1])}</tr></thead><tbody>${PROJECTS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody></table>`,
    ),
    marks: "n.a. n.a. n.a. ? ?",
  },
  {
    name: "near twin: one field in the head that searches all columns",
    site: collection(
      `<table><thead><tr><th colspan="5"><label>Zoeken <input id="f"></label></th></tr><tr>${heads}</tr></thead><tbody>${PROJECTS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody></table><script>f.addEventListener("input",()=>{for(const e of document.querySelectorAll("tbody tr"))e.hidden=!e.textContent.toLowerCase().includes(f.value.toLowerCase())})</script>`,
    ),
    options: { inPage: true },
    onePage: true,
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "a list that follows a select which scripts have hidden",
    often: true,
    site: collection(
      `<label for="vak">Onderwerp</label><select id="vak" multiple style="${CLIPPED}">${options}</select><div class="ts-wrapper" id="w" style="width:200px;border:1px solid"><input role="combobox" aria-haspopup="listbox" style="width:90px"></div>${cards()}${opens("#w", chosen, ROLE)}`,
    ),
    options: { inPage: true },
    onePage: true,
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "near twin: the value that names the term has no entry",
    site: collection(
      `<label for="vak">Onderwerp</label><select id="vak" style="${CLIPPED}">${options}</select><span class="select2" id="w"><span role="combobox" aria-expanded="false" tabindex="0">Verpleging</span></span>${cards(["Verpleging", "Wonen", "Verpleging", "Wonen", "Wonen"])}${opens("#w", chosen, ROLE)}`,
    ),
    marks: "n.a. n.a. n.a. 0 0",
  },
  {
    name: "a list without roles in place of a hidden select",
    site: collection(
      `<select id="vak" style="display:none">${options}</select><div class="chosen-container" id="w" style="width:200px"><a>Kies een vak</a></div>${cards()}${opens("#w", chosen, `i.className="active-result"`)}`,
    ),
    options: { inPage: true },
    onePage: true,
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "a button that opens a list of values, without a select",
    site: collection(
      `<button id="w" type="button" aria-haspopup="listbox" aria-expanded="false">Alle onderwerpen</button>${cards()}${opens("#w", ["Alle onderwerpen", ...chosen], ROLE, `kies(v==="Alle onderwerpen"?"":v);o.textContent=v`)}`,
    ),
    options: { inPage: true },
    onePage: true,
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "a long list that draws what is typed",
    site: collection(
      `<select id="vak" style="${CLIPPED}">${options}</select><div class="ts-wrapper" id="w" style="width:200px"><input id="typ" role="combobox" style="width:90px"></div>${cards()}<ul id="l"></ul><script>function lijst(){l.innerHTML=${JSON.stringify(chosen)}.filter(v=>v.toLowerCase().includes(typ.value.toLowerCase())).slice(0,1).map(v=>'<li role="option" onclick="l.innerHTML=\\'\\';kies(this.textContent)">'+v+"</li>").join("")}w.addEventListener("click",()=>typ.focus());typ.addEventListener("focus",lijst);typ.addEventListener("input",lijst)</script>`,
    ),
    options: { inPage: true },
    onePage: true,
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "a field over a column that takes no text and opens a list",
    site: collection(
      `<table><thead><tr>${heads}</tr><tr><td></td><td></td><td><input id="w" style="caret-color:transparent"></td><td></td><td></td></tr></thead><tbody>${PROJECTS.map((row) => `<tr data-vak="${row[2]}">${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</tbody></table>${opens("#w", ["Wonen", "Meten", "Vervoer"], `i.className="tabulator-edit-list-item"`, `for(const e of document.querySelectorAll("tbody tr"))e.hidden=e.dataset.vak!==v`)}`,
    ),
    marks: "n.a. n.a. n.a. 0 0",
  },
  {
    name: "near twin: a list of values that only sorts",
    site: collection(
      `<button id="w" type="button" aria-haspopup="listbox">Nieuwste eerst</button><div id="k">${cards()}</div>${opens("#w", ["Nieuwste eerst", "Oudste eerst"], ROLE, "k.append(...[...k.children].reverse())")}`,
    ),
    marks: NONE,
  },
  {
    name: "boxes that scripts make of blocks, with how many there are; the list is called after the filter and drawn anew",
    often: true,
    site: collection(
      `<h3>Onderwerp</h3><div class="facets">${rowOf(chosen, (name) => `<div role="checkbox" aria-checked="false" tabindex="0" data-v="${name}"><span>${name}</span> <span>(${counted(name)})</span></div>`)}</div><div class="facets-list" id="k"></div><script>const alles=${JSON.stringify(ENTRIES.map(({ title, text, path }, at) => ({ title, text, path, vak: TOPICS[at] })))};const teken=(over)=>{k.innerHTML=alles.filter(a=>!over.length||over.includes(a.vak)).map(a=>'<article><h3><a href="'+a.path+'">'+a.title+"</a></h3><p>"+a.text+"</p></article>").join("")};teken([])</script>${press("[role=checkbox]", "aria-checked", "teken(over)")}`,
    ),
    options: { inPage: true },
    onePage: true,
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "near twin: boxes made of blocks, none of which names the term",
    site: collection(
      `<h3>Onderwerp</h3><div>${rowOf(["Verpleging", "Wonen"], (name) => `<div><div role="checkbox" aria-checked="false" data-v="${name}">${name}</div></div>`)}</div>${cards(["Verpleging", "Wonen", "Verpleging", "Wonen", "Wonen"])}${press("[role=checkbox]", "aria-checked", HIDE)}`,
    ),
    options: { inPage: true },
    onePage: true,
    marks: "n.a. n.a. n.a. 0 0",
  },
  {
    name: "words that stay pressed, each with a number in an element of its own",
    site: collection(
      `<ul>${rowOf(chosen, (name) => `<li aria-pressed="false" data-v="${name}"><b>${name}</b><i>${counted(name)}</i></li>`)}</ul>${cards()}${press("[aria-pressed]", "aria-pressed", HIDE)}`,
    ),
    options: { inPage: true },
    onePage: true,
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "words to press under a line that says what they choose",
    often: true,
    site: collection(
      words("Kies een vakgebied", ["Alles", ...chosen], `kies(e.dataset.v==="Alles"?"":e.dataset.v)`, cards()),
    ),
    options: { inPage: true },
    onePage: true,
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "links that lead nowhere, in a list called filter",
    site: collection(
      `<ul class="filter">${rowOf(chosen, (name) => `<li><a href="#" onclick="kies(this.textContent);return false">${name}</a></li>`)}</ul>${cards()}`,
    ),
    options: { inPage: true },
    onePage: true,
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "tabs over the one list that they filter",
    site: collection(
      `<div role="tablist" aria-label="Filter op onderwerp">${rowOf(["Alles", ...chosen], (name) => `<div role="tab" aria-selected="${name === "Alles"}" onclick="kies(this.textContent==='Alles'?'':this.textContent)">${name}</div>`)}</div>${cards()}`,
    ),
    options: { inPage: true },
    onePage: true,
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "near twin: words to press that only sort",
    site: collection(
      words(
        "Toon",
        ["Nieuwste eerst", "Sociaal werk eerst"],
        "k.append(...[...k.children].reverse())",
        `<div id="k">${cards()}</div>`,
      ),
    ),
    marks: NONE,
  },
  {
    name: "near twin: languages, a rating, and words that share the page",
    site: collection(
      `<div role="radiogroup" aria-label="Kies">${rowOf(["Nederlands", "English"], (name) => `<span role="radio" aria-checked="false" onclick="for(const h of document.querySelectorAll('.kaart h3'))h.textContent+=' (en)'">${name}</span>`)}</div>
       <div role="radiogroup" aria-label="Waardering">${rowOf(["Een ster", "Twee sterren", "Drie sterren"], (name) => `<span role="radio" aria-checked="false" onclick="this.parentElement.remove()">${name}</span>`)}</div>
       ${words("Deel deze pagina", ["Sociaal werk op Kladblog", "Per brief"], "e.remove()", cards())}`,
    ),
    marks: NONE,
  },
  {
    name: "near twin: themes that open their text below",
    site: collection(
      `${POINTER}<div class="themas">${rowOf(chosen, (name) => `<div><div class="wijs" onclick="this.nextElementSibling.toggleAttribute('hidden')">${name}</div><div hidden><h3>Meer over ${name}</h3><p>Dit doen wij aan ${name}.</p></div></div>`)}</div>${cards()}`,
    ),
    marks: NONE,
  },
  {
    name: "near twin: themes that lead to a page of their own, with another list",
    site: collection(words("Kies een thema", chosen, `location.href="/verder"`, cards()), {
      pages: {
        "/verder": {
          title: "Verder",
          unlinked: true,
          main: `<h1>Innovaties</h1>${POINTER}<section><p>Kies</p></section>${cards().replaceAll("<h3>", "<h3>Nog een ")}`,
        },
      },
    }),
    marks: NONE,
  },
  {
    name: "near twin: tabs over texts",
    site: collection(
      `<div role="tablist" aria-label="Onderwerpen" class="onderwerpen">${rowOf(chosen, (name, at) => `<span role="tab" aria-controls="p${at}" onclick="for(const p of document.querySelectorAll('[role=tabpanel]'))p.hidden=p.id!=='p${at}'">${name}</span>`)}</div>${rowOf(chosen, (name, at) => `<div role="tabpanel" id="p${at}"${at ? " hidden" : ""}><ul><li>${name} in de wijk</li><li>${name} thuis</li><li>${name} elders</li></ul></div>`)}`,
    ),
    marks: NONE,
  },
];
