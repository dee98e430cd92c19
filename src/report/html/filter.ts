import type { Language } from "../../model/text.ts";
import { type Html, html } from "./escape.ts";

/**
 * The one script of the report, and an extra: it shows a field that filters the rows of a long matrix. Without it (or
 * where scripts are off) the field stays hidden and every row is there.
 */
export const FILTER_SCRIPT = `
(() => {
  const box = document.getElementById("filter");
  const name = document.getElementById("filter-name");
  const open = document.getElementById("filter-open");
  const said = document.getElementById("filter-said");
  const rows = [...document.querySelectorAll(".matrix tbody tr")];
  const plain = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase();
  const names = rows.map((row) => plain(row.querySelector("th").textContent));
  const isOpen = rows.map((row) => row.querySelector(".cantTell, .untested") !== null);
  const apply = () => {
    const wanted = plain(name.value.trim());
    const shown = rows.filter((row, at) => {
      const show = names[at].includes(wanted) && (!open.checked || isOpen[at]);
      row.hidden = !show;
      return show;
    });
    said.textContent = said.dataset.text.replace("{shown}", shown.length);
  };
  name.addEventListener("input", apply);
  open.addEventListener("change", apply);
  box.hidden = false;
})();
`;

const WORDS: Readonly<Record<Language, { name: string; open: string; said: (sites: number) => string }>> = {
  nl: {
    name: "Toon sites met deze naam",
    open: "alleen sites met een open uitkomst (? of -)",
    said: (n) => `{shown} van ${n} sites`,
  },
  en: {
    name: "Show sites with this name",
    open: "only sites with an open outcome (? or -)",
    said: (n) => `{shown} of ${n} sites`,
  },
};

/** The field, hidden until the script shows it. */
export function filterField(sites: number, language: Language): Html {
  const words = WORDS[language];
  return html`<div id="filter" class="filter" hidden><label for="filter-name">${words.name}</label><input type="search" id="filter-name" autocomplete="off"><span><input type="checkbox" id="filter-open"> <label for="filter-open">${words.open}</label></span><output id="filter-said" for="filter-name filter-open" data-text="${words.said(sites)}"></output></div>`;
}
