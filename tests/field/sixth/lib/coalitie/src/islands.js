import { h, render } from "preact";
import { Faq } from "./Faq.js";
import { Register } from "./Register.js";

const ISLANDS = { Faq, Register };
for (const place of document.querySelectorAll("[data-island]")) {
  const props = JSON.parse(place.dataset.props ?? "{}");
  place.textContent = "";
  render(h(ISLANDS[place.dataset.island], props), place);
}

// The results come from the search host, in a frame.
const frame = document.querySelector("iframe.results");
if (frame !== null) {
  const question = new URLSearchParams(location.search).get("q") ?? "";
  document.querySelector("header input").value = question;
  frame.src = `${frame.dataset.host}?q=${encodeURIComponent(question)}`;
}

window.cookieconsent?.initialise({
  type: "opt-in",
  position: "bottom",
  palette: { popup: { background: "#14213d" }, button: { background: "#fca311" } },
  content: {
    message: "Deze site gebruikt cookies om het bezoek te tellen.",
    allow: "Akkoord",
    deny: "Liever niet",
    link: "Meer hierover",
    href: "/cookies/",
    policy: "Cookies",
  },
});
