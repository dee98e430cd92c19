const pop = document.querySelector(".pop");
if (!localStorage.getItem("nieuwsbrief")) setTimeout(() => pop.removeAttribute("hidden"), 1200);
for (const button of document.querySelectorAll(".pop-dicht")) {
  button.addEventListener("click", () => {
    localStorage.setItem("nieuwsbrief", "gezien");
    pop.setAttribute("hidden", "");
  });
}
const hamburger = document.querySelector(".hamburger");
hamburger.addEventListener("click", () => {
  const open = document.getElementById("menu").classList.toggle("open");
  hamburger.setAttribute("aria-expanded", String(open));
});
