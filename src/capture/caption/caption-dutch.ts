import { type CaptionWords, quote, quotes, type ReadCounts } from "./caption-words.ts";

const results = (n: number): string => (n === 1 ? "1 resultaat" : `${n} resultaten`);
const ROLES = {
  site: "Zoekfunctie van de site",
  database: "Zoekfunctie van een databank",
  both: "Zoekfunctie van de site, die zelf een databank of wiki is",
} as const;

export const captionDutch: CaptionWords = {
  home: "De startpagina.",
  content: "Een van de gelezen pagina's.",
  colophon: "Gelezen als colofon.",
  consent: {
    before: "Vóór de keuze in de cookiemelding.",
    after: "Na de keuze in de cookiemelding.",
  },
  marked: (words) => `Gemarkeerd: ${quotes(words)}.`,
  outOfSight: (words) => `Staat op deze pagina, maar hier niet in beeld: ${quotes(words)}.`,
  functionName: ({ label, role, isChoice }) => {
    const kind = isChoice ? "Filter van een databank" : role === null ? "Zoekfunctie" : ROLES[role];
    return label.trim() === "" ? kind : `${kind} (veld ${quote(label, 60)})`;
  },
  untouched: (isChoice) => (isChoice ? "Er is nog niets gekozen." : "Er is nog niet gezocht."),
  asked: (term) => `Zoekopdracht: ${quote(term)}`,
  nonsense: "Dit is een onzinwoord: zo antwoordt de zoekfunctie als er niets te vinden is.",
  chosen: (value) => `Gekozen: ${quote(value)}`,
  values: (values, more) => `Alle keuzes: ${quotes(values)}${more === 0 ? "" : ` en ${more} andere`}.`,
  left: (entries) => {
    if (entries === null) return "De lijst verandert daardoor niet.";
    return entries === 0 ? "De lijst is dan leeg." : `De lijst toont dan ${results(entries)}.`;
  },
  hit: (position, shown) => {
    if (shown === "jump") return "De zoekfunctie ging meteen naar deze pagina.";
    return shown === "page"
      ? `Dit is resultaat ${position}, geopend.`
      : `Resultaat ${position} staat hieronder in de lijst.`;
  },
  nothing: "Geen resultaten: er staat niet meer dan bij een onzinwoord.",
  read: (counts) => {
    const { claimed, read, outside, ended } = counts;
    const says = claimed === null || claimed === read ? "" : `De site meldt ${results(claimed)}. `;
    const first = ended === "cap" ? "De eerste " : "";
    const apart =
      outside === 0
        ? ""
        : ` ${outside} daarvan ${outside === 1 ? "telt" : "tellen"} niet: buiten het bereik van de site.`;
    const broken = ended === "broken-off" ? " Verder lezen lukte niet." : "";
    return `${says}${first}${howRead(counts)}: de term is er niet in gevonden.${apart}${broken}`;
  },
  jumped: (isOpened) =>
    `De zoekfunctie ging meteen naar deze pagina; ${isOpened ? "de term is er niet in gevonden" : "deze kon niet worden gelezen"}.`,
  also: (others) => {
    const [none, some] = [others.filter(({ read }) => read === 0), others.filter(({ read }) => read > 0)];
    const said = some.map(({ term, ...counts }) => `${quote(term)} (${howRead(counts)})`).join(", ");
    const lines = [
      some.length > 0 && `Ook gezocht en niet gevonden: ${said}.`,
      none.length > 0 && `Ook gezocht, zonder resultaten: ${quotes(none.map(({ term }) => term))}.`,
    ];
    return lines.filter(Boolean).join(" ");
  },
  control: (text) =>
    text === null
      ? "Ter controle: ook wat zeker op de site staat, is met deze zoekfunctie niet gevonden."
      : `Ter controle: ${quote(text)} staat op de site en is met deze zoekfunctie gevonden.`,
};

/** Reading is of the list; results with a page of their own are opened as well. */
function howRead({ read, opened, unopened }: ReadCounts): string {
  const bare = read - opened - unopened;
  if (opened === read) return `${results(read)} geopend en gelezen`;
  if (bare === read) return `${results(read)} gelezen (zonder eigen pagina)`;
  if (unopened === read) return `${results(read)} gelezen (niet te openen)`;
  const parts = [
    opened > 0 && `${opened} geopend`,
    unopened > 0 && `${unopened} niet te openen`,
    bare > 0 && `${bare} zonder eigen pagina`,
  ].filter(Boolean);
  return `${results(read)} gelezen (${parts.join(", ")})`;
}
