const choice = document.getElementById("thema");
const cards = [...document.querySelectorAll(".kaarten article")];
choice.addEventListener("change", show);
show();

function show() {
  for (const card of cards) card.hidden = choice.value !== "" && card.dataset.thema !== choice.value;
  const shown = cards.filter((card) => !card.hidden).length;
  document.getElementById("aantal").textContent = `${shown} voorbeelden`;
}
