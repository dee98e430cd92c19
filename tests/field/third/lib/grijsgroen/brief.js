const menu = document.getElementById("menu");
const hamburger = document.querySelector(".hamburger");
hamburger.addEventListener("click", () => {
  menu.hidden = !menu.hidden;
  hamburger.setAttribute("aria-expanded", String(!menu.hidden));
});

// The newsletter asks once a visit, three seconds after the first page.
if (sessionStorage.getItem("brief") === null) setTimeout(ask, 3000);

function ask() {
  sessionStorage.setItem("brief", "gevraagd");
  const layer = document.createElement("div");
  layer.className = "pop";
  layer.innerHTML = `<div><button class="dicht" aria-label="Sluiten">×</button><h2>Elke maand iets leuks?</h2>
<p>Onze brief komt op de eerste maandag.</p><form><input type="email" placeholder="jouw@mail.nl"> <button>Ja graag</button></form></div>`;
  layer.querySelector(".dicht").addEventListener("click", () => layer.remove());
  layer.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    layer.remove();
  });
  document.body.append(layer);
}
