import { reasonWords } from "../sentences/reasons.ts";
import type { CompareWords } from "./compare-words.ts";

/** Comparisons in Dutch. */
export const COMPARE_DUTCH: CompareWords = {
  title: "Vergelijking",
  between: (older, newer) => `Van ${older} naar ${newer}`,
  transitions: {
    unchanged: "onveranderd",
    gained: "punt erbij",
    lost: "punt eraf",
    "became-applicable": "van toepassing geworden",
    "no-longer-applicable": "niet meer van toepassing",
    "now-undetermined": "nu niet vast te stellen",
    "was-undetermined": "was niet vast te stellen",
    "not-asked-then": "toen niet gevraagd",
  },
  transitionMeanings: {
    unchanged: "dezelfde uitkomst, ook met één meetlat",
    gained: "toen 0, nu X",
    lost: "toen X, nu 0",
    "became-applicable": "de site heeft nu de functie die het aspect nodig heeft",
    "no-longer-applicable": "de site heeft die functie niet meer",
    "now-undetermined": "kon nu niet goed worden bekeken; dit is geen achteruitgang",
    "was-undetermined": "kon toen niet goed worden bekeken; dit is geen vooruitgang",
    "not-asked-then": "de vraag of de term is nieuw; wat toen de uitkomst was geweest, is niet bekend",
  },
  causes: {
    "site-changed": "de site veranderde",
    "criteria-changed": "de criteria veranderden",
    "tool-changed": "het programma veranderde",
    "people-decided": "mensen besloten",
    "could-not-be-read": "kon niet gelezen worden",
    "cannot-be-separated": "niet te scheiden",
  },
  causeMeanings: {
    "site-changed":
      "de oude vastlegging geeft nu dezelfde uitkomst als toen, en er is op dezelfde manier gekeken: het verschil is van de site",
    "criteria-changed": "de oude vastlegging geeft met de nieuwe criteria een andere uitkomst dan met de oude",
    "tool-changed":
      "de oude vastlegging geeft met de oude criteria nu een andere uitkomst dan toen: het programma oordeelt anders",
    "people-decided": "een beoordelaar heeft een van beide uitkomsten gecorrigeerd of vastgesteld",
    "could-not-be-read": "een van beide keren kon niet goed worden gekeken",
    "cannot-be-separated": "er is te veel anders om één oorzaak te noemen",
  },
  inseparable: {
    "scored-by-hand": "toen met de hand gescoord, er is niets vastgelegd",
    "no-captures": "van een van beide is de vastlegging niet (meer) volledig bewaard",
    method: "de manier van vastleggen is veranderd",
    browser: "er is een ander soort browser gebruikt",
    settings: "de instellingen waren anders",
    entry: "in de sitelijst staat iets anders over waar en hoe er gekeken wordt",
  },
  also: (causes) => `ook: ${causes}`,
  parts: {
    date: "Peildatum",
    "site-list": "Sitelijst",
    instrument: "Meetinstrument",
    tool: "Programma",
    judge: "Beoordelingsversie",
    browser: "Browser",
    method: "Versie van de manier van vastleggen",
    pages: "Pagina's per site, ten hoogste",
    queries: "Zoekopdrachten per site, ten hoogste",
    results: "Resultaten per zoekopdracht, ten hoogste",
    render: "Pagina's in de browser getoond",
    robots: "Omgang met robots.txt",
  },
  settings: {
    auto: "waar dat uitmaakt",
    always: "alle",
    visitor: "zoekopdrachten als bezoeker",
    strict: "ook bij zoekopdrachten gevolgd",
  },
  equal: (parts) => `Gelijk in beide: ${parts}.`,
  unknown: "niet bekend",
  news: (news) => {
    switch (news.kind) {
      case "new":
        return "nieuw in de lijst";
      case "gone":
        return "staat niet meer in de lijst";
      case "ended":
        return "bestaat niet meer";
      case "left-out-then":
        return "stond in de lijst, maar is toen niet bekeken: overgeslagen, of de scan was nog niet klaar";
      case "left-out-now":
        return "staat nog in de lijst, maar is nu niet bekeken: overgeslagen, of de scan is nog niet klaar";
      case "other-id":
        return `heeft id ‘${news.to}’ en lijkt de site te zijn die eerder id ‘${news.from}’ had; geef haar dat id weer, dan worden ze vergeleken`;
      case "unread":
        return `kon nu niet gelezen worden: ${reasonWords(news.reason, "nl").what}`;
      case "readable":
        return `kon toen niet gelezen worden en nu wel; toen gold: ${reasonWords(news.reason, "nl").what}`;
      case "still-unread":
        return `kon toen niet gelezen worden en nu ook niet: ${reasonWords(news.reason, "nl").what}`;
      case "renamed":
        return `heet nu ‘${news.to}’, eerder ‘${news.from}’`;
      case "moved":
        return `verhuisd van ${news.from} naar ${news.to}`;
    }
  },
  differencesTitle: "Waarmee is gemeten",
  differencesNote:
    "Een verandering zegt alleen iets over de site als er op dezelfde manier is gekeken. Hieronder staat wat anders was. De versie van de browser wordt getoond, maar telt niet mee.",
  criteriaTitle: "Verschillen in de criteria",
  criterionKind: { new: "nieuw", gone: "vervallen", changed: "veranderd" },
  termsAdded: (terms) => `erbij: ${terms}`,
  termsRemoved: (terms) => `eraf: ${terms}`,
  byHand:
    "De oudste tabel is door mensen met de hand gescoord en er is toen niets vastgelegd. Waardoor een cel verschilt is daarom niet te scheiden: de site kan veranderd zijn, of er is anders gekeken.",
  acrossLines: (older, newer) =>
    `De sitelijsten van ${older} en ${newer} zijn niet als vervolg op elkaar aangemerkt; sites zijn op hun id gekoppeld.`,
  overview: "Overzicht",
  overviewNote:
    "Per cel de gepubliceerde uitkomst van toen en van nu. Alleen wat verschilt is gekleurd en leidt naar de uitleg.",
  counts: ({ changed, causes, unread, unchanged }) => {
    const cells = `${changed === 1 ? "1 cel is" : `${changed === 0 ? "Geen enkele cel is" : `${changed} cellen zijn`}`} veranderd`;
    const open =
      unread === 0 ? "" : `, ${unread} ${unread === 1 ? "is" : "zijn"} in een van beide niet vast te stellen`;
    if (changed === 0 && unread === 0) return `Geen van de ${unchanged} cellen is veranderd.`;
    return `${cells}${causes === "" ? "" : ` (${causes})`}${open}, ${unchanged} onveranderd.`;
  },
  sitesTitle: "De sites",
  noNews: "Geen site is nieuw, verdwenen, verhuisd, van naam veranderd of onleesbaar.",
  changesTitle: "Wat is veranderd en waardoor",
  noChanges: "Er is niets veranderd.",
  publishedThen: "Gepubliceerd",
  judgedNow: "Nu beoordeeld met de nieuwste criteria",
  notJudged: "niet opnieuw te beoordelen",
  why: "Waardoor",
  wholeSite: (transition) => `alle aspecten: ${transition}`,
  toCell: "Alle onderbouwing",
  toSite: (scan) => `De site in ${scan}`,
  termsTitle: "Alleen met de termen van 2020",
  termsNote:
    "In 2020 zijn minder termen ingetypt dan nu. Hieronder staat wat de nieuwste scan geeft als alleen de termen van toen meetellen.",
  allTerms: "Met alle termen",
  onlyThen: "Alleen termen van 2020",
  trendTitle: "Verloop",
  trendNote: (instrument) =>
    `Elke scan is opnieuw beoordeeld met dezelfde criteria (${instrument}); waar niets is vastgelegd, staat de gepubliceerde uitkomst.`,
  trendOpen:
    "Wat open is telt niet mee als punt en staat erachter: ? was niet vast te stellen, - is toen niet gevraagd. Zo’n totaal is dus ten minste het eerste getal.",
  trendCriteria: "Aantal sites waar het aspect voorkomt",
  trendCount: (passed, known, sites) =>
    known === sites ? `${passed} van ${sites}` : `${passed} van ${known}, ${sites - known} open`,
  absent: { "not-listed": "niet in de lijst", "left-out": "niet bekeken", ended: "bestaat niet meer" },
  trendLists:
    "Niet elke scan heeft dezelfde sites. Een aantal kan dus veranderen doordat een site erbij kwam of wegviel: let op het aantal sites.",
  overall: (older, newer) => `Over alle jaren: van ${older} naar ${newer}`,
  legend: "Wat de woorden betekenen",
  what: "Onderdeel",
  site: "Site",
  number: "Nr.",
  transition: "Verandering",
  aspect: "Aspect",
};
