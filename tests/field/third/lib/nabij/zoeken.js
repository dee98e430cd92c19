const STEP = 4;
const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";
const list = document.getElementById("treffers");
const more = document.getElementById("meer");
const state = document.getElementById("stand");

if (query !== "") await search();

async function search() {
  document.getElementById("q").value = query;
  const pages = (await (await fetch("/zoekindex.json")).json()).filter((page) => page !== null);
  const index = lunr(function () {
    this.use(lunr.nl);
    this.ref("url");
    this.field("titel", { boost: 5 });
    this.field("tekst");
    for (const page of pages) this.add(page);
  });
  const hits = index.query((q) => {
    for (const token of lunr.tokenizer(query)) q.term(token);
  });
  state.textContent =
    hits.length === 0 ? `Geen resultaten voor “${query}”.` : `${hits.length} resultaten voor “${query}”`;
  let shown = 0;
  const show = () => {
    for (const hit of hits.slice(shown, shown + STEP)) list.append(item(pages.find(({ url }) => url === hit.ref)));
    shown += STEP;
    more.hidden = shown >= hits.length;
  };
  more.addEventListener("click", show);
  show();
}

function item(page) {
  const entry = document.createElement("li");
  const link = document.createElement("a");
  link.href = page.url;
  link.textContent = page.titel;
  const lead = document.createElement("p");
  lead.textContent = `${page.tekst.slice(0, 110)}…`;
  entry.append(link, lead);
  return entry;
}
