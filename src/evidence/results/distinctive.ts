const SHORTEST = 5;
const LONGEST = 22;
/** Pages that search functions leave out more often than others. */
const FORMAL = /privacy|cookie|disclaimer|colofon|contact|voorwaarden|toegankelijk|sitemap|zoek|search|inlog|404/i;
const COMMON = new Set(
  "welkom pagina website informatie contact privacy cookies colofon disclaimer nieuws overzicht meer lezen lees verder hoofdpagina startpagina zoeken resultaten vragen antwoorden agenda bericht berichten artikel artikelen januari februari maart april augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag hoofdmenu navigatie inhoud bekijk alles about welcome search results overview".split(
    " ",
  ),
);

/** A page that search functions leave out more often than others: its words prove nothing when they are not found. */
export function isFormalPage(url: string): boolean {
  return FORMAL.test(url);
}

/** A word that few pages hold. Plain letters only: accents are a matter of each engine's own. */
export function isDistinctive(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^[a-z]+$/.test(word) && !COMMON.has(word);
}

/** The words of a text in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
