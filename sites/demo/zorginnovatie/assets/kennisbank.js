/** The knowledge base: cards from the server, narrowed by a question and two choices, six at a time. */
export function startKnowledgeBase() {
  const cards = document.querySelector(".kb-cards");
  if (!cards) return;
  const form = document.querySelector(".kb-form");
  const count = document.querySelector(".kb-count");
  const more = document.querySelector(".kb-more");
  let page = 1;

  async function show() {
    const fields = form ? Object.fromEntries(new FormData(form)) : {};
    const answer = await fetch(`/api/kennisbank?${new URLSearchParams({ ...fields, pagina: page })}`);
    const found = await answer.json();
    if (page === 1) cards.replaceChildren();
    cards.append(...found.results.map(cardOf));
    count.textContent = found.count === 0 ? "Geen vondsten. Probeer een ander woord." : `${found.count} vondsten`;
    more.hidden = cards.childElementCount >= found.count;
  }

  function restart() {
    page = 1;
    show();
  }

  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    restart();
  });
  form?.addEventListener("change", (event) => {
    if (event.target.tagName === "SELECT") restart();
  });
  more.addEventListener("click", () => {
    page += 1;
    show();
  });
  restart();
}

function cardOf({ path, title, summary, facts }) {
  const card = Object.assign(document.createElement("a"), { href: path, className: "tile" });
  const parts = { strong: title, span: summary, small: `${facts.sector}, ${facts.vorm}` };
  card.append(...Object.entries(parts).map(([tag, text]) => Object.assign(document.createElement(tag), { textContent: text })));
  return card;
}
