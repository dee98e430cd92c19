const COLLECTION =
  /\bwiki\b|\w+wiki\b|kennisbank|databank|database|kennisbibliotheek|encyclopedie|catalogus|toolbox|gereedschapskist|innovatiebank|methodenbank|voorbeeldenbank/i;

/** The words name a wiki, database or knowledge base. */
export function isCollectionName(words: string): boolean {
  return COLLECTION.test(words);
}
