import { asJson, resultsPage, searchForm } from "../site/answers.ts";
import { ARTICLES, type Article, article, someWord } from "../site/article.ts";
import { listOf, type Speak, type TestSite } from "../site/site.ts";
import { NONE, type SearchClass, WORKS } from "./search-class.ts";

/** Entries of a collection: *sociaal werkers* in one, *ondersteunen* in none. */
export const ENTRIES = [
  article(
    "heupairbag",
    "Heupairbag met sensor",
    "Vangt een val op, werkt op batterijen. Getest met fysiotherapeuten.",
    "innovaties",
  ),
  article("kruipmat", "Kruipmat met geluid", "Een sociaal spel voor kleine kinderen, met liedjes.", "innovaties"),
  article("geurklok", "Geurklok voor ritme", "Ruikt elk uur anders, het werk van een parfumeur.", "innovaties"),
  article("slimmebeker", "Beker die meet", "Houdt bij hoeveel iemand drinkt.", "innovaties"),
  article("praatpaal", "Praatpaal in de hal", "Buren en sociaal werkers praten er met elkaar.", "innovaties"),
];
const entryPages: TestSite["pages"] = Object.fromEntries(
  ENTRIES.map((one) => [
    one.path,
    { title: one.title, unlinked: true, main: `<h1>${one.title}</h1><p>${one.text}</p>` },
  ]),
);

/** Rows or cards that hold all their text, with where they lead. */
const card = (one: (typeof ENTRIES)[number]): string =>
  `<div class="kaart" data-soort="${one.title.length % 2 ? "Wonen" : "Bewegen"}"><h3><a href="${one.path}">${one.title}</a></h3><p>${one.text}</p></div>`;
const loose = (one: (typeof ENTRIES)[number]): string =>
  `<div class="kaart"><h3>${one.title}</h3><p>${one.text}</p></div>`;
const table = `<table id="t"><thead><tr><th>Naam</th><th>Wat</th></tr></thead><tbody>${ENTRIES.map((one) => `<tr><td>${one.title}</td><td>${one.text}</td></tr>`).join("")}</tbody></table>`;
/** Hides what holds none of the words, and shows the rest a page at a time. */
const hideOthers = (selector: string): string =>
  `<button type="button" id="meer">Toon meer</button><script>{let n=perPage;const toon=()=>{const v=f.value.toLowerCase().match(/[a-z_]+/g)??[];let k=0;for(const e of document.querySelectorAll("${selector}")){const t=e.textContent.toLowerCase();e.hidden=v.length>0&&!v.some(w=>t.includes(w))||k++>=n}meer.hidden=k<=n};f.addEventListener("input",()=>{n=perPage;toon()});meer.addEventListener("click",()=>{n+=perPage;toon()});toon()}</script>`;

/** A page with a field, and under it what was found: nothing at all, when that is nothing. */
function searchPage(path: string, articles: readonly Article[]): Speak {
  const form = `<h1>Formulier</h1>${searchForm({ action: path, name: "s", id: "s" })}`;
  const results = resultsPage({ field: "s", engine: someWord, articles, above: () => form, nothing: () => "" });
  return (asked) => {
    const { main } = results(asked) as { readonly main: string };
    return { title: "Formulier", main: asked.fields.has("s") ? main : form };
  };
}

const WIKI_TABS = `<script>for(const [to,name] of [["/_edit","edit"],["/_history","history"]]){const a=document.createElement("a");a.href=to+location.pathname;a.textContent=name;document.body.append(a)}</script>`;

