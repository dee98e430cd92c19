import { BrowserFailure } from "../browser/tab.ts";
import type { Picture } from "../model/capture.ts";
import type { Run } from "./run.ts";

type About = Pick<Picture, "artifact" | "purpose"> & Partial<Pick<Picture, "words" | "function" | "query">>;

/** Takes a picture of what the tab shows. A page that cannot be photographed is still recorded: then there is no picture. */
export async function takePicture(run: Run, about: About): Promise<string | null> {
  const words = about.words ?? [];
  try {
    const { png, wordsVisible } = await run.tab.picture({ words });
    return await run.recorder.picture(png, { ...about, words, wordsVisible });
  } catch (error) {
    if (error instanceof BrowserFailure) return null;
    throw error;
  }
}
