/** A page of a test site, as its search knows it. */
export interface Article {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/**
 * What the test sites are about. *Sociaal werkers* stand only in the last article and *preventie* only in one; no page
 * holds *jongerenwerk* or *opbouwwerk*, though two hold words like them.
 */
export const ARTICLES: readonly Article[] = [
  article(
    "beeldbellen",
    "Beeldbellen in de avonduren",
    "Het sociaal domein en de thuiszorg bellen samen met cliënten.",
  ),
  article("tabletcafe", "Tabletcafé in de bibliotheek", "Jongeren leren hun buren op een tablet te werken, elke week."),
  article("medicijndispenser", "Medicijndispenser met alarm", "Een sociaal plan en een apparaat dat op tijd piept."),
  article(
    "sleutelkastje",
    "Sleutelkastje op de deur",
    "Voor wie niet meer kan lopen. Het werk van de monteur is zo klaar.",
  ),
  article("leefcirkel", "Leefcirkel met zender", "Bewoners lopen vrij rond. Ook goed voor de preventie van dwalen."),
  article(
    "spraakassistent",
    "Spraakassistent voor herinneringen",
    "Wie praat, krijgt antwoord. Het werkt zonder scherm.",
  ),
  article("buurtkeuken", "Buurtkeuken met weegschaal", "Sociaal eten in de wijk, met recepten op een scherm."),
  article(
    "dagbesteding",
    "Dagbesteding met robotarm",
    "Wat een arm niet kan, doet de robot. Sociaal werkers kijken mee.",
  ),
];

export function article(name: string, title: string, text: string, folder = "verhalen"): Article {
  return {
    path: `/${folder}/${name}`,
    title,
    text: `${text} Zo gaat het bij ${title.toLowerCase()} al een jaar lang.`,
  };
}

/** Finds articles for a question, best first. */
export type Engine = (question: string, articles: readonly Article[]) => readonly Article[];

/** Every word has to stand in title or text. */
export const everyWord: Engine = (question, articles) =>
  wordsOf(question).length === 0
    ? []
    : articles.filter((one) => wordsOf(question).every((word) => contentOf(one).includes(word)));

/** Forgiving: one word that begins alike is enough. */
export const someWord: Engine = (question, articles) =>
  articles.filter((one) => {
    const present = wordsOf(contentOf(one));
    return wordsOf(question).some((word) => present.some((other) => other.startsWith(word.slice(0, 6))));
  });

export function contentOf({ title, text }: Article): string {
  return `${title} ${text}`.toLowerCase();
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