/** A wiki on another host of the owner, with one more page: above its list a field that offers to filter and does not. */
function linkedWiki(page: { readonly title: string; readonly lines: readonly string[] }, head = ""): TestSite {
  const lines = page.lines.map((line) => `<li>${line}</li>`).join("");
  return {
    header: searchForm(),
    home: '<p>Zie ook onze <script>document.write(\'<a href="\' + location.origin.replace("//www.", "//wiki.") + \'/">kennisbank</a>\')</script>.</p>',
    speak: { "/zoeken": resultsPage({ engine: someWord }) },
    otherHosts: {
      wiki: {
        name: "Kennisbank Wijkvondsten",
        head,
        articles: ENTRIES,
        header: searchForm(),
        speak: { "/zoeken": resultsPage({ engine: someWord, articles: ENTRIES }) },
        pages: {
          "/lijst": {
            title: page.title,
            main: `<h1>${page.title}</h1><input id="f" aria-label="Filter (kies uit het menu)"><div id="k"></div><ul>${lines}</ul><script>f.oninput=()=>{k.textContent="Kies een filter: mensen, robots"}</script>`,
          },
        },
      },
    },
  };
}

export function collection(main: string, more: TestSite = {}): TestSite {
  return {
    ...more,
    pages: { "/innovaties": { title: "Innovaties", main: `<h1>Innovaties</h1>${main}` }, ...entryPages, ...more.pages },
  };
}

/** A table whose tool bar has an icon to press, on a site with a search of its own. */
function withToolBar(icon: string, panel: string): TestSite {
  const press = `onclick="paneel.toggleAttribute('hidden')" aria-controls="paneel"`;
  return collection(
    `<div role="toolbar"><button type="button" aria-label="Kolommen"><svg width="20" height="20"></svg></button><button type="button" aria-label="${icon}" ${press}><svg width="20" height="20"></svg></button><span id="paneel" hidden>${panel}</span></div>${table}${hideOthers("#t tbody tr")}`,
    { header: searchForm(), speak: { "/zoeken": resultsPage({ engine: someWord }) } },
  );
}

/** A collection with links that each choose a theme; `showing` says what is left of it, null that the server fails. */
function facets(
  themes: readonly [string, string, string],
  showing: ((shown: readonly Article[]) => readonly Article[]) | null,
): TestSite {
  const themeOf = (at: number): string => themes[at % 3] as string;
  const slug = (theme: string): string => theme.toLowerCase().replace(" ", "-");
  return collection("", {
    speak: {
      "/innovaties": ({ fields }) => {
        const chosen = fields.get("thema");
        if (chosen !== null && showing === null) return { status: 500, main: "<h1>Fout</h1>" };
        const shown = ENTRIES.filter((_, at) => chosen === null || slug(themeOf(at)) === chosen);
        const links = themes.map((theme) => {
          const count = ENTRIES.filter((_, at) => themeOf(at) === theme).length;
          return `<li><a href="/innovaties?thema=${slug(theme)}">${theme} (${count})</a></li>`;
        });
        return {
          title: "Innovaties",
          main: `<h1>Innovaties</h1><ul class="facetten">${links.join("")}</ul>${listOf(showing?.(shown) ?? ENTRIES)}`,
        };
      },
    },
  });
}

/** Cards that each draw themselves in a shadow root of their own: *wijk-kaart*, which is given its piece. */
const OWN_ROOTS = `<script>customElements.define("wijk-kaart",class extends HTMLElement{set stuk(a){this.attachShadow({mode:"open"}).innerHTML='<style>div{border:1px solid}</style><div><h3><a href="'+a.path+'">'+a.title+"</a></h3><p>"+a.text+"</p></div>"}});
const kaarten=(stukken)=>stukken.map((a)=>Object.assign(document.createElement("wijk-kaart"),{stuk:a}));
customElements.define("wijk-veld",class extends HTMLElement{connectedCallback(){const s=this.attachShadow({mode:"open"});s.innerHTML='<input type="search" aria-label="Zoek een verhaal">';s.firstChild.addEventListener("input",(e)=>this.dispatchEvent(new CustomEvent("vraag",{detail:e.target.value})));s.firstChild.addEventListener("keydown",(e)=>e.key==="Enter"&&this.dispatchEvent(new CustomEvent("stuur",{detail:e.target.value})))}});</script>`;

