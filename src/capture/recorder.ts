import type { Fetched, Snapshot, Visit } from "../browser/tab.ts";
import type { PageFacts } from "../evidence/page/facts.ts";
import { readStored } from "../evidence/page/read-stored.ts";
import type { AnswerPage } from "../evidence/results/answer-page.ts";
import type { CaptureSink, PageArtifact, Picture } from "../model/capture.ts";

/** Keeps what was seen: writes it to the archive at once, and has it at hand for deciding where to look further. */
export interface Recorder {
  readonly artifacts: readonly PageArtifact[];
  readonly pictures: readonly Picture[];
  /** Stores a rendered page; returns its artifact id. */
  rendered(visit: Visit, snapshot: Snapshot): Promise<string>;
  /** Stores what was fetched without a browser: HTML, or the text of a PDF. */
  fetched(answer: Fetched, text: string, at: string): Promise<string>;
  picture(png: Uint8Array, about: Omit<Picture, "file">): Promise<string>;
  artifact(id: string): PageArtifact;
  facts(id: string): PageFacts;
  answer(id: string, query: string): AnswerPage;
}

export function createRecorder(sink: CaptureSink): Recorder {
  const artifacts: PageArtifact[] = [];
  const pictures: Picture[] = [];
  const contents = new Map<string, readonly string[]>();
  const facts = new Map<string, PageFacts>();

  const keep = async (
    page: Omit<PageArtifact, "id" | "file" | "frames">,
    html: string,
    frames: readonly string[],
  ): Promise<string> => {
    const id = `p${artifacts.length + 1}`;
    const file = await sink.page(html);
    const frameFiles = await Promise.all(frames.map((frame) => sink.page(frame)));
    artifacts.push({ ...page, id, file, frames: frameFiles });
    contents.set(id, [html, ...frames]);
    return id;
  };

  const artifact = (id: string): PageArtifact => {
    const found = artifacts.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no artifact ${id} in this capture`);
    return found;
  };

  const storedPage = (id: string) => {
    const [text = "", ...frames] = contents.get(id) ?? [];
    const { finalUrl, contentType } = artifact(id);
    return { text, frames, url: finalUrl, contentType };
  };

  return {
    artifacts,
    pictures,
    artifact,
    rendered: (visit, snapshot) =>
      keep(
        {
          requestedUrl: visit.requestedUrl,
          finalUrl: snapshot.url,
          status: visit.status,
          at: snapshot.at,
          how: "rendered",
          contentType: visit.contentType,
        },
        snapshot.html,
        snapshot.frames,
      ),
    fetched: (answer, text, at) =>
      keep(
        {
          requestedUrl: answer.requestedUrl,
          finalUrl: answer.finalUrl,
          status: answer.status,
          at,
          how: "fetched",
          contentType: answer.contentType,
        },
        text,
        [],
      ),
    async picture(png, about) {
      const file = await sink.picture(png);
      pictures.push({ ...about, file });
      return file;
    },
    facts(id) {
      const known = facts.get(id) ?? readStored(storedPage(id));
      facts.set(id, known);
      return known;
    },
    answer: (id, query) => ({ url: artifact(id).finalUrl, query, html: contents.get(id) ?? [] }),
  };
}
