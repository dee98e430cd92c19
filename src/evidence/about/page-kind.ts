import type { Frame } from "../frame/frame.ts";
import { mainBlocks, pageTitle } from "../frame/main-blocks.ts";
import type { PageFacts } from "../page/facts.ts";
import { foldText } from "../text/fold.ts";
import { oncePerPage } from "./once-per-page.ts";
import { ADDRESSES, JOB_AD, PASSING_TITLES, PRIVACY_TITLES } from "./page-kind-words.ts";

/**
 * What a page can say about the site's subjects: `content` can be about something; `passing` (job ads, agendas, lists,
 * staff) can only mention it; texts on privacy and cookies say nothing.
 */
export type PageKind = "content" | "passing" | "privacy";

/** The kind of a page, by its title, main heading, address, and for job ads the words of its text. */
export const pageKindOf = oncePerPage(recognise);

function recognise(page: PageFacts, frame: Frame): PageKind {
  const blocks = mainBlocks(page, frame);
  const heading = blocks.find((block) => block.kind === "heading" && block.level === 1)?.text ?? "";
  const titles = [pageTitle(page, frame), heading].map(foldText);
  if (titles.some((title) => PRIVACY_TITLES.test(title)) || ADDRESSES.privacy.test(lastStep(page.url)))
    return "privacy";
  if (titles.some((title) => PASSING_TITLES.test(title)) || ADDRESSES.passing.test(pathOf(page.url))) return "passing";
  const text = blocks
    .map((block) => block.text)
    .join("\n")
    .toLowerCase();
  return JOB_AD.filter((sign) => sign.test(text)).length >= 3 ? "passing" : "content";
}

function pathOf(url: string): string {
  return URL.parse(url)?.pathname.toLowerCase() ?? "";
}

function lastStep(url: string): string {
  return pathOf(url).split("/").filter(Boolean).at(-1) ?? "";
}
