import { BrowserFailure } from "../browser/tab.ts";
import type { Picture } from "../model/capture.ts";
import type { Run } from "./run.ts";

type Taken = Awaited<ReturnType<Run["tab"]["picture"]>>;
type About = Pick<Picture, "artifact" | "purpose"> & Partial<Pick<Picture, "words" | "function" | "query">>;

/** A picture of what the tab shows, kept. A page that cannot be photographed is still recorded: then there is none. */
export async function takePicture(run: Run, about: About): Promise<string | null> {
  const words = about.words ?? [];
  const taken = await photograph(run, words);
  return taken && run.recorder.picture(taken.png, { ...about, words, wordsVisible: taken.wordsVisible });
}

/** A picture of what the tab shows, not kept yet; null when it cannot be had. */
export async function photograph(run: Run, words: readonly string[] = []): Promise<Taken | null> {
  try {
    return await run.tab.picture({ words });
  } catch (error) {
    if (error instanceof BrowserFailure) return null;
    throw error;
  }
}