/** Other pages than the stories, which the home page shows nothing of. */
const HELP = [
  article("inloop", "Inloop met soep", "Elke dinsdag in de kantine van de voetbalclub.", "hulp"),
  article("klusbus", "Klusbus voor lekkende kranen", "Bel en een timmerman komt langs.", "hulp"),
  article("kledingrek", "Kledingrek zonder kassa", "Jassen en schoenen om mee te nemen.", "hulp"),
];

/** A home page with a field over the latest stories; it searches the whole site. */
function latestOnHome(main: string, script = ""): TestSite {
  return {
    articles: [...ARTICLES, ...HELP],
    script,
    pages: {
      "/verhalen": { title: "Verhalen", main: `<h1>Verhalen</h1>${listOf(ARTICLES)}` },
      "/hulp": { title: "Hulp", main: `<h1>Hulp</h1>${listOf(HELP)}` },
    },
    speak: {
      "/": () => ({ title: "", main }),
      "/zoeken": resultsPage({ engine: someWord, articles: [...ARTICLES, ...HELP] }),
    },
  };
}

/** Functions that search the entries of one collection. */
export const DATABASES: readonly SearchClass[] = [
  {
    name: "a filter over a table",
    site: collection(`<label>Filter <input id="f" type="search"></label>${table}${hideOthers("#t tbody tr")}`),
    options: { inPage: true },
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "a field behind an icon in the tool bar of a table, beside the search of the site",
    site: withToolBar("Zoeken", '<input id="f" role="searchbox" placeholder="Zoeken…">'),
    marks: "X 0 X X 0",
  },
  {
    name: "near twin: an icon in the tool bar of a table that opens a message",
    site: withToolBar(
      "Zoekt u hulp?",
      '<form method="post"><label>Naam <input name="naam"></label><label>Uw vraag <textarea id="f" name="t"></textarea></label><button>Verstuur</button></form>',
    ),
    marks: WORKS,
  },
  {
    name: "a filter over a table, its label lying in the field and letting the click through",
    often: true,
    site: collection(
      `<p style="position:relative"><label for="f" style="position:absolute;left:1em;pointer-events:none">Zoek in de lijst</label><input id="f" style="width:20em"></p>${table}${hideOthers("#t tbody tr")}`,
    ),
    options: { inPage: true },
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "a filter that hides cards",
    site: collection(
      `<input id="f" placeholder="Filter op woord">${ENTRIES.map(card).join("")}${hideOthers(".kaart")}`,
    ),
    options: { inPage: true },
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "a filter that draws the cards anew, without links, and says when there are none",
    site: collection(
      `<input id="f" aria-label="Zoek in de innovaties"><div id="k">${ENTRIES.map(loose).join("")}</div><button type="button" id="meer" hidden>Toon meer</button><script>const a=${asJson(ENTRIES)};let n=perPage;function toon(){const w=f.value.toLowerCase().match(/[a-z_]+/g)??[];const r=a.filter(x=>w.length===0||w.some(v=>(x.title+x.text).toLowerCase().includes(v)));k.innerHTML=r.length?r.slice(0,n).map(x=>'<div class="kaart"><h3>'+x.title+'</h3><p>'+x.text+'</p></div>').join(""):"<p>Niets gevonden</p>";meer.hidden=r.length<=n}f.addEventListener("input",()=>{n=perPage;toon()});meer.addEventListener("click",()=>{n+=perPage;toon()})</script>`,
    ),
    options: { inPage: true },
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "a filter over a table that shows three rows at a time and says how many there are",
    often: true,
    site: collection(
      `<label>Zoeken: <input id="f" type="search"></label><table><thead><tr><th>Naam</th><th>Wat</th></tr></thead><tbody id="t"></tbody></table><p id="i"></p><div class="paginate"><a id="v" href="#" class="paginate_button next">Volgende</a></div>
<script>const alles=${asJson([...ENTRIES, ...ARTICLES.slice(0, 7)])};let van=0,r=alles;function toon(){t.innerHTML=r.slice(van,van+perPage).map(a=>"<tr><td>"+a.title+"</td><td>"+a.text+"</td></tr>").join("")||'<tr><td colspan="2">Geen resultaten gevonden</td></tr>';i.textContent=(r.length?van+1:0)+" tot "+Math.min(van+perPage,r.length)+" van "+r.length+" resultaten";v.classList.toggle("disabled",van+perPage>=r.length)}f.addEventListener("input",()=>{van=0;r=alles.filter(a=>f.value.toLowerCase().split(" ").some(w=>(a.title+a.text).toLowerCase().includes(w)));toon()});v.addEventListener("click",e=>{e.preventDefault();if(van+perPage<r.length){van+=perPage;toon()}});toon()</script>`,
    ),
    options: { inPage: true },
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "a database with its own form, beside the search of the site",
    often: true,
    site: collection(`${searchForm({ action: "/innovaties", name: "woord", id: "w" })}${listOf(ENTRIES)}`, {
      header: searchForm(),
      speak: {
        "/zoeken": resultsPage({ engine: someWord }),
        "/innovaties": (asked) =>
          asked.fields.has("woord")
            ? {
                title: "Innovaties",
                main: `<h1>Innovaties</h1>${searchForm({ action: "/innovaties", name: "woord", id: "w" })}${(resultsPage({ field: "woord", articles: ENTRIES, engine: someWord, above: () => "" })(asked) as { main: string }).main}`,
              }
            : {
                title: "Innovaties",
                main: `<h1>Innovaties</h1>${searchForm({ action: "/innovaties", name: "woord", id: "w" })}${listOf(ENTRIES)}`,
              },
      },
    }),
    marks: "X 0 X X 0",
  },
  {
    name: "two searches at one address, told apart by a hidden field",
    site: collection(
      `${searchForm({ extra: '<input type="hidden" name="soort" value="innovatie">', id: "w" })}${listOf(ENTRIES)}`,
      {
        header: searchForm(),
        speak: {
          "/zoeken": (asked) =>
            resultsPage({
              engine: someWord,
              articles: asked.fields.get("soort") === "innovatie" ? ENTRIES : [...ARTICLES, ...ENTRIES],
            })(asked),
        },
      },
    ),
    marks: "X 0 X X 0",
  },
  {
    name: "a field in the header that searches the collection alone",
    site: collection(listOf(ENTRIES), {
      header: searchForm(),
      speak: { "/zoeken": resultsPage({ engine: someWord, articles: ENTRIES }) },
    }),
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "two search pages in the menu, one for the ideas by its label, the other for the pages",
    site: {
      ...collection(listOf(ENTRIES)),
      header: '<p><a href="/vind-idee">Innovaties doorzoeken</a> <a href="/vind">Zoeken</a></p>',
      speak: {
        "/vind-idee": searchPage("/vind-idee", ENTRIES),
        "/vind": searchPage("/vind", ARTICLES),
      },
    },
    marks: "X 0 X X 0",
  },
  {
    name: "near twin: a search page that promises the ideas and finds all pages",
    site: {
      ...collection(listOf(ENTRIES)),
      header: '<p><a href="/vind">Zoek een innovatie</a></p>',
      speak: { "/vind": searchPage("/vind", [...ENTRIES, ...ARTICLES]) },
    },
    marks: WORKS,
  },
  {
    name: "a search of the entries of one list, on a site of many sections",
    site: {
      ...collection(listOf(ENTRIES)),
      articles: ARTICLES.map((one, at) => ({ ...one, path: one.path.replace("verhalen", `deel${at}`) })),
      header: searchForm(),
      speak: { "/zoeken": resultsPage({ engine: someWord, articles: ENTRIES }) },
    },
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "a home page that is the collection, with its field",
    site: {
      home: `<h1>Alle verhalen</h1><label>Filter <input id="f" type="search"></label>`,
      script: hideOthers(".berichten > li"),
    },
    marks: "0 0 0 0 0",
  },
  {
    name: "a home page that is the collection, its field and each card in shadow roots of their own",
    often: true,
    site: {
      speak: { "/": () => ({ title: "", main: "<p>Verhalen uit de wijk.</p><wijk-lijst></wijk-lijst>" }) },
      script: `${OWN_ROOTS}<script>customElements.define("wijk-lijst",class extends HTMLElement{connectedCallback(){const s=this.attachShadow({mode:"open"});s.innerHTML='<wijk-veld></wijk-veld><div id="k"></div><button type="button">Toon meer</button>';const [veld,k,meer]=s.children,alles=${asJson()};let n=perPage,v="";const toon=()=>{const w=v.toLowerCase().match(/[a-z_]+/g)??[],r=alles.filter((a)=>!w.length||w.some((x)=>(a.title+a.text).toLowerCase().includes(x)));k.replaceChildren(...kaarten(r.slice(0,n)));if(!r.length)k.textContent="Geen verhaal gevonden";meer.hidden=r.length<=n};veld.addEventListener("vraag",(e)=>{v=e.detail;n=perPage;toon()});meer.addEventListener("click",()=>{n+=perPage;toon()});toon()}})</script>`,
    },
    options: { inPage: true },
    marks: "X 0 X X 0",
  },
  {
    name: "a home page that shows as many of the collection as a page of a theme does, with a field that finds all pages",
    site: latestOnHome(`<h1>Alle verhalen</h1>${searchForm()}${listOf(ARTICLES)}`),
    marks: "X 0 X X 0",
  },
  {
    name: "near twin: a field over the latest stories of the home page, which searches the whole site",
    often: true,
    site: latestOnHome(`<h1>Welkom</h1>${searchForm()}<h2>Laatste verhalen</h2>${listOf(ARTICLES.slice(0, 4))}`),
    marks: WORKS,
  },
  {
    name: "near twin: the same, its field and each card in shadow roots of their own",
    site: latestOnHome(
      "<h1>Welkom</h1><wijk-begin></wijk-begin>",
      `${OWN_ROOTS}<script>customElements.define("wijk-begin",class extends HTMLElement{connectedCallback(){const s=this.attachShadow({mode:"open"});s.innerHTML='<wijk-veld></wijk-veld><h2>Laatste verhalen</h2><div></div>';s.lastChild.append(...kaarten(${asJson(ARTICLES.slice(0, 4))}));s.firstChild.addEventListener("stuur",(e)=>{location.href="/zoeken?q="+encodeURIComponent(e.detail)})}})</script>`,
    ),
    marks: WORKS,
  },
  {
    name: "a site that is a wiki as a whole",
    often: true,
    site: {
      name: "Zorgwiki",
      header: searchForm(),
      head: '<meta name="generator" content="MediaWiki 1.43">',
      speak: { "/zoeken": resultsPage({ engine: someWord }) },
    },
    marks: "X 0 X X 0",
  },
  {
    name: "a wiki by what each of its pages offers, its heading and software silent",
    site: {
      header: `<p><a href="/_activity">Recente wijzigingen</a></p>${searchForm()}`,
      script: WIKI_TABS,
      speak: { "/zoeken": resultsPage({ engine: someWord }) },
    },
    marks: "X 0 X X 0",
  },
  {
    name: "near twin: documentation with a link to mend each page elsewhere",
    site: {
      header: searchForm(),
      script: WIKI_TABS.replaceAll('"/_', '"https://code.example/_'),
      speak: { "/zoeken": resultsPage({ engine: someWord }) },
    },
    marks: WORKS,
  },
  {
    name: "a wiki of the same owner on another host",
    often: true,
    site: {
      header: searchForm(),
      home: '<p>Zie ook onze <script>document.write(\'<a href="\' + location.origin.replace("//www.", "//wiki.") + \'/">kennisbank</a>\')</script>.</p>',
      speak: { "/zoeken": resultsPage({ engine: someWord }) },
      otherHosts: {
        wiki: {
          name: "Kennisbank Wijkvondsten",
          articles: ENTRIES,
          header: searchForm(),
          speak: { "/zoeken": resultsPage({ engine: someWord, articles: ENTRIES }) },
        },
      },
    },
    marks: "X 0 X X 0",
  },
  {
    name: "a wiki of the same owner, with a filter over its recent changes",
    often: true,
    site: linkedWiki(
      { title: "Recente wijzigingen", lines: ENTRIES.map(({ title }) => `12:04 ${title} (nieuw) door Beheer`) },
      '<meta name="generator" content="Kladwiki 2">',
    ),
    marks: "X 0 X X 0",
  },
  {
    name: "a wiki of the same owner, with a filter over a list that shows what each edit changed",
    site: linkedWiki({
      title: "Wat er veranderde",
      lines: ENTRIES.map(({ title, path }) => `<a href="${path}">${title}</a> (<a href="${path}?diff=2">verschil</a>)`),
    }),
    marks: "X 0 X X 0",
  },
  {
    name: "near twin: a wiki of the same owner, with a filter over its methods that leaves them as they are",
    site: linkedWiki(
      {
        title: "Alle methoden",
        lines: ENTRIES.map(({ title, path }) => `<a href="${path}">${title}</a>, een methode`),
      },
      '<meta name="generator" content="Kladwiki 2">',
    ),
    marks: "X 0 X X ?",
  },
  {
    name: "a choice of fixed values, one of which names the term",
    often: true,
    site: collection(
      `<label>Vakgebied <select id="f"><option value="">Alle vakgebieden</option><option>Sociaal werk</option><option>Verpleging</option><option>Wonen</option></select></label>${["Verpleging", "Wonen", "Verpleging", "Sociaal werk", "Wonen"].map((vak, at) => `<div class="kaart" data-vak="${vak}"><h3>${ENTRIES[at]?.title}</h3><p>${ENTRIES[at]?.text}</p></div>`).join("")}<script>f.addEventListener("change",()=>{for(const e of document.querySelectorAll(".kaart"))e.hidden=f.value!==""&&e.dataset.vak!==f.value})</script>`,
    ),
    options: { inPage: true },
    onePage: true,
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "boxes to tick, sent with a button to a new page",
    site: collection("", {
      speak: {
        "/innovaties": ({ fields }) => {
          const chosen = fields.getAll("thema");
          const themes = ["Wonen", "Bewegen", "Sociaal werk", "Slapen", "Wonen"];
          const shown = ENTRIES.filter((_, at) => chosen.length === 0 || chosen.includes(themes[at] ?? ""));
          const boxes = [...new Set(themes)].map(
            (theme, at) => `<label><input type="checkbox" name="thema" value="${theme}" id="b${at}"> ${theme}</label>`,
          );
          return {
            title: "Innovaties",
            main: `<h1>Innovaties</h1><form><fieldset><legend>Thema</legend>${boxes.join("")}</fieldset><button>Toon</button></form>${listOf(shown)}`,
          };
        },
      },
    }),
    onePage: true,
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "buttons that each show one theme",
    site: collection(
      `<div class="filters">${["Alles", "Wonen", "Bewegen", "Ondersteunen"].map((theme) => `<button type="button" class="filter" data-thema="${theme}">${theme}</button>`).join("")}</div>${["Wonen", "Bewegen", "Ondersteunen", "Wonen", "Bewegen"].map((theme, at) => `<article class="kaart" data-thema="${theme}"><h3><a href="${ENTRIES[at]?.path}">${ENTRIES[at]?.title}</a></h3></article>`).join("")}<script>for(const b of document.querySelectorAll(".filter"))b.addEventListener("click",()=>{for(const e of document.querySelectorAll("article.kaart"))e.hidden=b.dataset.thema!=="Alles"&&e.dataset.thema!==b.dataset.thema})</script>`,
    ),
    options: { inPage: true },
    onePage: true,
    marks: "n.a. n.a. n.a. 0 X",
  },
  { name: "near twin: a list without any field", site: collection(listOf(ENTRIES)), marks: NONE },
  {
    name: "near twin: a choice that only sorts",
    often: true,
    site: collection(
      `<label>Sorteer op <select id="f"><option>Naam</option><option>Datum</option></select></label><div id="k">${ENTRIES.map(card).join("")}</div><script>f.addEventListener("change",()=>k.append(...[...k.children].reverse()))</script>`,
    ),
    marks: NONE,
  },
  {
    name: "near twin: a filter that does nothing",
    site: collection(`<label>Filter <input id="f" type="search"></label>${table}`),
    marks: "n.a. n.a. n.a. ? ?",
  },
  {
    name: "links that each show one theme, with how many there are",
    often: true,
    onePage: true,
    site: facets(["Wonen", "Sociaal werk", "Bewegen"], (shown) => shown),
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "links that each show one theme, none of which names the term",
    site: facets(["Wonen", "Slapen", "Bewegen"], (shown) => shown),
    marks: "n.a. n.a. n.a. 0 0",
  },
  {
    name: "rounds to choose one theme with",
    onePage: true,
    site: collection("", {
      speak: {
        "/innovaties": ({ fields }) => {
          const themes = ["Wonen", "Bewegen", "Sociaal werk", "Slapen", "Wonen"];
          const chosen = fields.get("thema") ?? "";
          const rounds = [...new Set(themes)].map(
            (theme) =>
              `<label><input type="radio" name="thema" value="${theme}"${theme === chosen ? " checked" : ""} onchange="this.form.submit()"> ${theme}</label>`,
          );
          return {
            title: "Innovaties",
            main: `<h1>Innovaties</h1><form class="filter"><fieldset><legend>Thema</legend>${rounds.join("")}</fieldset></form>${listOf(ENTRIES.filter((_, at) => chosen === "" || themes[at] === chosen))}`,
          };
        },
      },
    }),
    marks: "n.a. n.a. n.a. X 0",
  },
  {
    name: "near twin: links with themes that leave the list as it is",
    site: facets(["Wonen", "Sociaal werk", "Bewegen"], () => ENTRIES),
    marks: NONE,
  },
  {
    name: "near twin: links with themes that the server fails on",
    site: facets(["Wonen", "Sociaal werk", "Bewegen"], null),
    marks: "n.a. n.a. n.a. ? ?",
  },
  {
    name: "near twin: a wiki of another owner",
    site: {
      header: searchForm(),
      home: '<p>Zie ook de <script>document.write(\'<a href="\' + location.origin.replace("//www.proef.", "//wiki.ander.") + \'/">kennisbank van een ander</a>\')</script>.</p>',
      speak: { "/zoeken": resultsPage({ engine: someWord }) },
      otherHosts: {
        wiki: {
          name: "Kennisbank Elders",
          articles: ENTRIES,
          header: searchForm(),
          speak: { "/zoeken": resultsPage({ engine: someWord, articles: ENTRIES }) },
        },
      },
    },
    marks: WORKS,
  },
  {
    name: "near twin: a handbook with the search of the site alone",
    site: {
      name: "Handboek Wijkzorg",
      header: searchForm(),
      speak: { "/zoeken": resultsPage({ engine: someWord }) },
    },
    marks: WORKS,
  },
  {
    name: "near twin: a database that fails on every question, beside a search of the site that works",
    site: collection(`${searchForm({ action: "/innovaties", name: "woord", id: "w" })}${listOf(ENTRIES)}`, {
      header: searchForm(),
      speak: {
        "/zoeken": resultsPage({ engine: someWord }),
        "/innovaties": (asked) =>
          asked.fields.has("woord")
            ? { status: 500, main: "<h1>Fout</h1>" }
            : {
                title: "Innovaties",
                main: `<h1>Innovaties</h1>${searchForm({ action: "/innovaties", name: "woord", id: "w" })}${listOf(ENTRIES)}`,
              },
      },
    }),
    marks: "X 0 X ? ?",
  },
];
