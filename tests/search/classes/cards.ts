import { asJson } from "../site/answers.ts";
import { LOADER, piece } from "../site/pieces.ts";
import type { TestSite } from "../site/site.ts";
import type { SearchClass } from "./search-class.ts";

/** Answers on the home page while one types: cards under a hand in place of links, which lead to their page. */
const SEARCH: TestSite = {
  home: `<label>Zoek <input id="veld" type="search"></label><div id="uit"></div><script>${LOADER};new MutationObserver(()=>{for(const a of uit.querySelectorAll("a")){const kaart=document.createElement("div"),pad=a.getAttribute("href");kaart.style.cursor="pointer";kaart.innerHTML="<h3>"+a.textContent+"</h3>";kaart.onclick=()=>location.assign(pad);a.parentElement.replaceWith(kaart)}}).observe(uit,{childList:true,subtree:true});veld.addEventListener("input",()=>veld.value?haal(veld.value,0):uit.innerHTML="")</script>`,
  speak: { "/stuk": piece },
};

/**
 * A collection of cards under a hand, with a field over it that lets any word do: for *sociaal werk* cards are left that
 * do not say so. `pressed` is what a card does, as JavaScript that knows its article as `stuk`.
 */
function collection(pressed: string): TestSite {
  const draw = `function toon(v){l.replaceChildren(...alles.filter(a=>v.toLowerCase().split(" ").some(w=>(a.title+" "+a.text).toLowerCase().includes(w))).map(stuk=>{const kaart=document.createElement("div");kaart.className="kaart";kaart.style.cursor="pointer";kaart.innerHTML="<h3>"+stuk.title+"</h3><p>"+stuk.text.slice(0,40)+"</p>";kaart.onclick=()=>{${pressed}};return kaart}))}`;
  return {
    pages: {
      "/lijst": {
        title: "Innovaties",
        main: `<h1>Innovaties</h1><label>Zoek een innovatie <input id="f" type="search"></label><div id="l"></div><div id="los"></div><script>const alles=${asJson()}.slice(0,7);${draw};toon("");f.addEventListener("input",()=>toon(f.value))</script>`,
      },
    },
  };
}

/** Results that are cards without a link, which a visitor may press. */
export const CARDS: readonly SearchClass[] = [
  {
    name: "cards on the home page that lead to a page of their own",
    site: SEARCH,
    marks: "X 0 X X 0",
    options: { perPage: 50 },
    onePage: true,
  },
  {
    name: "near twin: cards that unfold on the page itself, and say little before",
    site: collection(
      "los.innerHTML='<section>'+stuk.text+' Wie er meer van wil weten, belt met de bibliotheek.</section>'",
    ),
    marks: "n.a. n.a. n.a. ? 0",
  },
  {
    name: "near twin: cards under a hand that do nothing",
    often: true,
    site: collection(""),
    marks: "n.a. n.a. n.a. 0 0",
  },
];
