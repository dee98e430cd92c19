import { startKnowledgeBase } from "/assets/kennisbank.js";
import { startSearch } from "/assets/zoeken.js";

const frame = document.querySelector("#frame");
const app = document.querySelector("#app");
app.replaceChildren(frame.content.cloneNode(true));
frame.remove();

const path = location.pathname === "/" ? "/index" : location.pathname;
const answer = await fetch(`/data${path}.json`);
const main = document.querySelector(".app-main");
main.innerHTML = answer.ok
  ? (await answer.json()).html
  : "<h1>Deze pagina is er niet</h1><p>Kijk in de <a href='/kennisbank'>kennisbank</a> of ga naar <a href='/'>het begin</a>.</p>";

startSearch();
startKnowledgeBase();
