import { Marks } from "./marks.ts";
import { Sight } from "./sight.ts";
import { type Occurrence, WordFinder } from "./word-finder.ts";

export interface HighlightRequest {
  readonly words: readonly string[];
  /** CSS selector of an element to mark instead of words. */
  readonly control: string | null;
  /** Selector of what is looked at last. */
  readonly aside: string;
  /** How long to wait for pictures that scrolling brought in, in milliseconds. */
  readonly patienceMs: number;
}

const PARTS = { WordFinder, Sight, Marks };

/** Where the page keeps what has to be undone, in the isolated world. */
interface Undo {
  quickscanUndo?: () => void;
}

/**
 * Brings the first visible occurrence of the words (or the control) into view, marks those of its kind that are in view,
 * and says whether the first can really be seen.
 */
export const HIGHLIGHT = { run: highlight, parts: PARTS };

/** Runs in the page: self-contained but for its parts. */
async function highlight(request: HighlightRequest, { WordFinder, Sight, Marks }: typeof PARTS): Promise<boolean> {
  const MOST_TRIED = 12;
  const sight = new Sight();
  const marks = new Marks();
  (globalThis as Undo).quickscanUndo = () => {
    marks.remove();
    sight.restore();
  };
  const query = Document.prototype.querySelectorAll;
  const occurrences = request.control === null ? wordsOn(document) : wholeOf(query.call(document, request.control)[0]);
  const loading = (): boolean =>
    [...document.images].some((image) => {
      const { top, bottom, width } = image.getBoundingClientRect();
      return !image.complete && width > 0 && bottom > 0 && top < innerHeight;
    });

  for (const occurrence of occurrences.slice(0, MOST_TRIED)) {
    if (!(await sight.bring(occurrence))) continue;
    await sight.wait(() => !loading(), request.patienceMs);
    // Pictures that came in may have moved the words.
    const seen = sight.sees(occurrence) || (await sight.bring(occurrence));
    // What stands in the text decided; the same words in a menu or footer would only distract from it.
    for (const other of occurrences.filter(({ aside }) => occurrence.aside || !aside))
      if (other === occurrence ? seen : sight.sees(other)) marks.add(other, other === occurrence);
    marks.show();
    return seen;
  }
  sight.restore();
  await sight.wait(() => !loading(), request.patienceMs);
  return false;

  function wordsOn({ documentElement }: Document): readonly Occurrence[] {
    return new WordFinder(request.words, request.aside).find([documentElement]);
  }

  function wholeOf(element: Element | undefined): readonly Occurrence[] {
    return element === undefined ? [] : [{ range: element, element, aside: false, whole: true }];
  }
}

/** Takes the marks away and scrolls back. Self-contained: runs in the page. */
export function unhighlight(): void {
  (globalThis as Undo).quickscanUndo?.();
}
