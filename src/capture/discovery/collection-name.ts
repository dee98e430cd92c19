const COLLECTION =
  /\bwiki\b|\w+wiki\b|database|kennisbibliotheek|encyclopedie|catalogus|toolbox|gereedschapskist|(?:app|bronnen|data|hulpmiddelen|idee[ëe]n|innovatie|instrumenten|interventie|kennis|materialen|methoden?|middelen|oplossingen|praktijk(?:en)?|project(?:en)?|tool|voorbeelden|werkvormen)s?bank\b/i;

/** The words name a wiki, database or knowledge base. */
export function isCollectionName(words: string): boolean {
  return COLLECTION.test(words);
}
