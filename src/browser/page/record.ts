import type { Snapshot } from "../tab.ts";
import { highlight, unhighlight } from "./highlight.ts";
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
  const { frameTree } = await screen.cdp.send("Page.getFrameTree");
  const found: string[] = [];
  for (const id of idsWithin(frameTree)) {
    if (found.length === MAX_FRAMES) break;
    const html = await frameHtml(screen, id);
    if (html !== undefined) found.push(html);
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

/** A frame that cannot be read, or that nobody can see, is left out; the page itself still counts. */
async function frameHtml(screen: Screen, id: string): Promise<string | undefined> {
  try {
    const visible = await screen.worlds.runIn(id, () => innerWidth > 1 && innerHeight > 1, undefined);
    return visible && (await screen.frameShown(id))
      ? (await screen.worlds.runIn(id, serialise, FRAME_LIMITS)).html
      : undefined;
  } catch {
    return undefined;
  }
}

/** PNG of the viewport with the words marked, and whether they can be seen on it. The page is left as it was. */
export async function picture(
  screen: Screen,
  words: readonly string[],
  within: string | null,
): Promise<{ readonly png: Uint8Array; readonly wordsVisible: boolean }> {
  const request = { words, within, avoid: FRAME_ELEMENTS, patienceMs: PATIENCE_MS };
  const wordsVisible = await screen.worlds.run(highlight, request);
  const { data } = await screen.cdp.send("Page.captureScreenshot", { format: "png" });
  await screen.worlds.run(unhighlight, undefined).catch(() => undefined);
  return { png: Buffer.from(data, "base64"), wordsVisible };
}
