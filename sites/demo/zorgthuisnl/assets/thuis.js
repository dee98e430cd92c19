const field = document.querySelector(".zoekveld");
const list = document.querySelector(".suggesties");
let waiting;
let asked = 0;

async function suggest() {
  const question = field.value.trim();
  const turn = ++asked;
  if (question.length < 3) {
    list.style.display = "none";
    return;
  }
  const answer = await fetch(`/suggesties?q=${encodeURIComponent(question)}`);
  const html = await answer.text();
  if (turn !== asked) return;
  list.innerHTML = html;
  list.style.display = "block";
}

if (field) {
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, 150);
  });
}

const button = document.querySelector(".menuknop");
const menu = document.querySelector("#menu");
button.addEventListener("click", () => {
  const open = menu.style.display === "none";
  menu.style.display = open ? "block" : "none";
  button.setAttribute("aria-expanded", String(open));
});

const postcode = document.querySelector(".postcode");
if (postcode) {
  postcode.querySelector(".knop").addEventListener("click", () => {
    const value = postcode.querySelector("input").value.trim();
    postcode.querySelector(".antwoord").textContent = /^[1-9][0-9]{3}/.test(value)
      ? "In uw buurt zijn vier organisaties voor zorg thuis."
      : "Vul een postcode in.";
  });
}
