import { resultsPage, searchForm } from "../site/answers.ts";
import { someWord } from "../site/article.ts";
import { NONE, type SearchClass, WORKS } from "./search-class.ts";

const speak = { "/zoeken": resultsPage({ engine: someWord }) };

/** Where fields stand, and fields that look like one for searching. */
export const FIELDS: readonly SearchClass[] = [
  {
    name: "a form in the footer",
    often: true,
    site: { footer: searchForm(), speak },
    marks: WORKS,
  },
  {
    name: "a form in the footer of one part of the site alone",
    site: {
      pages: {
        "/buurt/": {
          title: "In de buurt",
          main: `<h1>In de buurt</h1><p>Over de wijk.</p><footer>${searchForm()}</footer>`,
        },
      },
      speak,
    },
    marks: WORKS,
  },
  {
    name: "a form in a closed disclosure in the text of a page",
    site: {
      pages: {
        "/vragen": {
          title: "Veelgestelde vragen",
          main: `<h1>Veelgestelde vragen</h1><details><summary>Hoe vraag ik iets aan?</summary><p>Bel ons.</p></details><details><summary>Staat uw vraag er niet bij? Zoek verder</summary>${searchForm()}</details>`,
        },
      },
      speak,
    },
    marks: WORKS,
  },
  {
    name: "near twin: a field for a newsletter",
    often: true,
    site: {
      header:
        '<form action="/nieuwsbrief" method="post"><label for="m">Uw e-mailadres</label><input id="m" name="mail" type="text"><button>Aanmelden</button></form>',
    },
    marks: NONE,
  },
  {
    name: "near twin: a field for a postcode",
    site: {
      header:
        '<form action="/aanbieders"><label for="p">Uw postcode</label><input id="p" name="plaats" type="text"><button>Zoek een aanbieder</button></form>',
    },
    marks: NONE,
  },
  {
    name: "near twin: a field for an address",
    site: {
      header:
        '<form action="/kaart"><label>Straat en huisnummer <input name="adres" type="text"></label><button>Zoek op de kaart</button></form>',
    },
    marks: NONE,
  },
  {
    name: "near twin: a field for a date",
    site: {
      header:
        '<form action="/agenda"><label>Vanaf datum <input name="vanaf" type="text" placeholder="dd-mm-jjjj"></label><button>Zoek in de agenda</button></form>',
    },
    marks: NONE,
  },
  {
    name: "near twin: a form to send a message with",
    site: {
      pages: {
        "/contact": {
          title: "Contact",
          main: '<h1>Contact</h1><form method="post"><label>Naam <input name="naam"></label><label>Onderwerp: waar bent u naar op zoek? <input name="onderwerp"></label><label>Bericht <textarea name="bericht"></textarea></label><button>Verstuur</button></form>',
        },
      },
    },
    marks: NONE,
  },
  {
    name: "near twin: a field to log in with",
    site: {
      header:
        '<form action="/in" method="post"><label>Zoeknaam <input name="naam" type="text"></label><input type="password" name="w"><button>Log in</button></form>',
    },
    marks: NONE,
  },
  {
    name: "near twin: a field to talk with a program",
    site: {
      aside:
        '<div class="chat"><p>Stel een vraag aan onze assistent</p><ul id="gesprek"><li>Hallo! Waar kan ik mee helpen?</li></ul><input id="vraag" type="text" placeholder="Typ hier je vraag"><button id="stuur" type="button">Verstuur</button></div>',
      script:
        '<script>stuur.addEventListener("click",()=>{for(const t of [vraag.value,"Dat begrijp ik niet. Wil je een medewerker spreken?"]){const li=document.createElement("li");li.textContent=t;gesprek.append(li)}vraag.value=""})</script>',
    },
    marks: NONE,
  },
  {
    name: "near twin: a field for a number above a table",
    site: {
      pages: {
        "/tarieven": {
          title: "Tarieven",
          main: '<h1>Tarieven</h1><label>Aantal bewoners <input id="n" type="text"></label><table><tbody><tr><td>Eerste uur van de inzet</td><td>40</td></tr><tr><td>Volgend uur van de inzet</td><td>30</td></tr><tr><td>Reiskosten per bezoek</td><td>12</td></tr></tbody></table><p id="som"></p><script>n.addEventListener("input",()=>{som.textContent="Samen "+82*(Number(n.value)||0)+" euro"})</script>',
        },
      },
    },
    marks: NONE,
  },
];
