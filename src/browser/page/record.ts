import type { Snapshot } from "../tab.ts";
import { HIGHLIGHT, type HighlightRequest, unhighlight } from "./highlight.ts";
import type { Screen } from "./screen.ts";
import { serialise } from "./serialise.ts";

const LIMITS = { maxElements: 60_000, maxChars: 8_000_000 } as const;
const FRAME_LIMITS = { maxElements: 10_000, maxChars: 2_000_000 } as const;
const MAX_FRAMES = 10;
/** Where words are frame rather than content: looked at last. */
const FRAME_ELEMENTS =
  "header, nav, footer, aside, form, [role=search], [role=banner], [role=navigation], [role=contentinfo]";
const PATIENCE_MS = 1_500;

/** The page as it stands, with its frames; `cut` when it was larger than is kept. */
export async function snapshot(screen: Screen): Promise<Snapshot & { readonly cut: boolean }> {
  const { html, cut } = await screen.worlds.run(serialise, LIMITS);
  const url = screen.visits.shown().finalUrl;
  return { url, at: new Date().toISOString(), html, frames: await frames(screen), cut };
}

async function frames(screen: Screen): Promise<readonly string[]> {
  const found: string[] = [];
  for (const id of await visibleFrames(screen)) {
    const taken = await screen.worlds.runIn(id, serialise, FRAME_LIMITS).catch(() => undefined);
    if (taken !== undefined) found.push(taken.html);
  }
  return found;
}

/** The first frames that can be seen. One that cannot be looked at is left out; the page itself still counts. */
async function visibleFrames(screen: Screen): Promise<readonly string[]> {
  const { frameTree } = await screen.cdp.send("Page.getFrameTree");
  const found: string[] = [];
  for (const id of idsWithin(frameTree)) {
    if (found.length === MAX_FRAMES) break;
    if (await screen.frameShown(id).catch(() => false)) found.push(id);
  }
  return found;
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}

function idsWithin({ childFrames = [] }: FrameTree): string[] {
  return childFrames.flatMap((child) => [child.frame.id, ...idsWithin(child)]);
}

/**
 * PNG of the viewport with the words marked, or else the control, and whether that can be seen on it. The page is left as
 * it was.
 */
export async function picture(
  screen: Screen,
  words: readonly string[],
  control: string | null,
): Promise<{ readonly png: Uint8Array; readonly wordsVisible: boolean }> {
  const request = { words, control, aside: FRAME_ELEMENTS, patienceMs: PATIENCE_MS };
  const frame = await frameThatShows(screen, request);
  const { data } = await screen.cdp.send("Page.captureScreenshot", { format: "png" });
  for (const id of new Set([frame ?? screen.visits.mainFrame, screen.visits.mainFrame])) {
    await screen.worlds.runIn(id, unhighlight, undefined).catch(() => undefined);
  }
  return { png: Buffer.from(data, "base64"), wordsVisible: frame !== undefined };
}

/** Marks the words in the page, else in the first of its frames that has them in view. */
async function frameThatShows(screen: Screen, request: HighlightRequest): Promise<string | undefined> {
  const { mainFrame } = screen.visits;
  if (await screen.worlds.runIn(mainFrame, HIGHLIGHT, request)) return mainFrame;
  if (request.words.length === 0 || request.control !== null) return undefined;
  for (const id of await visibleFrames(screen)) {
    if (await screen.worlds.runIn(id, HIGHLIGHT, request).catch(() => false)) return id;
  }
  return undefined;
}
