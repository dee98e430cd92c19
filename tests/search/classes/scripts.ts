import { asJson, resultsPage, searchForm } from "../site/answers.ts";
import { someWord } from "../site/article.ts";
import { framedResults, framedSearch, LOADER, piece } from "../site/pieces.ts";
import { type SearchClass, UNKNOWN, WORKS } from "./search-class.ts";

const local = `const alles=${asJson()};function vind(v){const w=v.toLowerCase().match(/[a-z]+/g)??[];return alles.filter(a=>{const t=(a.title+" "+a.text).toLowerCase().match(/[a-z]+/g);return w.some(x=>t.some(y=>y.startsWith(x.slice(0,6))))})}function rij(a){return '<li><a href="'+a.path+'">'+a.title+'</a></li>'}
function lijst(doel,r){doel.innerHTML=r.length?'<ul></ul><button type="button" class="meer">Toon meer</button>':"<p>Niets gevonden</p>";const knop=doel.querySelector(".meer");let n=0;const meer=()=>{doel.querySelector("ul").insertAdjacentHTML("beforeend",r.slice(n,n+perPage).map(rij).join(""));n+=perPage;knop.hidden=n>=r.length};if(knop){knop.onclick=meer;meer()}}`;

function asYouType(where: string, wait: number): string {
  return `<script>${LOADER}let t;veld.addEventListener("input",()=>{clearTimeout(t);${where}t=setTimeout(()=>veld.value?haal(veld.value,0):uit.innerHTML="",${wait})})</script>`;
}

const COMBOBOX =
  '<label>Zoek <input id="veld" role="combobox" aria-autocomplete="list" aria-controls="lijst" autocomplete="off"></label>';

/** A list of options, drawn at the end of the page while one types; `pick` is what a click on one does with its page. */
function proposing(find: string, pick: string): string {
  return `<script>{${local}const vinder=${find};veld.oninput=()=>{document.querySelector("#laag")?.remove();if(!veld.value)return;const laag=document.createElement("div");laag.id="laag";laag.style="position:absolute;top:60px;left:0;background:#fff";laag.innerHTML='<ul role="listbox" id="lijst"></ul>';document.body.append(laag);const r=vinder(veld.value);if(!r.length)laag.innerHTML="<p>Niets gevonden</p>";for(const a of r){const o=document.createElement("li");o.setAttribute("role","option");o.textContent=a.title;o.onclick=()=>{${pick}};laag.firstChild.append(o)}}}</script>`;
}

/** One document that shows the page whose title stands in the fragment; the address is wiped afterwards. */
const notebook = `${local};function los(a){return '<li><a href="#'+encodeURIComponent(a.title)+'">'+a.title+'</a></li>'}
const blad=document.querySelector("#content");
function blader(){const t=decodeURIComponent(location.hash.slice(1)),a=alles.find(x=>x.title===t);if(t&&!a)return;blad.insertAdjacentHTML("afterbegin",a?"<article><h2>"+a.title+"</h2><p>"+a.text+"</p></article>":"<h2>Welkom</h2><p>Dit schrift houden wij met de hele straat bij.</p>");history.replaceState(null,"",location.pathname)}
addEventListener("hashchange",()=>location.hash&&blader());bladen.innerHTML=alles.map(los).join("");blader();`;

