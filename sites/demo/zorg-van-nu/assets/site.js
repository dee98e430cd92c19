const overlay = document.querySelector(".search-overlay");
const toggle = document.querySelector(".search-toggle");

function showOverlay(show) {
  overlay.hidden = !show;
  toggle.setAttribute("aria-expanded", String(show));
  if (show) overlay.querySelector("input").focus();
}

if (overlay) {
  toggle.addEventListener("click", () => showOverlay(true));
  overlay.querySelector(".search-close").addEventListener("click", () => showOverlay(false));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") showOverlay(false);
  });
}

const filter = document.querySelector("#innovatie-filter");
const message = document.querySelector(".filter-message");

function applyFilter() {
  const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
  const cards = [...document.querySelectorAll(".innovatie-card")];
  for (const card of cards) {
    const text = card.textContent.toLowerCase();
    card.hidden = !words.every((word) => text.includes(word));
  }
  const shown = cards.filter((card) => !card.hidden).length;
  message.textContent =
    shown === 0 ? `Geen innovaties gevonden voor '${filter.value}'.` : `${shown} van ${cards.length} innovaties`;
}

if (filter) {
  filter.addEventListener("input", applyFilter);
  applyFilter();
}
