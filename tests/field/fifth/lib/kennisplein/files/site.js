// The themes unfold by a click; the cookie bar comes in a moment after the page.
const themes = document.querySelector(".menu-item--expanded");
themes.querySelector("button").addEventListener("click", (event) => {
  const open = themes.classList.toggle("open");
  event.target.setAttribute("aria-expanded", String(open));
});
const bar = document.querySelector(".eu-cookie");
if (!document.cookie.includes("cookie-agreed")) setTimeout(() => bar.removeAttribute("hidden"), 600);
for (const button of bar.querySelectorAll("button")) {
  button.addEventListener("click", () => {
    document.cookie = `cookie-agreed=${button.className}; path=/; max-age=8640000`;
    bar.hidden = true;
  });
}
