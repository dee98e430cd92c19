import { heading, numbers, resultsPage, safe, searchForm } from "../site/answers.ts";
import { ARTICLES, someWord } from "../site/article.ts";
import { listOf } from "../site/site.ts";
import { type SearchClass, UNKNOWN, WORKS } from "./search-class.ts";

const fuzzy = resultsPage({ engine: someWord });

/** A form that leads to a host of its own, which has the port of the site. */
const toOtherHost = `<script>document.currentScript.insertAdjacentHTML("afterend", ${JSON.stringify(searchForm({ action: "HOST/vind" }))}.replace("HOST", location.protocol + "//zoek.proef.localhost:" + location.port))</script>`;

/** Forms that send the question to a page of results. */
export const FORMS: readonly SearchClass[] = [
  {
    name: "a form in the header, results on two pages",
    often: true,
    site: { header: searchForm(), speak: { "/zoeken": fuzzy } },
    marks: WORKS,
  },
  {
    name: "a form that is posted",
    often: true,
    site: { header: searchForm({ method: "post" }), speak: { "/zoeken": fuzzy } },
    marks: WORKS,
  },
  {
    name: "a pager of numbers alone",
    site: { header: searchForm(), speak: { "/zoeken": resultsPage({ engine: someWord, pager: numbers }) } },
    marks: WORKS,
  },
  {
    name: "a pager with an arrow that says where it leads to those who cannot see it",
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": resultsPage({
          engine: someWord,
          pager: ({ page, pages, link }) =>
            page < pages
              ? `<ul><li><a href="${link(page + 1)}" aria-label="Ga naar de volgende pagina"><svg></svg></a></li></ul>`
              : "",
        }),
      },
    },
    marks: WORKS,
  },
  {
    name: "an empty list with status 404",
    site: {
      header: searchForm(),
      speak: { "/zoeken": resultsPage({ engine: someWord, status: (count) => (count > 0 ? 200 : 404) }) },
    },
    marks: WORKS,
  },
  {
    name: "a redirect to the one page that matches",
    often: true,
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": (asked) => {
          const found = someWord(asked.fields.get("q") ?? "", ARTICLES);
          return found.length === 1 ? { location: found[0]?.path ?? "/" } : fuzzy(asked);
        },
      },
    },
    marks: WORKS,
  },
  {
    name: "results at an address with the question in its path",
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": ({ fields }) => ({ location: `/zoeken/${encodeURIComponent(fields.get("q") ?? "")}` }),
        "/zoeken/*": (asked) => {
          const fields = new URLSearchParams({
            q: asked.path.split("/")[2] ?? "",
            pagina: asked.fields.get("pagina") ?? "1",
          });
          return resultsPage({ engine: someWord })({ ...asked, fields });
        },
      },
    },
    marks: WORKS,
  },
  {
    name: "results in a new tab",
    often: true,
    site: { header: searchForm({ attributes: 'target="_blank"' }), speak: { "/zoeken": fuzzy } },
    marks: WORKS,
  },
  {
    name: "results on another host of the same owner",
    often: true,
    site: {
      header: toOtherHost,
      otherHosts: {
        zoek: {
          name: "Zoeken",
          speak: {
            "/vind": resultsPage({
              engine: someWord,
              list: (articles) =>
                `<script>document.write(${JSON.stringify(listOf(articles))}.replaceAll('href="/', 'href="' + location.origin.replace("//zoek.", "//www.") + "/"))</script>`,
            }),
          },
        },
      },
    },
    marks: WORKS,
  },
  {
    name: "the question repeated in heading, title, list and filter, beside popular articles that fill an empty list",
    often: true,
    site: {
      header: searchForm(),
      aside: `<aside><h2>Laatste berichten</h2>${listOf(ARTICLES.slice(4), "recent")}</aside>`,
      speak: {
        "/zoeken": resultsPage({
          engine: someWord,
          above: (question, count) =>
            `${heading(question, count)}<ul class="chips"><li><a href="/zoeken?q=${encodeURIComponent(question)}&soort=nieuws">${safe(question)}</a></li><li>${safe(question)} <a href="/">verwijder</a></li></ul>`,
          nothing: (question) =>
            `<p>Geen resultaten voor ${safe(question)}.</p><h2>Populaire artikelen</h2>${listOf(ARTICLES.slice(5))}`,
          list: (articles, question) =>
            `<ul class="actief"><li>${safe(question)}</li></ul>${listOf(articles)}<ul class="verwant"><li><a href="/zoeken?q=${encodeURIComponent(`${question} thuis`)}">${safe(question)} thuis</a></li></ul>`,
        }),
      },
    },
    marks: WORKS,
  },
  {
    name: "a menu item with the term, and a site named after it",
    site: {
      name: "Jongerenwerk aan huis",
      header: searchForm(),
      pages: {
        "/over": {
          title: "Over jongerenwerk aan huis",
          main: "<h1>Over deze site</h1><p>Wij schrijven over techniek.</p>",
        },
      },
      speak: { "/zoeken": fuzzy },
    },
    marks: WORKS,
  },
  {
    name: "a field that takes the focus at once, under a sticky header, with proposals that cover the button",
    site: {
      head: "<style>header{position:sticky;top:0;background:#fff;z-index:9}#voorstel{position:absolute;top:0;left:0;right:0;height:300px;background:#eee}</style>",
      header: searchForm({ extra: '<div id="voorstel" class="suggesties" hidden></div>' }),
      script: `<script>const veld=document.querySelector("#zoekveld");veld.focus();veld.addEventListener("input",()=>{voorstel.hidden=false;voorstel.innerHTML='<ul class="autocomplete"><li><a href="/verhalen/dagbesteding">Dagbesteding met robotarm</a></li></ul>'});addEventListener("keydown",e=>{if(e.key==="Escape")voorstel.hidden=true})</script>`,
      speak: { "/zoeken": fuzzy },
    },
    marks: WORKS,
  },
  {
    name: "near twin: a search that gives everything for every question",
    often: true,
    site: {
      header: searchForm(),
      speak: { "/zoeken": resultsPage({ engine: (_, articles) => articles.slice(0, 4), size: 20 }) },
    },
    marks: UNKNOWN,
  },
  {
    name: "near twin: a server that fails on every question",
    site: { header: searchForm(), speak: { "/zoeken": () => ({ status: 500, main: "<h1>Fout</h1>" }) } },
    marks: UNKNOWN,
  },
  {
    name: "near twin: a button that does nothing",
    site: { header: searchForm({ attributes: 'onsubmit="return false"' }) },
    marks: UNKNOWN,
  },
  {
    name: "near twin: results behind a login",
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": () => ({
          title: "Inloggen",
          main: '<h1>Inloggen</h1><form method="post"><input name="naam"><input type="password" name="w"><button>Inloggen</button></form>',
        }),
      },
    },
    marks: UNKNOWN,
  },
  {
    name: "near twin: a server that fails on one question alone",
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": (asked) =>
          asked.fields.get("q") === "jongerenwerk" ? { status: 500, main: "<h1>Fout</h1>" } : fuzzy(asked),
      },
    },
    marks: "X ? X n.a. n.a.",
  },
  {
    name: "near twin: a form that is sent back to where it stands",
    site: { header: searchForm({ method: "post" }), speak: { "/zoeken": () => ({ location: "/" }) } },
    marks: UNKNOWN,
  },
  {
    name: "near twin: one and the same page for every question",
    site: { header: searchForm(), speak: { "/zoeken": () => ({ location: "/verhalen/dagbesteding" }) } },
    marks: UNKNOWN,
  },
  {
    name: "near twin: a new tab in which nothing comes",
    site: {
      header: searchForm({ attributes: 'target="_blank"' }),
      speak: { "/zoeken": () => ({ status: 503, main: "<h1>Even niet</h1>" }) },
    },
    marks: UNKNOWN,
  },
  {
    name: "near twin: another host that does not answer",
    site: {
      header: toOtherHost,
      otherHosts: { zoek: { name: "Zoeken", speak: { "/vind": () => ({ status: 502, main: "<h1>Fout</h1>" }) } } },
    },
    marks: UNKNOWN,
  },
  {
    name: "near twin: a second page that does not come",
    often: true,
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": (asked) => (asked.fields.has("pagina") ? { status: 500, main: "<h1>Fout</h1>" } : fuzzy(asked)),
      },
    },
    marks: "? 0 X n.a. n.a.",
  },
  {
    name: "near twin: an address for more results that gives the same ones",
    site: {
      header: searchForm(),
      speak: {
        "/zoeken": (asked) => {
          const fields = new URLSearchParams({ q: asked.fields.get("q") ?? "" });
          return fuzzy({ ...asked, fields });
        },
      },
    },
    marks: "? 0 X n.a. n.a.",
  },
];
