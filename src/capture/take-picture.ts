import { BrowserFailure } from "../browser/tab.ts";
import type { Picture } from "../model/capture.ts";
import type { Text } from "../model/text.ts";
import { captionOf, tellWords } from "./caption/caption.ts";
import type { Run } from "./run.ts";

/** What the tab showed at one moment. */
export interface Photo {
  readonly png: Uint8Array;
  /** What was to be marked can be seen. */
  readonly wordsVisible: boolean;
  readonly at: string;
  readonly address: string;
}

/** What a picture is taken for, and what its caption tells of that. */
export type About = Pick<Picture, "artifact" | "purpose"> &
  Partial<Pick<Picture, "words" | "function" | "query">> & { readonly told: readonly Text[] };

/** A picture of what the tab shows, kept. A page that cannot be photographed is still recorded: then there is none. */
export async function takePicture(run: Run, about: About): Promise<string | null> {
  const { words = [], told } = about;
  const photo = await photograph(run, words);
  return photo && keepPicture(run, photo, { ...about, told: [...told, ...tellWords(words, photo.wordsVisible)] });
}

/** A picture of what the tab shows with the words marked, or else a control; not kept yet. Null when it cannot be had. */
export async function photograph(run: Run, words: readonly string[] = [], control?: string): Promise<Photo | null> {
  return unlessItFails(async () => {
    const taken = await run.tab.picture(control === undefined ? { words } : { control });
    return { ...taken, at: new Date().toISOString(), address: run.tab.address() };
  });
}

/** Stores a picture below its caption; below none where that cannot be drawn. */
export async function keepPicture(run: Run, photo: Photo, { told, ...about }: About): Promise<string> {
  const lines = captionOf(run.site.name, photo, told);
  const drawn = await unlessItFails(() =>
    run.tab.captioned(
      photo.png,
      lines.map((line) => line[run.language]),
    ),
  );
  return run.recorder.picture(drawn?.png ?? photo.png, {
    ...about,
    words: about.words ?? [],
    wordsVisible: photo.wordsVisible,
    ...(drawn === null ? {} : { caption: { lines, height: drawn.height } }),
  });
}

async function unlessItFails<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BrowserFailure) return null;
    throw error;
  }
}
