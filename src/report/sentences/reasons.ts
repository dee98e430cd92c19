import type { Reason } from "../../model/reason.ts";
import type { Language } from "../../model/text.ts";

/** A reason for people: what was the matter, as a clause; and what would help, as sentences (empty when nothing would). */
export interface ReasonWords {
  readonly what: string;
  readonly help: string;
}

/** The reason in plain words. */
export function reasonWords(reason: Reason, language: Language): ReasonWords {
  return WORDS[language][reason];
}

const LATER_NL = "Laat de site op een ander moment opnieuw vastleggen.";
const LOOK_NL = "Kijk zelf in een browser en vermeld uw oordeel bij de tabel.";
const LATER_EN = "Have the site captured again at another moment.";
const LOOK_EN = "Look for yourself in a browser and give your judgement beside the table.";

const WORDS: Readonly<Record<Language, Readonly<Record<Reason, ReasonWords>>>> = {
  nl: {
    "no-search-function": { what: "de site heeft geen zoekfunctie", help: "" },
    "no-database": { what: "de site heeft geen databank of wiki die te doorzoeken is", help: "" },
    "search-not-operable": {
      what: "de zoekfunctie kon niet worden bediend: ook wat zeker op de site staat, werd er niet mee gevonden",
      help: "Probeer de zoekfunctie zelf in een browser. Werkt zij daar, zet dan in de sitelijst een aanwijzing hoe zij bediend wordt en laat de site opnieuw vastleggen.",
    },
    "search-not-discriminating": {
      what: "de zoekfunctie geeft bij een onzinwoord dezelfde resultaten als bij iets dat op de site staat",
      help: "Dit ligt meestal aan de site. Meld het aan de eigenaar.",
    },
    "answer-not-clear": {
      what: "de zoekfunctie gaf bij deze zoekopdracht geen resultaat waarin de zoekterm staat, maar ook niet het antwoord dat zij bij een onzinwoord geeft",
      help: `Probeer de zoekopdracht zelf. ${LATER_NL}`,
    },
    "not-looked-further": {
      what: "dit hangt af van een pagina die bij de vastlegging niet is geopend",
      help: "Laat de site opnieuw vastleggen.",
    },
    "result-not-opened": {
      what: "sommige resultaten konden niet worden geopend, en in de andere staat de term niet",
      help: `Open die resultaten zelf. ${LATER_NL}`,
    },
    "too-few-pages": { what: "er konden te weinig pagina's van de site worden gelezen", help: LATER_NL },
    "colophon-not-read": {
      what: "een pagina die zegt wie de site maakt en voor wie, kon niet worden gelezen",
      help: `Open die pagina zelf. ${LATER_NL}`,
    },
    "function-not-probed": {
      what: "de site heeft nog een zoekfunctie, en die is niet onderzocht",
      help: "Laat de site opnieuw vastleggen met meer zoekopdrachten (--max-queries), of probeer die zoekfunctie zelf.",
    },
    "part-not-loaded": {
      what: "een onderdeel van de pagina's moest van een andere server komen en kwam niet; de zoekfunctie kan daarin staan",
      help: `Op de pagina van de site staat welke server dat is. Hoort hij bij de eigenaar, noem hem dan in de sitelijst (hosts). ${LATER_NL}`,
    },
    "control-without-effect": {
      what: "een knop of icoon om te zoeken deed niets toen de tool erop drukte",
      help: "Druk in een browser zelf op de knop. Doet zij daar niets, dan ligt het aan de site; werkt zij wel, zet dan in de sitelijst een aanwijzing hoe de zoekfunctie bediend wordt.",
    },
    budget: {
      what: "het afgesproken maximum aan pagina's, zoekopdrachten, gegevens of tijd was bereikt",
      help: "Laat de site opnieuw vastleggen met een ruimer maximum (--max-pages, --max-queries).",
    },
    robots: {
      what: "de site vraagt in robots.txt om hier niet geautomatiseerd te kijken, of robots.txt was niet te lezen",
      help: `${LOOK_NL} Of vraag de eigenaar om toestemming.`,
    },
    "consent-wall": {
      what: "de cookiemelding liet geen bezoeker door",
      help: LOOK_NL,
    },
    blocked: {
      what: "de site laat geautomatiseerd bezoek niet toe",
      help: `${LOOK_NL} Of vraag de eigenaar om het bezoek toe te laten.`,
    },
    parked: {
      what: "op dit adres staat geen site meer, alleen een pagina van een verkoper of aanbieder van adressen",
      help: "Zoek uit waar de site gebleven is en pas de sitelijst aan.",
    },
    moved: {
      what: "het adres stuurt door naar een andere site",
      help: "Ga na of dat het nieuwe adres is en pas de sitelijst aan.",
    },
    ended: { what: "de site bestaat niet meer", help: "" },
    unreachable: { what: "de site was niet bereikbaar", help: `Controleer het adres. ${LATER_NL}` },
    timeout: { what: "de site antwoordde niet op tijd", help: LATER_NL },
    "http-error": { what: "de site gaf een foutmelding in plaats van de pagina", help: LATER_NL },
    "browser-failure": { what: "de browser liep bij het bezoek vast", help: LATER_NL },
    unstable: {
      what: "vastleggingen kort na elkaar gaven verschillende uitkomsten",
      help: "Kijk zelf in een browser welke uitkomst klopt, en vermeld uw oordeel bij de tabel.",
    },
    "evidence-missing": {
      what: "een bewaarde pagina waarop dit rust, ontbreekt of is veranderd",
      help: "Zet de oorspronkelijke bestanden van de vastlegging terug, of laat de site opnieuw vastleggen.",
    },
    "not-asked": { what: "hier is toen niet naar gevraagd", help: "Laat de site opnieuw vastleggen." },
    "raters-disagree": {
      what: "de beoordelaars zijn het niet eens",
      help: "Bespreek het verschil en stel de uitkomst vast, met een toelichting.",
    },
  },
  en: {
    "no-search-function": { what: "the site has no search function", help: "" },
    "no-database": { what: "the site has no database or wiki that can be searched", help: "" },
    "search-not-operable": {
      what: "the search function could not be operated: even what is certainly on the site was not found with it",
      help: "Try the search function yourself in a browser. If it works there, add a hint to the site list on how to operate it, and have the site captured again.",
    },
    "search-not-discriminating": {
      what: "the search function gives the same results for a nonsense word as for something that is on the site",
      help: "This is usually a fault of the site. Tell its owner.",
    },
    "answer-not-clear": {
      what: "the search function gave no result that holds the term for this query, but not the answer either that it gives to a nonsense word",
      help: `Try the query yourself. ${LATER_EN}`,
    },
    "not-looked-further": {
      what: "this depends on a page that was not opened during the capture",
      help: "Have the site captured again.",
    },
    "result-not-opened": {
      what: "some results could not be opened, and the others do not hold the term",
      help: `Open those results yourself. ${LATER_EN}`,
    },
    "too-few-pages": { what: "too few pages of the site could be read", help: LATER_EN },
    "colophon-not-read": {
      what: "a page that says who makes the site and for whom could not be read",
      help: `Open that page yourself. ${LATER_EN}`,
    },
    "function-not-probed": {
      what: "the site has another search function, which was not examined",
      help: "Have the site captured again with more queries (--max-queries), or try that search function yourself.",
    },
    "part-not-loaded": {
      what: "a part of the pages had to come from another server and did not; the search function may be in it",
      help: `The page of the site says which server that is. If it is the owner's, name it in the site list (hosts). ${LATER_EN}`,
    },
    "control-without-effect": {
      what: "a button or icon to search with did nothing when the tool pressed it",
      help: "Press the button in a browser yourself. If it does nothing there, the fault is the site's; if it works, add a hint to the site list on how to operate the search.",
    },
    budget: {
      what: "the agreed maximum of pages, queries, data or time was reached",
      help: "Have the site captured again with a higher maximum (--max-pages, --max-queries).",
    },
    robots: {
      what: "the site asks in robots.txt not to be looked at automatically here, or robots.txt could not be read",
      help: `${LOOK_EN} Or ask the owner for permission.`,
    },
    "consent-wall": {
      what: "the cookie notice let no visitor through",
      help: LOOK_EN,
    },
    blocked: {
      what: "the site does not allow automated visits",
      help: `${LOOK_EN} Or ask the owner to allow the visit.`,
    },
    parked: {
      what: "there is no site at this address any more, only a page of a seller or provider of addresses",
      help: "Find out where the site has gone and change the site list.",
    },
    moved: {
      what: "the address forwards to another site",
      help: "Check whether that is the new address and change the site list.",
    },
    ended: { what: "the site no longer exists", help: "" },
    unreachable: { what: "the site could not be reached", help: `Check the address. ${LATER_EN}` },
    timeout: { what: "the site did not answer in time", help: LATER_EN },
    "http-error": { what: "the site gave an error instead of the page", help: LATER_EN },
    "browser-failure": { what: "the browser failed during the visit", help: LATER_EN },
    unstable: {
      what: "captures shortly after one another gave different outcomes",
      help: "See for yourself in a browser which outcome is right, and give your judgement beside the table.",
    },
    "evidence-missing": {
      what: "a stored page on which this rests is missing or was changed",
      help: "Put the original files of the capture back, or have the site captured again.",
    },
    "not-asked": { what: "this was not asked then", help: "Have the site captured again." },
    "raters-disagree": {
      what: "the raters do not agree",
      help: "Discuss the difference and settle the outcome, with a note.",
    },
  },
};
