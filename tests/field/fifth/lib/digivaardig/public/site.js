// The panel with the menu and the search, from the side.
const panel = document.querySelector("#panel");
const opener = document.querySelector("#open-menu");
function show(on) {
  panel.hidden = !on;
  opener.setAttribute("aria-expanded", String(on));
}
opener.addEventListener("click", () => show(panel.hidden));
document.querySelector("#close-menu").addEventListener("click", () => show(false));
