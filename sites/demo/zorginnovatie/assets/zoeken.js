/** The search dialog: results come into the dialog, six at a time. */
export function startSearch() {
  const dialog = document.querySelector(".search-dialog");
  if (!dialog) return;
  const form = dialog.querySelector("form");
  const results = dialog.querySelector(".search-results");
  const more = dialog.querySelector(".search-more");
  let page = 1;

  document.querySelector(".app-search").addEventListener("click", () => dialog.showModal());
  dialog.querySelector(".search-close").addEventListener("click", () => dialog.close());

  async function ask() {
    const question = form.q.value.trim();
    if (question === "") return;
    const answer = await fetch(`/api/zoeken?${new URLSearchParams({ q: question, pagina: page })}`);
    const found = await answer.json();
    results.append(...found.results.map(resultOf));
    dialog.querySelector(".search-message").textContent = messageOf(found.count, question);
    more.hidden = results.childElementCount >= found.count;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    results.replaceChildren();
    page = 1;
    ask();
  });
  more.addEventListener("click", () => {
    page += 1;
    ask();
  });
}

function messageOf(count, question) {
  if (count === 0) return `Helaas, niets gevonden voor ‘${question}’.`;
  return count === 1 ? `Er is 1 resultaat voor ‘${question}’.` : `Er zijn ${count} resultaten voor ‘${question}’.`;
}

function resultOf({ path, title, summary }) {
  const item = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href: path, textContent: title });
  item.append(link, Object.assign(document.createElement("p"), { textContent: summary }));
  return item;
}
