import { asJson, resultsPage, safe, searchForm } from "../site/answers.ts";
import { ARTICLES, someWord } from "../site/article.ts";
import type { Speak } from "../site/site.ts";
import { type SearchClass, UNKNOWN, WORKS } from "./search-class.ts";

/** Results as HTML for scripts, three at a time. */
const piece: Speak = ({ fields }) => {
  const question = fields.get("q") ?? "";
  const from = Number(fields.get("van") ?? 0);
  const found = someWord(question, ARTICLES);
  const more =
    from + 3 < found.length ? `<button type="button" id="meer" data-van="${from + 3}">Meer laden</button>` : "";
  const list = found
    .slice(from, from + 3)
    .map((one) => `<li><a href="${one.path}">${one.title}</a></li>`)
    .join("");
  return {
    raw:
      found.length === 0
        ? `<p>Geen resultaten voor ${safe(question)}</p>`
        : `${from === 0 ? `<p>${found.length} resultaten</p>` : ""}<ul>${list}</ul>${more}`,
  };
};

const slow =
  (speak: Speak, ms: number): Speak =>
  async (asked) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return speak(asked);
  };

/** Puts pieces into the element `uit`, and more of them when the button is pressed. */
const LOADER = `async function haal(vraag,van){const a=await fetch("/stuk?"+new URLSearchParams({q:vraag,van}));const t=await a.text();if(van===0)uit.innerHTML="";document.getElementById("meer")?.remove();uit.insertAdjacentHTML("beforeend",t);document.getElementById("meer")?.addEventListener("click",e=>haal(vraag,Number(e.target.dataset.van)))}`;
const local = `const alles=${asJson()};function vind(v){const w=v.toLowerCase().match(/[a-z]+/g)??[];return alles.filter(a=>{const t=(a.title+" "+a.text).toLowerCase().match(/[a-z]+/g);return w.some(x=>t.some(y=>y.startsWith(x.slice(0,6))))})}function rij(a){return '<li><a href="'+a.path+'">'+a.title+'</a></li>'}`;

function asYouType(where: string, wait: number): string {
  return `<script>${LOADER}let t;veld.addEventListener("input",()=>{clearTimeout(t);${where}t=setTimeout(()=>veld.value?haal(veld.value,0):uit.innerHTML="",${wait})})</script>`;
}

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
    name: "results in a layer over a page that has a next chapter",
    often: true,
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
    name: "results by a script on the page of results, slow to come",
    often: true,
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": () => ({
          title: "Zoeken",
          main: `<h1>Zoeken</h1><div id="uit"></div><script>${LOADER}haal(new URLSearchParams(location.search).get("q"),0)</script>`,
        }),
        "/stuk": slow(piece, 2500),
      },
    },
    marks: WORKS,
  },
  {
    name: "results behind a hash, without a new page",
    site: {
      header: searchForm({ attributes: 'id="f"' }),
      home: '<div id="uit"></div>',
      script: `<script>${local}function toon(){const v=new URLSearchParams(location.hash.slice(1)).get("q");if(v===null)return;const r=vind(v);document.querySelector("#content").innerHTML="<h1>Gevonden</h1>"+(r.length?"<ul>"+r.map(rij).join("")+"</ul>":"<p>Niets gevonden</p>")}f.addEventListener("submit",e=>{e.preventDefault();location.hash="q="+encodeURIComponent(zoekveld.value)});addEventListener("hashchange",toon);toon()</script>`,
    },
    marks: WORKS,
  },
  {
    name: "a form that is drawn anew after each question",
    site: {
      header: '<div id="plek"></div>',
      script: `<script>${local}function teken(v,r){plek.innerHTML='<form role="search"><input name="vraag" aria-label="Zoeken" value="'+v+'"><button>Zoek</button></form><div class="uit">'+(r===null?"":r.length?"<ol>"+r.map(rij).join("")+"</ol>":"<p>Niets gevonden</p>")+"</div>";plek.querySelector("form").addEventListener("submit",e=>{e.preventDefault();const w=plek.querySelector("input").value;setTimeout(()=>teken(w,vind(w)),200)})}teken("",null)</script>`,
    },
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
        "/zoeken": (asked) => {
          const page = resultsPage({ engine: someWord, size: 20 })(asked);
          return { raw: `<!doctype html><base target="_top">${(page as { main: string }).main}` };
        },
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
        "/kader": (asked) => ({
          raw: `<!doctype html><base target="_top"><form target="_self"><input type="search" name="q" aria-label="Zoek"><button>Zoek</button></form>${asked.fields.has("q") ? (resultsPage({ engine: someWord, size: 20 })(asked) as { main: string }).main : ""}`,
        }),
      },
    },
    marks: WORKS,
  },
  {
    name: "field and results in a shadow root",
    often: true,
    site: {
      header: "<site-zoeker></site-zoeker>",
      script: `<script>${local}customElements.define("site-zoeker",class extends HTMLElement{connectedCallback(){const s=this.attachShadow({mode:"open"});s.innerHTML='<form><input type="search" aria-label="Zoeken"><button>Zoek</button></form><div class="uit"></div>';s.querySelector("form").addEventListener("submit",e=>{e.preventDefault();const r=vind(s.querySelector("input").value);s.querySelector(".uit").innerHTML=r.length?"<ul>"+r.map(rij).join("")+"</ul>":"<p>Niets gevonden</p>"})}})</script>`,
    },
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
];
