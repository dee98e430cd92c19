const SENTENCE = "Wij helpen mensen in de wijk met slimme hulpmiddelen. ";
const CONTENT = `<header><a href="/">Home</a></header><main><h1>Welkom</h1><p>${SENTENCE.repeat(8)}</p>
  <button id="doen" onclick="document.title='gedaan'">Doen</button></main>`;
const OVER_ALL = "position:fixed;inset:0;background:white;padding:200px;z-index:9";
const AT_THE_FOOT = "position:fixed;bottom:0;left:0;right:0;background:#eee;padding:20px";
/** Each button takes the layer away and leaves its words on the body. */
const ANSWERS =
  "for (const b of vraag.querySelectorAll('button, a[href^=\"#\"]')) b.onclick = (e) => { e.preventDefault(); vraag.remove(); document.body.dataset.keuze = b.textContent }";

function page(inside: string): string {
  return `<!doctype html><html lang="nl"><title>proef</title><body>${CONTENT}${inside}</body></html>`;
}

function layer(style: string, buttons: string): string {
  return page(`<div id="vraag" style="${style}"><p>Wij gebruiken cookies om de site te verbeteren.</p>${buttons}</div>
    <script>const vraag = document.getElementById("vraag"); ${ANSWERS}</script>`);
}

const NEWSLETTER = page(`<div id="nieuwsbrief" role="dialog" style="${OVER_ALL}"><h2>Meld u aan voor de nieuwsbrief</h2>
  <input type="email"><button>Ja, ik meld mij aan</button><p>Lees hoe wij omgaan met uw persoonsgegevens</p>
  <button aria-label="Sluiten" onclick="nieuwsbrief.remove()">×</button></div>`);

/** Pages by path: what asks about cookies, and what only seems to. */
export const PAGES: Readonly<Record<string, string>> = {
  "/balk": layer(AT_THE_FOOT, "<button>Alle cookies toestaan</button><button>Alleen noodzakelijke cookies</button>"),
  "/balk-zonder-weigeren": layer(AT_THE_FOOT, "<button>Ok, ik snap het</button>"),
  "/balk-zonder-knoppen": page(
    `<div id="cookiebar" style="${AT_THE_FOOT}">Deze site gebruikt cookies. <a href="/privacy">Lees meer</a></div>`,
  ),
  "/muur": layer(OVER_ALL, `<a href="#">Ga akkoord</a>`),
  "/betaalmuur": layer(OVER_ALL, "<button>Weigeren en abonnement nemen</button><button>Accepteren</button>"),
  "/muur-die-blijft": page(`<div style="${OVER_ALL}"><p>Wij gebruiken cookies</p><button>Accepteren</button></div>`),
  "/instellingen": page(`<div id="vraag" style="${OVER_ALL}"><p>Wij gebruiken cookies.</p>
    <button onclick="kies('alles')">Alles accepteren</button><button onclick="keuzes.hidden = false">Instellingen</button>
    <div id="keuzes" hidden><button onclick="kies('niets aangevinkt')">Voorkeuren opslaan</button></div></div>
    <script>const kies = (wat) => { vraag.remove(); document.body.dataset.keuze = wat }</script>`),
  "/kader":
    page(`<iframe id="cmp" title="Cookievoorkeuren" src="/in-het-kader" style="${OVER_ALL};width:100%;height:100%"></iframe>
    <script>addEventListener("message", ({ data }) => { cmp.remove(); document.body.dataset.keuze = data })</script>`),
  "/in-het-kader": `<h2>Cookies</h2><p>Mogen wij cookies plaatsen?</p><button onclick="parent.postMessage('ja', '*')">Accepteren</button>
    <button onclick="parent.postMessage('nee', '*')">Weigeren</button>`,
  "/schaduw":
    page(`<cookie-vraag></cookie-vraag><script>customElements.define("cookie-vraag", class extends HTMLElement { connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = '<div style="${OVER_ALL}"><p>Wij plaatsen cookies.</p><button>Accepteren</button><button>Nee, liever niet</button></div>';
    for (const b of root.querySelectorAll("button")) b.onclick = () => { this.remove(); document.body.dataset.keuze = b.textContent } } })</script>`),
  "/laat":
    page(`<script>/* cookiebanner */ setTimeout(() => { const vraag = document.createElement("div"); vraag.style.cssText = "${OVER_ALL}";
    vraag.innerHTML = "<p>Wij gebruiken cookies</p><button>Accepteren</button><button>Weigeren</button>"; document.body.append(vraag);
    ${ANSWERS} }, 1200)</script>`),
  // As a rule of autoconsent knows it; none of our own words would see a refusal in it.
  "/volgens-een-regel":
    page(`<dialog open class="cookie-consent" style="${OVER_ALL}"><form class="cookie-consent__form" method="dialog">
    <p>Hallo!</p><button value="yes">Doe maar</button><button value="no">Sla over</button></form></dialog>
    <script>document.querySelector("dialog").onclose = ({ target }) => { document.body.dataset.keuze = target.returnValue }</script>`),
  "/gewoon": page(""),
  "/over-cookies": `<!doctype html><html lang="nl"><body class="cookieverklaring"><header style="position:sticky;top:0"><a href="#ja">Ja, wij helpen</a> <a href="/privacy">Persoonsgegevens</a></header>
    <main id="cookiebeleid"><h1>Cookies</h1><p>${"U kunt cookies weigeren of accepteren. ".repeat(20)}</p><button onclick="document.body.dataset.keuze='geklikt'">Cookies accepteren</button></main></body></html>`,
  "/nieuwsbrief": NEWSLETTER,
  "/late-muur":
    page(`<script>setTimeout(() => { const vraag = document.createElement("div"); vraag.style.cssText = "${OVER_ALL}";
    vraag.innerHTML = "<p>Wij gebruiken cookies</p><button>Akkoord</button>"; document.body.append(vraag); ${ANSWERS} }, 300)</script>`),
  "/zoekvenster":
    page(`<div id="vraag" role="dialog" style="${OVER_ALL}"><input name="zoekterm"><button>Sluiten</button></div>
    <script>const vraag = document.getElementById("vraag"); ${ANSWERS}</script>`),
};
