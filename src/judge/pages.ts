import type { PageFacts } from "../evidence/page/facts.ts";
import { readStored } from "../evidence/page/read-stored.ts";
import type { Capture, PageArtifact, PageReader } from "../model/capture.ts";

/** The stored pages of one capture, each read and parsed once, when it is first asked for. */
export interface PageStore {
  artifact(id: string): PageArtifact | undefined;
  /** Stored text of the page; undefined when the artifact or its file is missing. */
  html(id: string): string | undefined;
  /** Stored text of the page's frames, in document order; those whose file is missing are left out. */
  frames(id: string): readonly string[];
  /** What a reader can know of the page; undefined when the artifact or its file is missing. */
  facts(id: string): PageFacts | undefined;
}

/** Opens the pages of a capture. `read` gives a stored file by its path. */
export function openPages(capture: Capture, read: PageReader): PageStore {
  const artifacts = new Map(capture.artifacts.map((artifact) => [artifact.id, artifact]));
  const texts = new Map<string, string | undefined>();
  const parsed = new Map<string, PageFacts | undefined>();
  const text = (file: string): string | undefined => once(texts, file, () => read(file));
  const html = (id: string): string | undefined => {
    const artifact = artifacts.get(id);
    return artifact && text(artifact.file);
  };
  const frames = (id: string): string[] => (artifacts.get(id)?.frames ?? []).flatMap((file) => text(file) ?? []);
  const parse = (id: string): PageFacts | undefined => {
    const artifact = artifacts.get(id);
    const own = html(id);
    if (!artifact || own === undefined) return undefined;
    return readStored({ text: own, frames: frames(id), url: artifact.finalUrl, contentType: artifact.contentType });
  };
  return { artifact: (id) => artifacts.get(id), html, frames, facts: (id) => once(parsed, id, () => parse(id)) };
}

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  if (known.has(key)) return known.get(key) as T;
  const made = make();
  known.set(key, made);
  return made;
}
