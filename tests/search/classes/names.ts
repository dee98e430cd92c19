import { asJson, resultsPage, searchForm } from "../site/answers.ts";
import { type Article, article, type Engine } from "../site/article.ts";
import type { TestSite } from "../site/site.ts";
import { type SearchClass, UNKNOWN } from "./search-class.ts";

const NOT_FOUND = "0 0 0 n.a. n.a.";

/** Pages of a reference work, each called as what it describes; one holds *preventie*. */
const SYMBOLS = ["kast_open", "kast_dicht", "lamp_aan", "klok_zet", "deur_meld"].map((name) => symbol(name));
const PAGES = [...SYMBOLS.slice(1), symbol("kast_open", "Ook voor de preventie van dwalen.")];

/** A field that shows what begins with the letters typed, and nothing at all when nothing does. */
function fromTheBeginning(entries: readonly Article[]): TestSite {
  return {
    name: "Naslag",
    articles: PAGES,
    header: '<label>Zoek <input id="veld" type="search"></label><div id="uit"></div>',
    script: `<script>const alles=${asJson(entries)};veld.addEventListener("input",()=>{const v=veld.value.toLowerCase();const r=v?alles.filter(a=>a.title.toLowerCase().startsWith(v)):[];uit.innerHTML=r.length?"<ul>"+r.map(a=>'<li><a href="'+a.path+'">'+a.title+'</a></li>').join("")+"</ul>":""})</script>`,
  };
}

/** Titles of which the telling word is not the first. */
const TITLED = [
  article("scootmobiel", "Op pad met de scootmobiel", "Een les over preventie van vallen op straat."),
  article("wandelkaart", "In de wijk met een wandelkaart", "Sociaal werkers lopen mee."),
  article("geheugenspel", "Aan tafel met het geheugenspel", "Met bewoners en hun familie."),
  article("stoelgym", "Elke week samen aan de stoelgymnastiek", "Voor wie niet meer kan staan."),
];

const beginsSo: Engine = (question, articles) =>
  articles.filter(({ title }) => question !== "" && title.toLowerCase().startsWith(question.toLowerCase()));

function symbol(name: string, text = "Zo gaat het."): Article {
  return { path: `/namen/${name}`, title: name, text };
}

/** A name that leads to the first page. */
function leading(name: string): Article {
  return { path: "/namen/kast_open", title: name, text: "" };
}

/** Searches whose index holds names and nothing of the texts behind them. */
export const NAMES: readonly SearchClass[] = [
  {
    name: "symbols from their beginning, and silence when there is none",
    often: true,
    site: fromTheBeginning(SYMBOLS),
    marks: NOT_FOUND,
  },
  {
    name: "keywords, of which one holds a term",
    site: fromTheBeginning([...SYMBOLS, leading("Preventie van dwalen")]),
    onePage: true,
    options: { inPage: true },
    marks: "0 0 X n.a. n.a.",
  },
  {
    name: "titles from their beginning, on a page of results",
    site: {
      articles: TITLED,
      header: searchForm(),
      speak: { "/zoeken": resultsPage({ engine: beginsSo, articles: TITLED }) },
    },
    marks: NOT_FOUND,
  },
  {
    name: "near twin: names of another edition, which lead to pages without them",
    site: fromTheBeginning(["zetel_op", "zetel_neer", "raam_kier"].map(leading)),
    marks: UNKNOWN,
  },
];
