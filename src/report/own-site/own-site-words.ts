import type { Outcome } from "../../model/outcome.ts";
import type { Language } from "../../model/text.ts";
import type { Standing } from "../benchmark/standing.ts";

/** What the owner of a site reads: plain words, no marks. */
export interface OwnSiteWords {
  readonly title: (site: string) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly points: (min: number, max: number, outOf: number) => string;
  readonly measured: (date: string) => string;
  readonly intro: string;
  readonly todo: string;
  readonly nothingToDo: string;
  readonly all: string;
  readonly open: string;
  readonly openNote: string;
  readonly worth: (points: number, certain: boolean) => string;
  readonly titles: Readonly<Record<number, string>>;
  readonly functionTitles: Readonly<Record<"search-function" | "database-function", string>>;
  readonly functionTexts: Readonly<Record<"search-function" | "database-function", (points: number) => string>>;
  readonly wordsAreThere: string;
  readonly notFoundBySearch: string;
  readonly fromYourSite: string;
  readonly holds: (words: string) => string;
  readonly mentioned: (sentence: string) => string;
  readonly nearly: (sentence: string) => string;
  readonly withSentence: (label: string | null) => string;
  readonly proven: string;
  readonly honest: string;
  readonly among: string;
  readonly amongLead: (sites: number, date: string) => string;
  readonly perhaps: string;
  readonly standing: (standing: Standing) => string;
  readonly place: (standing: Standing) => string;
  readonly otherCriteria: string;
  readonly distribution: string;
  readonly pointsColumn: string;
  readonly sitesColumn: string;
  readonly you: string;
  readonly othersHave: (passed: number, known: number) => string;
  readonly disagree: string;
  readonly disagreeText: string;
  readonly question: string;
  readonly answer: string;
  readonly why: string;
  readonly evidence: string;
}

