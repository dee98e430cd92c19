import { normalise } from "../text/normalise.ts";
import type { Block, PageFacts } from "./facts.ts";

/** The facts of a page that is plain text, such as the text of a PDF: paragraphs between empty lines, no links. */
export function readPlainText(text: string, url: string): PageFacts {
  const blocks = text.split(/\r?\n\s*\r?\n|\f/u).flatMap((paragraph): Block[] => {
    const line = normalise(paragraph);
    if (line === "") return [];
    return [{ kind: "paragraph", level: null, text: line, region: "main", place: "text", linkShare: 0, hidden: false }];
  });
  return { url, title: "", lang: null, metaRobots: "", blocks, links: [] };
}
