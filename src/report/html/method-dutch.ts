import { pauseText } from "../pause.ts";
import type { HtmlWords } from "./html-words.ts";

/** The account of a measurement in Dutch. */
export const METHOD_DUTCH: HtmlWords["method"] = {
  title: "Verantwoording",
  intro:
    "Wat is gemeten, waarmee en wanneer. De lopende tekst kan in een publicatie worden overgenomen; wie een uitkomst betwijfelt, kan haar met de gegevens nagaan.",
  running: "Tekst om over te nemen",
  facts: "Gegevens",
  instrument: "Meetinstrument",
  digest: "Kenmerk van het meetinstrument",
  source: "Bron",
  siteList: "Sitelijst",
  period: "Periode van vastlegging",
  date: "Peildatum",
  judged: "Beoordeeld op",
  tool: "Programma",
  toolText: (tool, judge) => `${tool}, beoordelingsversie ${judge}`,
  imported: "Deze tabel is overgenomen; er is niets vastgelegd.",
  browser: "Browser",
  settings: "Instellingen",
  setting: (one) => [
    `ten hoogste ${one.maxPages} pagina's en ${one.maxQueries} zoekopdrachten per site`,
    `ten hoogste ${one.maxResults} resultaten gelezen per zoekopdracht`,
    pauseText(one.delayMs, "nl"),
    one.render === "always"
      ? "alle pagina's in de browser getoond"
      : "pagina's in de browser getoond waar dat uitmaakt",
    one.robots === "visitor"
      ? "robots.txt gevolgd; startpagina en getypte zoekopdrachten zijn die van een bezoeker"
      : "robots.txt gevolgd, ook voor zoekopdrachten",
  ],
  agent: "Maakt zich bekend als",
  decided: "Wie besliste",
  decisions: {
    tool: "alleen automatisch",
    confirmed: "bevestigd",
    overruled: "gecorrigeerd door beoordelaar",
    settled: "vastgesteld na overleg",
    imported: "overgenomen uit een gepubliceerde tabel",
  },
  modes: {
    automatic: "door het programma",
    manual: "door mensen",
    semiAuto: "voorgesteld door het programma, te bevestigen door een mens",
  },
  perSite: "Per site",
  perSiteCaption: "Wat er per site is gelezen en gevraagd",
  site: "Site",
  pagesRead: "Pagina's",
  queries: "Zoekopdrachten",
  seconds: "Duur",
  consent: "Cookiemelding",
  robots: "robots.txt",
  how: "Hoe een uitkomst tot stand komt",
  rules: [
    "Een X rust op een vastgelegde plaats waar het aspect voorkomt. Een 0 betekent: gezocht zoals de methode voorschrijft, alles gezien wat daarvoor nodig was, en niet of te weinig gevonden.",
    "Vindbaar is een term als een bezoeker die hem intypt ten minste één resultaat krijgt waar hij echt in staat: in het resultaat zelf of in de hoofdtekst van de pagina erachter. De herhaling van de zoekopdracht, menu's en voetteksten tellen niet.",
    "Elke zoekfunctie is eerst zelf beproefd met een onzinwoord en met een woord dat op de site staat. Zonder geslaagde proef is er geen 0.",
    "Resultaten zijn gelezen in de volgorde van de site, tot er een klopte of tot het maximum was bereikt.",
    "Wat niet goed bekeken kon worden is ? en nooit een 0.",
  ],
  limits: "Grenzen",
  limitRules: [
    "De pagina's zijn een selectie (eerst wat vanaf de startpagina en het menu is te bereiken, dan over de onderdelen van de site), geen willekeurige steekproef.",
    "Herkenbare inhoud (aspect 5) is het minst mechanisch te meten: het programma stelt voor, een mens bevestigt.",
    "Vergelijk met 2020 voorzichtig: toen scoorden mensen met de hand en is niets vastgelegd.",
  ],
};
