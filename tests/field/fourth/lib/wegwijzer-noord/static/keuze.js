// The choice about cookies lies over the page and comes back until it is made.
const layer = document.getElementById("keuzelaag");
if (!document.cookie.includes("keuze=")) {
  layer.hidden = false;
  document.body.style.overflow = "hidden";
}
for (const button of layer.querySelectorAll("button")) {
  button.addEventListener("click", () => {
    document.cookie = `keuze=${button.dataset.keuze}; path=/; max-age=31536000`;
    layer.hidden = true;
    document.body.style.overflow = "";
  });
}
