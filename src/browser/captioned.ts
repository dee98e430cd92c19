import type { Page } from "playwright";
import { succeeds, withDeadline } from "./deadline.ts";
import type { LiveBrowser } from "./live.ts";

/** A picture with a band of text above it. */
export interface Captioned {
  readonly png: Uint8Array;
  /** Height of the band in pixels; from that line on the picture is what it was. */
  readonly height: number;
}

const DRAW_MS = 10_000;
const CLOSE_MS = 3_000;

/**
 * Draws lines of text in a band above a PNG, the first one as its heading. Done on a page of our own, in a context of
 * its own that can reach nothing and runs no script: neither can the site alter the words, nor the words the site.
 * Rejects with `DeadlineError`, or as the browser does when it goes away.
 */
export async function captioned(live: LiveBrowser, png: Uint8Array, lines: readonly string[]): Promise<Captioned> {
  const drawn = (turns.get(live) ?? Promise.resolve()).then(() => drawOnPaper(live, png, lines));
  turns.set(
    live,
    drawn.catch(() => undefined),
  );
  return drawn;
}

/** Captions of a browser are drawn one after another on the same page: opening one costs more than drawing. */
const turns = new WeakMap<LiveBrowser, Promise<unknown>>();
const papers = new WeakMap<LiveBrowser, Page>();

async function drawOnPaper(live: LiveBrowser, png: Uint8Array, lines: readonly string[]): Promise<Captioned> {
  const { width, height } = sizeOf(png);
  const page = papers.get(live) ?? (await withDeadline(openPaper(live), DRAW_MS, "opening a page for a caption"));
  papers.set(live, page);
  try {
    const drawn = await withDeadline(draw(page, width, documentOf(png, lines)), DRAW_MS, "drawing a caption");
    return { png: drawn, height: sizeOf(drawn).height - height };
  } catch (error) {
    papers.delete(live);
    await succeeds(page.context().close(), CLOSE_MS);
    throw error;
  }
}

async function openPaper({ browser }: LiveBrowser): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    serviceWorkers: "block",
    offline: true,
    deviceScaleFactor: 1,
  });
  return context.newPage();
}

async function draw(page: Page, width: number, content: string): Promise<Buffer> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 100 });
  await page.setContent(content, { waitUntil: "load", timeout: DRAW_MS });
  return page.screenshot({ fullPage: true, type: "png", timeout: DRAW_MS });
}

/** Width and height stand at the same place in every PNG. */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Heights are whole pixels, so that the picture below is not smoothed. */
const STYLE = `* { margin: 0; box-sizing: border-box }
header { padding: 10px 16px 8px; border-bottom: 4px solid #1f2937; background: #e8edf4; color: #111827; font: 16px/24px Arial, "Liberation Sans", sans-serif }
h1 { font-size: 16px; line-height: 24px }
p { overflow-wrap: anywhere; unicode-bidi: isolate }
img { display: block }`;

function documentOf(png: Uint8Array, [heading = "", ...lines]: readonly string[]): string {
  const told = lines.map((line) => `<p>${escaped(line)}</p>`).join("");
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
<header dir="ltr"><h1>${escaped(heading)}</h1>${told}</header><img src="data:image/png;base64,${Buffer.from(png).toString("base64")}">`;
}

/** Words of a site are words: no markup, and nothing that turns the direction of writing. */
function escaped(text: string): string {
  return text.replace(/\p{C}/gu, " ").replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