/** Answers that scripts bring. */
export const SCRIPTS: readonly SearchClass[] = [
  {
    name: "results under the field while typing",
    site: {
      header: '<label>Zoek <input id="veld" type="search"></label><div id="uit" aria-live="polite"></div>',
      script: asYouType("", 300),
      speak: { "/stuk": piece },
    },
    marks: WORKS,
  },
  {
    name: "results in a layer while typing, after a long wait for more letters",
    often: true,
    site: {
      header:
        '<label>Zoek <input id="veld" type="search"></label><div id="laag" style="position:absolute;background:#fff" hidden><div id="uit"></div></div>',
      script: asYouType("laag.hidden=false;", 800),
      speak: { "/stuk": piece },
    },
    marks: WORKS,
  },
  {
    name: "results in a layer over tabs, the last of which is called Meer",
    site: {
      header:
        '<label>Zoek <input id="veld" type="search"></label><div style="position:relative"><div id="uit" style="position:absolute;z-index:1;width:100%;min-height:300px;background:#fff" hidden></div><div role="tablist"><button role="tab" aria-selected="true">Nieuw</button><button role="tab" aria-selected="false">Meer</button></div></div>',
      script: asYouType("uit.hidden=false;", 300),
      speak: { "/stuk": piece },
    },
    marks: WORKS,
  },
  {
    name: "results that a worker finds while typing",
    site: {
      header: '<label>Zoek <input id="veld" type="search"></label><div id="uit" aria-live="polite"></div>',
      script: `<script>${local}let werker;veld.addEventListener("input",()=>{if(!werker){werker=new Worker("/werker.js");werker.onmessage=({data})=>data.vraag===veld.value&&lijst(uit,data.gevonden)}werker.postMessage(veld.value)})</script>`,
      speak: {
        "/werker.js": () => ({
          raw: `${local};onmessage=({data})=>postMessage({vraag:data,gevonden:vind(data)})`,
          type: "text/javascript",
        }),
      },
    },
    options: { inPage: true },
    marks: WORKS,
  },
  {
    name: "proposals while typing that scripts lead to, with a link to all results",
    site: {
      header:
        '<label>Zoek <input id="veld" type="search"></label><div id="laag" style="position:absolute;background:#fff"></div>',
      script: `<script>${local}veld.addEventListener("input",()=>{const v=veld.value,r=v?vind(v):[];laag.innerHTML=v&&!r.length?"<p>Geen resultaten</p>":r.length?'<div role="listbox">'+r.slice(0,2).map(a=>'<div role="option">'+a.title+"</div>").join("")+'</div><a href="/zoeken?q='+encodeURIComponent(v)+'">Bekijk alle resultaten</a>':""})</script>`,
      speak: {
        // A worker that fetches for itself, which nobody else sees, before it answers.
        "/zoeken": () => ({
          title: "Zoeken",
          main: `<h1>Zoeken</h1><div id="uit"><p class="loading">Laden…</p></div><script>const w=new Worker("/werker.js");w.onmessage=({data})=>{uit.innerHTML=data.length?"<ul>"+data.map(rij).join("")+"</ul>":"<p>Geen resultaten</p>"};w.postMessage(new URLSearchParams(location.search).get("q"));${local}</script>`,
        }),
        "/werker.js": () => ({
          raw: `${local};onmessage=async({data})=>{await fetch("/register");postMessage(vind(data))}`,
          type: "text/javascript",
        }),
        "/register": () => new Promise((come) => setTimeout(come, 1_000, { raw: "" })),
      },
    },
    options: { inPage: true },
    marks: WORKS,
  },
  {
    name: "proposals at the end of the page that scripts lead on from, and nothing else",
    site: {
      header: COMBOBOX,
      script: proposing("vind", "location.href=a.path"),
    },
    options: { inPage: true },
    onePage: true,
    marks: WORKS,
  },
  {
    name: "proposals that scripts lead on from, the first of which Enter opens",
    site: {
      header: COMBOBOX,
      script: `${proposing("vind", "location.href=a.path")}<script>veld.onkeydown=e=>{if(e.key==="Enter")document.querySelector("#laag li")?.click()}</script>`,
    },
    options: { inPage: true },
    onePage: true,
    marks: WORKS,
  },
  {
    name: "near twin: proposals at the end of the page that only fill the field",
    site: {
      header: COMBOBOX,
      script: proposing("vind", "veld.value=a.title"),
    },
    options: { inPage: true },
    marks: UNKNOWN,
  },
  {
    name: "near twin: proposals that lead to a page which repeats the question and is out of order",
    site: {
      header: COMBOBOX,
      script: proposing(
        "v=>vind(v).length?[{title:v+' thuis'}]:[]",
        'location.href="/gevonden/"+encodeURIComponent(a.title)',
      ),
      speak: Object.fromEntries(
        ["sociaal werk", "jongerenwerk", "preventie"].map((word) => [
          `/gevonden/${encodeURIComponent(`${word} thuis`)}`,
          () => ({ title: word, main: `<h1>Gevonden voor ${word} thuis</h1><p>Probeer het later.</p>` }),
        ]),
      ),
    },
    options: { inPage: true },
    marks: UNKNOWN,
  },
  {
    name: "a frame over the page that an icon draws, with results that scripts lead on from",
    site: {
      header: `<button aria-label="Zoeken" onclick="plek.innerHTML='<iframe src=&quot;/kader&quot; style=&quot;position:fixed;inset:0;width:100%;height:100%;background:#fff&quot;></iframe>'"><svg width="20" height="20"></svg></button><div id="plek"></div>`,
      speak: {
        "/kader": () => ({
          raw: `<!doctype html><input id="veld" placeholder="Zoek berichten"><div id="uit"></div><script>${local}veld.oninput=()=>{const r=veld.value?vind(veld.value):[];uit.innerHTML=r.length?"<h1>Berichten</h1>":"<p>Geen resultaten gevonden</p>";for(const a of r){const d=document.createElement("div");d.style.cursor="pointer";d.innerHTML="<h2>"+a.title+"</h2><p>"+a.text.slice(0,20)+"</p>";d.onclick=()=>{top.location.href=a.path};uit.append(d)}}</script>`,
        }),
      },
    },
    never: "held",
    onePage: true,
    marks: WORKS,
  },
  {
    name: "results in a layer over a page that has a next chapter",
    site: {
      header: '<label>Zoek <input id="veld" type="search"></label>',
      aside: '<a rel="next" href="/colofon">Volgende →</a>',
      home: '<div id="laag" style="position:fixed;inset:4rem 0 0 0;background:#fff;overflow:auto;z-index:9" hidden><div id="uit"></div></div>',
      script: asYouType("laag.hidden=false;", 300),
      speak: { "/stuk": piece },
    },
    marks: WORKS,
  },
  {
    name: "results at once for the first letters and again for the rest",
    site: {
      header: '<label>Zoek <input id="veld" type="search"></label><div id="uit"></div>',
      script: `<script>${LOADER}let laatst=0,t;veld.addEventListener("input",()=>{clearTimeout(t);const n=Date.now();if(n-laatst>700){laatst=n;haal(veld.value,0)}else t=setTimeout(()=>haal(veld.value,0),700)})</script>`,
      speak: { "/stuk": piece },
    },
    marks: WORKS,
  },
  {
    name: "results by a script on the page of results",
    often: true,
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": () => ({
          title: "Zoeken",
          main: `<h1>Zoeken</h1><div id="uit"></div><script>${LOADER}haal(new URLSearchParams(location.search).get("q"),0)</script>`,
        }),
        "/stuk": piece,
      },
    },
    marks: WORKS,
  },
  {
    name: "results while typing that lead to pages shown by the fragment that is their name",
    site: {
      articles: [],
      home: "<p></p>",
      header: '<label>Zoek <input id="veld" type="search"></label><div id="uit"></div>',
      aside: '<ul id="bladen"></ul>',
      script: `<script>${notebook}veld.addEventListener("input",()=>{const v=veld.value;const r=v.length<3?[]:vind(v);uit.innerHTML=v.length<3?"":"<p>"+r.length+" resultaten</p><ul>"+r.map(los).join("")+"</ul>"})</script>`,
    },
    options: { inPage: true },
    marks: WORKS,
    onePage: true,
  },
  {
    name: "results behind a hash, without a new page",
    site: {
      header: searchForm({ attributes: 'id="f"' }),
      home: '<div id="uit"></div>',
      script: `<script>${local}function toon(){const v=new URLSearchParams(location.hash.slice(1)).get("q");if(v===null)return;const r=vind(v);const c=document.querySelector("#content");c.innerHTML="<h1>Gevonden</h1><div></div>";lijst(c.lastChild,r)}f.addEventListener("submit",e=>{e.preventDefault();location.hash="q="+encodeURIComponent(zoekveld.value)});addEventListener("hashchange",toon);toon()</script>`,
    },
    options: { inPage: true },
    marks: WORKS,
  },
  {
    name: "a form that is drawn anew after each question",
    site: {
      header: '<div id="plek"></div>',
      script: `<script>${local}function teken(v,r){plek.innerHTML='<form role="search"><input name="vraag" aria-label="Zoeken" value="'+v+'"><button>Zoek</button></form><div class="uit"></div>';if(r)lijst(plek.querySelector(".uit"),r);plek.querySelector("form").addEventListener("submit",e=>{e.preventDefault();const w=plek.querySelector("input").value;setTimeout(()=>teken(w,vind(w)),200)})}teken("",null)</script>`,
    },
    options: { inPage: true },
    marks: WORKS,
  },
  {
    name: "more results on scrolling",
    often: true,
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": () => ({
          title: "Zoeken",
          main: `<h1>Zoeken</h1><div id="uit"></div><script>${local}const r=vind(new URLSearchParams(location.search).get("q"));const veel=r.length>4?[...r.filter(a=>!/robotarm/.test(a.title)),...Array.from({length:9},(_,i)=>({path:"/verhalen/beeldbellen?deel="+i,title:"Beeldbellen, deel "+i})),...r.filter(a=>/robotarm/.test(a.title))]:r;let n=0;function meer(){for(const a of veel.slice(n,n+10))uit.insertAdjacentHTML("beforeend",'<article style="height:220px"><h2><a href="'+a.path+'">'+a.title+'</a></h2></article>');n+=10}if(veel.length===0)uit.innerHTML="<p>Niets gevonden</p>";meer();addEventListener("scroll",()=>{if(innerHeight+scrollY>document.documentElement.scrollHeight-50&&n<veel.length)setTimeout(meer,100)})</script>`,
        }),
      },
    },
    marks: WORKS,
  },
  {
    name: "results in a frame",
    site: {
      header: searchForm({ attributes: 'target="lijst"' }),
      home: '<iframe name="lijst" src="/leeg" width="800" height="500"></iframe>',
      speak: {
        "/leeg": () => ({ raw: "<!doctype html><p>Typ een woord</p>" }),
        "/zoeken": framedResults,
      },
    },
    marks: WORKS,
  },
  {
    name: "field and results in a frame",
    often: true,
    site: {
      pages: {
        "/zoeken": { title: "Zoeken", main: '<h1>Zoeken</h1><iframe src="/kader" width="800" height="500"></iframe>' },
      },
      speak: {
        "/kader": framedSearch,
      },
    },
    marks: WORKS,
  },
  {
    name: "field and results in a shadow root",
    often: true,
    site: {
      header: "<site-zoeker></site-zoeker>",
      script: `<script>${local}customElements.define("site-zoeker",class extends HTMLElement{connectedCallback(){const s=this.attachShadow({mode:"open"});s.innerHTML='<form><input type="search" aria-label="Zoeken"><button>Zoek</button></form><div class="uit"></div>';s.querySelector("form").addEventListener("submit",e=>{e.preventDefault();const r=vind(s.querySelector("input").value);lijst(s.querySelector(".uit"),r)})}})</script>`,
    },
    options: { inPage: true },
    marks: WORKS,
  },
  {
    name: "near twin: a server that fails a script on one question alone",
    often: true,
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": () => ({
          title: "Zoeken",
          main: `<h1>Zoeken</h1><div id="uit"></div><script>${LOADER}haal(new URLSearchParams(location.search).get("q"),0)</script>`,
        }),
        "/stuk": (asked) => (asked.fields.get("q") === "jongerenwerk" ? { status: 503, raw: "" } : piece(asked)),
      },
    },
    marks: "X ? X n.a. n.a.",
  },
  {
    name: "near twin: a page that says of one question that something went wrong",
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": (asked) =>
          asked.fields.get("q") === "jongerenwerk"
            ? "<h1>Zoeken</h1><p>Er is iets misgegaan. Probeer het later opnieuw.</p>"
            : resultsPage({ engine: someWord })(asked),
      },
    },
    marks: "X ? X n.a. n.a.",
  },
  {
    name: "near twin: proposals while typing, and no answer",
    site: {
      header: `<form onsubmit="return false"><input id="veld" type="search" aria-label="Zoeken"><ul id="v" role="listbox" class="autocomplete"></ul></form>`,
      script: `<script>veld.addEventListener("input",()=>{v.innerHTML='<li role="option">'+veld.value+'</li><li role="option">'+veld.value+' thuis</li>'})</script>`,
    },
    marks: UNKNOWN,
  },
  {
    name: "near twin: a script that never gets its answer",
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": () => ({
          title: "Zoeken",
          main: `<h1>Zoeken</h1><div id="uit"></div><script>${LOADER}haal(new URLSearchParams(location.search).get("q"),0)</script>`,
        }),
        "/stuk": () => ({ status: 500, raw: "" }),
      },
    },
    marks: UNKNOWN,
  },
  {
    name: "results in tabs, of which the one with all comes second",
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": () => ({
          title: "Zoeken",
          main: `<h1>Zoeken</h1><div role="tablist"><button role="tab" aria-selected="true" onclick="alles_.hidden=true;nieuws.hidden=false">Nieuws</button><button role="tab" onclick="alles_.hidden=false;nieuws.hidden=true">Alles</button></div><div id="nieuws" role="tabpanel"></div><div id="alles_" role="tabpanel" hidden></div><script>${local}const r=vind(new URLSearchParams(location.search).get("q"));lijst(nieuws,r.slice(0,1));lijst(alles_,r)</script>`,
        }),
      },
    },
    marks: WORKS,
  },
  {
    name: "near twin: an answer to one question that a timer brings long after",
    site: {
      header: searchForm({ attributes: 'id="f"' }),
      home: '<div id="uit"></div>',
      script: `<script>${local}f.addEventListener("submit",e=>{e.preventDefault();const v=zoekveld.value;setTimeout(()=>lijst(uit,vind(v)),v==="jongerenwerk"?60000:100)})</script>`,
    },
    marks: "X ? X n.a. n.a.",
  },
  {
    name: "near twin: an answer while typing to one question that a timer brings long after",
    site: {
      header: '<label>Zoek <input id="veld" type="search"></label><div id="uit"></div>',
      script: `<script>${local}let t;veld.addEventListener("input",()=>{clearTimeout(t);uit.innerHTML="";const v=veld.value;t=setTimeout(()=>v?lijst(uit,vind(v)):uit.innerHTML="",v==="jongerenwerk"?60000:300)})</script>`,
    },
    marks: "X ? X n.a. n.a.",
  },
  {
    name: "near twin: results by a script from a host that does not answer",
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": () => ({
          title: "Zoeken",
          main: `<h1>Zoeken</h1><div id="uit"></div><script>fetch("http://zoekdienst.invalid/?"+new URLSearchParams(location.search)).then(a=>a.text()).then(t=>{uit.innerHTML=t})</script>`,
        }),
      },
    },
    marks: UNKNOWN,
  },
  {
    name: "near twin: a frame of results in which nothing comes",
    site: {
      header: searchForm({ attributes: 'target="lijst"' }),
      home: '<iframe name="lijst" src="/leeg" width="800" height="500"></iframe>',
      speak: {
        "/leeg": () => ({ raw: "<!doctype html><p>Typ een woord</p>" }),
        "/zoeken": () => ({ raw: "<!doctype html><p>Typ een woord</p>" }),
      },
    },
    marks: UNKNOWN,
  },
  {
    name: "near twin: results in a shadow root that is closed",
    site: {
      header: searchForm({ attributes: 'id="f"' }),
      home: '<div id="uit"></div>',
      script: `<script>${local}const dicht=uit.attachShadow({mode:"closed"});f.addEventListener("submit",e=>{e.preventDefault();lijst(dicht,vind(zoekveld.value))})</script>`,
    },
    marks: UNKNOWN,
  },
];
