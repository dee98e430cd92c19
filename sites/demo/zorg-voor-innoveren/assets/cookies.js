const melding = document.querySelector("#cookiemelding");
if (document.cookie.includes("cookiekeuze=")) melding.hidden = true;
for (const knop of melding.querySelectorAll("button")) {
  knop.addEventListener("click", () => {
    document.cookie = `cookiekeuze=${knop.dataset.keuze}; path=/; max-age=31536000`;
    melding.hidden = true;
  });
}
