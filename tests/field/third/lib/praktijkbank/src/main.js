import { create, insertMultiple, search } from "@orama/orama";
import entries from "./entries.json";

const STEP = 6;
const db = create({ schema: { titel: "string", tekst: "string" }, language: "dutch" });
const list = document.getElementById("lijst");
const more = document.getElementById("meer");
let found = entries;
let shown = 0;

await insertMultiple(db, entries);
document.getElementById("vraag").addEventListener("submit", async (event) => {
  event.preventDefault();
  const term = document.getElementById("woord").value.trim();
  const { hits, count } = await search(db, { term, limit: 50 });
  found = term === "" ? entries : hits.map(({ document }) => document);
  const none = "Geen praktijk gevonden.";
  document.getElementById("stand").textContent = term === "" ? "" : count === 0 ? none : `${count} praktijken gevonden`;
  start();
});
more.addEventListener("click", next);
start();

function start() {
  list.replaceChildren();
  shown = 0;
  next();
}

function next() {
  for (const { titel, tekst } of found.slice(shown, shown + STEP)) {
    const item = document.createElement("li");
    const name = document.createElement("strong");
    name.textContent = titel;
    item.append(name, document.createElement("br"), tekst);
    list.append(item);
  }
  shown += STEP;
  more.hidden = shown >= found.length;
}