const DUTCH: OwnSiteWords = {
  title: (site) => `Zelfcheck: ${site}`,
  outcomes: {
    passed: "ja",
    failed: "nee",
    inapplicable: "n.v.t.",
    cantTell: "niet vast te stellen",
    untested: "toen niet gevraagd",
  },
  points: (min, max, outOf) =>
    min === max
      ? `Uw site heeft ${min} van de ${outOf} punten.`
      : `Uw site heeft ten minste ${min} en ten hoogste ${max} van de ${outOf} punten.`,
  measured: (date) => `Bekeken op ${date}.`,
  intro:
    "Hieronder leest u of een sociaal werker uw site herkent als een site voor sociaal werk, en wat u kunt doen om meer punten te halen.",
  todo: "Wat u kunt doen",
  nothingToDo: "U mist geen punten die u zelf kunt verdienen.",
  all: "Alle vragen en antwoorden",
  open: "Niet vast te stellen",
  openNote: "Dit konden wij niet goed bekijken. Het is geen onvoldoende. Weet u hoe het wel kan? Laat het ons weten.",
  worth: (points, certain) =>
    `${certain ? "Levert" : "Maakt"} ${points === 1 ? "1 punt" : `${points} punten`} ${certain ? "op" : "haalbaar"}`,
  titles: {
    1: "Sociaal werk in uw webadres",
    2: "'Sociaal werk' vindbaar maken",
    3: "Werkvelden bij hun naam noemen",
    4: "'Preventie' of 'zelfzorg' vindbaar maken",
    5: "Meer informatie die sociaal werkers herkennen",
    6: "Eén zin in uw colofon of op 'Over ons'",
    7: "Informatie over ouderen",
    8: "Informatie over andere groepen",
    9: "'Sociaal werk' vindbaar in uw databank",
    10: "Functies van sociaal werk vindbaar in uw databank",
  },
  functionTitles: {
    "search-function": "Een zoekfunctie die werkt",
    "database-function": "Een zoekveld bij uw lijst of databank",
  },
  functionTexts: {
    "search-function": (points) =>
      `Wij vonden op uw site geen zoekfunctie. Daardoor kunt u ${points === 1 ? "1 punt" : `${points} punten`} nu niet halen. Vraag degene die uw site bouwt om een zoekveld op elke pagina. Typ daarna zelf 'sociaal werk', 'welzijn' en 'preventie' in dat veld, en kijk of u pagina's vindt waar die woorden in staan.`,
    "database-function": (points) =>
      `Wij vonden op uw site geen databank of lijst met een eigen zoekveld of filter. Daardoor kunt u ${points === 1 ? "1 punt" : `${points} punten`} nu niet halen. Heeft u al een lijst met voorbeelden of hulpmiddelen? Vraag dan om een zoekveld of filter bij die lijst. Heeft u zo'n lijst niet? Maak er dan geen voor de score.`,
  },
  wordsAreThere: "De woorden waar het om gaat, staan al op uw site. Met een zoekfunctie zijn deze pagina's te vinden:",
  notFoundBySearch:
    "Deze woorden staan wel op uw site, maar uw zoekfunctie vond de pagina's niet. Vraag degene die uw site bouwt of de zoekfunctie ook deze pagina's doorzoekt.",
  fromYourSite: "Voorbeeld van uw eigen site",
  holds: (words) => `hier staat ‘${words}’`,
  mentioned: (sentence) =>
    `hier noemt u het al even: “${sentence}” Schrijf er op deze pagina meer over, met een eigen kopje.`,
  nearly: (sentence) => `hier staat nu: “${sentence}” Dat noemt sociaal werk nog niet als doelgroep.`,
  withSentence: (label) =>
    label === null
      ? "Met deze zin op een nieuwe pagina 'Over ons' wordt dit ja:"
      : `Met deze zin op uw pagina ‘${label}’ wordt dit ja:`,
  proven: "Dat is nagerekend op een kopie van uw pagina. Aan uw site is niets veranderd.",
  honest: "Doe dit alleen als het klopt: als er op uw site ook iets te vinden is voor sociaal werkers.",
  among: "Vergeleken met andere sites",
  amongLead: (sites, date) => `Vergeleken met ${sites} sites (peildatum ${date}). Namen staan er niet bij.`,
  perhaps: "Hoort uw site zelf bij die groep, dan telt zij daarin mee.",
  standing: ({ below, equal, above }) =>
    `${above} sites hebben meer punten dan uw site, ${equal} evenveel en ${below} minder.`,
  place: ({ place, noPlaceBecause }) => {
    if (place !== null)
      return place.best === place.worst
        ? `Dat is plaats ${place.best} van ${place.of}. Sites met evenveel punten delen een plaats.`
        : `Dat is plaats ${place.best} tot ${place.worst} van ${place.of}, want niet alles was vast te stellen.`;
    return noPlaceBecause === "few-sites"
      ? "Een plaats noemen wij niet: daarvoor zijn het te weinig sites."
      : "Een plaats noemen wij niet, omdat de tabel met namen openbaar is of kan zijn.";
  },
  otherCriteria: "Let op: die sites zijn met andere criteria bekeken. De punten zijn niet goed te vergelijken.",
  distribution: "Hoeveel sites hebben hoeveel punten?",
  pointsColumn: "Punten",
  sitesColumn: "Andere sites",
  you: "uw site",
  othersHave: (passed, known) => `Van de andere sites heeft ${passed} van de ${known} dit.`,
  disagree: "Niet eens met een antwoord?",
  disagreeText:
    "Een computerprogramma heeft uw site bekeken. Het kan zich vergissen. Schrijf ons welk antwoord niet klopt en waar wij het kunnen zien. Uw reactie wordt bewaard en bij de uitslag getoond; pas na overleg verandert een antwoord.",
  question: "Vraag",
  answer: "Antwoord",
  why: "Waarom",
  evidence: "Waarop dit berust",
};

