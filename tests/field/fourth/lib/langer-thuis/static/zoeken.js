// Five results at a time; the rest comes with the button.
const STEP = 5;
const question = new URLSearchParams(location.search).get("q") ?? "";
document.querySelector("header input").value = question;

const pages = await (await fetch("/zoekindex.json")).json();
const byId = new Map(pages.map((page) => [page.id, page]));
const index = elasticlunr(function () {
  this.addField("title");
  this.addField("text");
  this.setRef("id");
});
for (const page of pages) index.addDoc(page);

const found = question.trim() === "" ? [] : index.search(question, { fields: { title: { boost: 2 }, text: {} } });
const list = document.getElementById("resultaten");
const more = document.getElementById("meer");
document.getElementById("uitkomst").textContent =
  question.trim() === ""
    ? "Typ een woord in het veld bovenaan."
    : found.length === 0
      ? "Geen resultaten."
      : `${found.length} ${found.length === 1 ? "resultaat" : "resultaten"}`;
more.addEventListener("click", show);
show();

function show() {
  for (const { ref } of found.slice(list.children.length, list.children.length + STEP))
    list.append(item(byId.get(ref)));
  more.hidden = list.children.length >= found.length;
}

function item({ id, title, text }) {
  const link = Object.assign(document.createElement("a"), { href: id, textContent: title });
  const start = Object.assign(document.createElement("p"), { textContent: `${text.slice(0, 90)}…` });
  const entry = document.createElement("li");
  entry.append(link, start);
  return entry;
}
