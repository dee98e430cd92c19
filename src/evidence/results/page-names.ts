import type { Frame } from "../frame/frame.ts";
import { pageTitle } from "../frame/main-blocks.ts";
import type { PageFacts } from "../page/facts.ts";
import { MASK, maskText } from "./mask.ts";

/** Title without the site's name, and first heading: what a page calls itself, the question and numbers left open. */
export interface PageNames {
  readonly title: string;
  readonly heading: string;
}

/** What a page that answered `query` calls itself. */
export function namesOf(page: PageFacts, query: string, frame: Frame): PageNames {
  const heading = page.blocks.find(({ kind, region, hidden }) => kind === "heading" && region === "main" && !hidden);
  const open = (text: string): string => maskText(text, query).replace(/\d+/g, "0");
  return { title: open(pageTitle(page, frame)), heading: open(heading?.text ?? "") };
}

/** A title or heading that both have, that says more than the question, and that the pages of the site do not have. */
export function shareAName(one: PageNames, other: PageNames, frame: Frame): boolean {
  return (["title", "heading"] as const).some(
    (part) => one[part] === other[part] && saysMore(one[part]) && !isCommon(part, one[part], frame),
  );
}

const FEWEST_LETTERS = 3;

function saysMore(name: string): boolean {
  return name.replaceAll(MASK, "").replace(/\P{L}/gu, "").length >= FEWEST_LETTERS;
}

/** One page may have it: that on which one can search. */
function isCommon(part: keyof PageNames, name: string, frame: Frame): boolean {
  const pages = [...frame.pages.values()].filter((page) => namesOf(page, "", frame)[part] === name);
  return pages.length > 1;
}