const ENGLISH: OwnSiteWords = {
  title: (site) => `Own-site check: ${site}`,
  outcomes: {
    passed: "yes",
    failed: "no",
    inapplicable: "not applicable",
    cantTell: "could not be determined",
    untested: "not asked then",
  },
  points: (min, max, outOf) =>
    min === max
      ? `Your site has ${min} of ${outOf} points.`
      : `Your site has at least ${min} and at most ${max} of ${outOf} points.`,
  measured: (date) => `Looked at on ${date}.`,
  intro:
    "This tells whether a social worker recognises your site as one for social work, and what you can do to earn more points.",
  todo: "What you can do",
  nothingToDo: "You miss no points that you can earn yourself.",
  all: "All questions and answers",
  open: "Could not be determined",
  openNote: "We could not look at this properly. It is not a fail. Do you know how it can be done? Please tell us.",
  worth: (points, certain) =>
    certain
      ? `Earns ${points === 1 ? "1 point" : `${points} points`}`
      : `Brings ${points === 1 ? "1 point" : `${points} points`} within reach`,
  titles: {
    1: "Social work in your address",
    2: "Make 'sociaal werk' findable",
    3: "Call fields of work by their names",
    4: "Make 'preventie' or 'zelfzorg' findable",
    5: "More information that social workers recognise",
    6: "One sentence in your colophon or on 'About us'",
    7: "Information about older people",
    8: "Information about other groups",
    9: "'Sociaal werk' findable in your database",
    10: "Functions of social work findable in your database",
  },
  functionTitles: {
    "search-function": "A search that works",
    "database-function": "A search field with your list or database",
  },
  functionTexts: {
    "search-function": (points) =>
      `We found no search function on your site. That is why ${points === 1 ? "1 point" : `${points} points`} cannot be earned now. Ask whoever builds your site for a search field on every page. Then type 'sociaal werk', 'welzijn' and 'preventie' into it yourself and see whether you find pages that hold those words.`,
    "database-function": (points) =>
      `We found no database or list with a search field or filter of its own. That is why ${points === 1 ? "1 point" : `${points} points`} cannot be earned now. Do you have a list of examples or tools? Then ask for a search field or filter with it. If you have no such list, do not make one for the score.`,
  },
  wordsAreThere: "The words that matter are on your site already. With a search function these pages can be found:",
  notFoundBySearch:
    "These words are on your site, but your search did not find the pages. Ask whoever builds your site whether the search covers these pages.",
  fromYourSite: "Example from your own site",
  holds: (words) => `this page says ‘${words}’`,
  mentioned: (sentence) =>
    `you mention it here in passing: “${sentence}” Write more about it on this page, under a heading of its own.`,
  nearly: (sentence) => `this page says now: “${sentence}” That does not name social work as an audience yet.`,
  withSentence: (label) =>
    label === null
      ? "With this sentence on a new page 'Over ons' this becomes yes:"
      : `With this sentence on your page ‘${label}’ this becomes yes:`,
  proven: "That was worked out on a copy of your page. Nothing was changed on your site.",
  honest: "Do this only when it is true: when there is something for social workers on your site.",
  among: "Compared with other sites",
  amongLead: (sites, date) => `Compared with ${sites} sites (scan date ${date}), without names.`,
  perhaps: "If your site belongs to that group itself, it is counted in it.",
  standing: ({ below, equal, above }) =>
    `${above} sites have more points than yours, ${equal} as many and ${below} fewer.`,
  place: ({ place, noPlaceBecause }) => {
    if (place !== null)
      return place.best === place.worst
        ? `That is place ${place.best} of ${place.of}. Sites with as many points share a place.`
        : `That is place ${place.best} to ${place.worst} of ${place.of}, since not everything could be determined.`;
    return noPlaceBecause === "few-sites"
      ? "We give no place: there are too few sites for that."
      : "We give no place, because the table with names is or may be public.";
  },
  otherCriteria: "Note: those sites were looked at by other criteria. The points cannot be compared well.",
  distribution: "How many sites have how many points?",
  pointsColumn: "Points",
  sitesColumn: "Other sites",
  you: "your site",
  othersHave: (passed, known) => `Of the other sites ${passed} of ${known} have this.`,
  disagree: "Do you disagree with an answer?",
  disagreeText:
    "A computer program looked at your site. It can be wrong. Write to us which answer is not right and where we can see it. Your response is kept and shown with the result; an answer changes only after it was settled.",
  question: "Question",
  answer: "Answer",
  why: "Why",
  evidence: "What this rests on",
};

export const OWN_SITE_WORDS: Readonly<Record<Language, OwnSiteWords>> = { nl: DUTCH, en: ENGLISH };
