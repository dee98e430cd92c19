// The search lies over the whole width of the page, and opens with the magnifying glass.
const layer = document.querySelector(".zoeklaag");
const glass = document.querySelector(".loep");
const instance = new PagefindModularUI.Instance({ showSubResults: false, language: "nl" });
instance.add(new PagefindModularUI.Input({ containerElement: "#veld" }));
instance.add(new PagefindModularUI.Summary({ containerElement: "#telling" }));
instance.add(new PagefindModularUI.ResultList({ containerElement: "#lijst" }));

glass.addEventListener("click", () => {
  layer.hidden = false;
  glass.setAttribute("aria-expanded", "true");
  layer.querySelector("input").focus();
});
document.querySelector(".zoeklaag-dicht").addEventListener("click", () => {
  layer.hidden = true;
  glass.setAttribute("aria-expanded", "false");
});
