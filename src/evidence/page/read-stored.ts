import type { PageFacts } from "./facts.ts";
import { readPlainText } from "./plain-text.ts";
import { readPage } from "./read-page.ts";

/** A page as a capture keeps it: its text, and that of its frames in document order. */
export interface StoredPage {
  readonly text: string;
  readonly frames: readonly string[];
  readonly url: string;
  readonly contentType: string;
}

/**
 * What a reader can know of a stored page. The text of a PDF reads as paragraphs. On sites made of frames, whose pages
 * hold nothing themselves, the frames are read too; elsewhere frames hold other sites' films and forms.
 */
export function readStored({ text, frames, url, contentType }: StoredPage): PageFacts {
  if (/^(?:application\/pdf|text\/plain)\b/i.test(contentType)) return readPlainText(text, url);
  const page = readPage(text, url);
  if (frames.length === 0 || textLength(page) >= LITTLE_TEXT) return page;
  const inside = frames.map((html) => readPage(html, url));
  return {
    ...page,
    blocks: [...page.blocks, ...inside.flatMap((frame) => frame.blocks)],
    links: [...page.links, ...inside.flatMap((frame) => frame.links)],
  };
}

/** Less text of its own than this, and what a visitor reads stands in the frames. */
const LITTLE_TEXT = 200;

function textLength(page: PageFacts): number {
  const own = page.blocks.filter((block) => block.region === "main" && !block.hidden);
  return own.reduce((sum, block) => sum + block.text.length, 0);
}
