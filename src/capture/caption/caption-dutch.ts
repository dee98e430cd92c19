import { type CaptionWords, quote, quotes } from "./caption-words.ts";

const results = (n: number): string => (n === 1 ? "1 resultaat" : `${n} resultaten`);
const ROLES = {
  site: "Zoekfunctie van de site",
  database: "Zoekfunctie van een databank van de site",
  both: "Zoekfunctie van de site, die zelf een databank of wiki is",
} as const;

export const captionDutch: CaptionWords = {
  home: "De beginpagina.",
  content: "Een gelezen pagina van de site.",
  colophon: "Gelezen als colofon.",
  consent: {
    before: "Voor het antwoord op de vraag naar cookies.",
    after: "Na het antwoord op de vraag naar cookies.",
  },
  marked: (words) => `Gemarkeerd: ${quotes(words)}.`,
  outOfSight: (words) => `Gelezen op deze pagina, hier niet in beeld: ${quotes(words)}.`,
  functionName: ({ label, role, isChoice }) => {
    const kind = isChoice ? "Keuzefilter van een databank van de site" : role === null ? "Zoekfunctie" : ROLES[role];
    return label.trim() === "" ? kind : `${kind} (${quote(label, 60)})`;
  },
  untouched: (isChoice) => (isChoice ? "Er is nog niets gekozen." : "Er is nog niets gevraagd."),
  asked: (term) => `Gevraagd: ${quote(term)}`,
  nonsense: "Dat is een onzinwoord: zo ziet hier ‘niets gevonden’ eruit.",
  chosen: (value) => `Gekozen: ${quote(value)}`,
  values: (values, more) => `Alle waarden: ${quotes(values)}${more === 0 ? "" : ` en ${more} andere`}.`,
  left: (entries) => {
    if (entries === null) return "De lijst verandert daardoor niet.";
    if (entries === 0) return "Bij die waarde staat geen enkele vermelding.";
    return entries === 1 ? "Bij die waarde staat 1 vermelding." : `Bij die waarde staan ${entries} vermeldingen.`;
  },
  hit: (position, shown) => {
    if (shown === "jump") return "De zoekfunctie ging meteen naar deze pagina.";
    return shown === "page" ? `Dit is de pagina van resultaat ${position}.` : `Resultaat ${position} staat hieronder.`;
  },
  nothing: "Geen resultaten, buiten wat ook bij een onzinwoord op de pagina staat.",
  read: ({ claimed, read, opened, unopened, outside, ended }) => {
    const says = claimed === null || claimed === read ? "" : `De site meldt ${results(claimed)}. `;
    const first = ended === "cap" ? "De eerste " : "";
    const some = (n: number, what: string): string | false => n > 0 && `${n === read && n > 1 ? "alle" : n} ${what}`;
    const how = [
      some(opened, "geopend"),
      some(unopened, "niet te openen"),
      some(read - opened - unopened, "zonder eigen pagina"),
    ].filter(Boolean);
    const apart = outside === 0 ? "" : ` (${outside} buiten het deel dat de site is, die tellen niet)`;
    const broken = ended === "broken-off" ? " Daarna kon niet verder worden gelezen." : "";
    return `${says}${first}${results(read)} gelezen, ${how.join(", ")}${apart}: de term is er niet in gevonden.${broken}`;
  },
  jumped: (isOpened) =>
    `De zoekfunctie ging meteen naar deze pagina; ${isOpened ? "de term is er niet in gevonden" : "zij kon niet worden gelezen"}.`,
  also: (others) =>
    `Ook gevraagd, en niet gevonden: ${others.map(({ term, results: n }) => `${quote(term)} (${n === 0 ? "geen resultaten" : `${results(n)} gelezen`})`).join(", ")}.`,
  control: (word) =>
    word === null
      ? "Controlewoorden, die op de site staan, zijn met deze zoekfunctie niet gevonden."
      : `Het controlewoord ${quote(word)}, dat op de site staat, is met deze zoekfunctie wel gevonden.`,
};
