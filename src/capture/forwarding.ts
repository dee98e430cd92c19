import type { PageFacts } from "../evidence/page/facts.ts";

/** A page that forwards later than this is read as a page. */
const LONGEST_SECONDS = 15;
const SLACK_MS = 3_000;
/** What a page that only forwards says at most, in characters. */
const LITTLE_TEXT = 400;
const SAYS_SO =
  /doorgestuurd|doorverwezen|doorgeleid|redirect|you (?:are|will be) (?:being )?(?:forwarded|redirected)/i;

/**
 * How long to wait, in milliseconds, for a page that forwards by itself: by a `refresh` in its head, or by a script when
 * it says so. Null when it does not, or has something to say of its own.
 */
export function forwardsTo(html: string, page: PageFacts): number | null {
  const text = page.blocks
    .filter((block) => !block.hidden)
    .map((block) => block.text)
    .join(" ");
  if (text.length > LITTLE_TEXT) return null;
  const seconds = refreshIn(html, page.url);
  if (seconds !== null && seconds <= LONGEST_SECONDS) return seconds * 1000 + SLACK_MS;
  return SAYS_SO.test(`${page.title} ${text}`) ? SLACK_MS * 2 : null;
}

/** Runs inside the page: another address is shown than this one. */
export function forwards(from: string): boolean {
  return location.href !== from && document.readyState === "complete";
}

/** Seconds until a `refresh` leads to another address. */
function refreshIn(html: string, url: string): number | null {
  for (const [tag] of html.slice(0, 50_000).matchAll(/<meta\b[^>]*http-equiv=["']?refresh\b[^>]*>/gi)) {
    const found = /content=(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    const content = /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(found?.[1] ?? found?.[2] ?? "");
    const target = URL.parse(content?.[2]?.trim().replaceAll("&amp;", "&") ?? "", url);
    if (content && target !== null && target.href !== url) return Number(content[1]);
  }
  return null;
}
