import FlexSearch from "./flexsearch.mjs";

const MIN = 4;

class SearchPanel extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = `<style>
button { border: 0; background: none; cursor: pointer; padding: .4rem }
input { width: 100%; font: inherit; box-sizing: border-box }
ul { list-style: none; padding: 0; max-height: 20rem; overflow: auto; background: #fff; box-shadow: 0 4px 12px #0003 }
li a { display: block; padding: .5rem; color: #2f5d3a }
small { display: block; color: #444 }
</style>
<button aria-label="Zoeken"><svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="#2f5d3a" stroke-width="2"><circle cx="10" cy="10" r="7"/><path d="M15 15l7 7"/></svg></button>
<div hidden><input type="text" aria-label="Typ een woord" placeholder="vier letters of meer"><p></p><ul></ul></div>`;
    const panel = root.querySelector("div");
    const field = root.querySelector("input");
    root.querySelector("button").addEventListener("click", () => {
      panel.hidden = !panel.hidden;
      if (!panel.hidden) field.focus();
    });
    let timer;
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.show(field.value.trim()), 400);
    });
  }

  async show(query) {
    const list = this.shadowRoot.querySelector("ul");
    const note = this.shadowRoot.querySelector("p");
    list.replaceChildren();
    note.textContent = query !== "" && query.length < MIN ? "Nog even doortypen." : "";
    if (query.length < MIN) return;
    const index = await this.load();
    const found = index.search(query, { enrich: true, merge: true, limit: 12 });
    if (found.length === 0) note.textContent = "Niets gevonden, helaas.";
    for (const { doc } of found) {
      const item = document.createElement("li");
      item.innerHTML = `<a href="${doc.id}.html">${doc.title}<small>${doc.text.slice(0, 80)}…</small></a>`;
      list.append(item);
    }
  }

  load() {
    SearchPanel.index ??= fetch("paginas.json")
      .then((response) => response.json())
      .then((records) => {
        const index = new FlexSearch.Document({
          tokenize: "forward",
          document: { id: "id", store: ["id", "title", "text"], index: ["title", "text"] },
        });
        for (const record of records) index.add(record);
        return index;
      });
    return SearchPanel.index;
  }
}

customElements.define("zoek-paneel", SearchPanel);
