import { judge } from "../judge/judge.ts";
import type { Capture, ColophonCandidate, PageReader } from "../model/capture.ts";
import type { Instrument } from "../model/instrument.ts";
import type { ProvenSentence } from "../report/own-site/own-material.ts";
import type { CaptureArchive } from "../store/archive.ts";

/** Sentences that a site could put into its colophon, the plainest first. */
const SENTENCES = [
  "Deze site is er voor professionals in zorg én sociaal werk.",
  "Deze site is bedoeld voor sociaal werkers en voor professionals in de zorg.",
] as const;

const NEW_FILE = "pages/with-statement.html.gz";

/**
 * A sentence with which the colophon would earn the point, shown by judging a copy of the capture that holds it. The
 * copy exists in memory only: nothing is written. Null when none of the sentences would do.
 */
export function provenSentence({ capture, read }: CaptureArchive, instrument: Instrument): ProvenSentence | null {
  const criteria = instrument.criteria.filter(({ check }) => check.kind === "colophon");
  const passes = (copy: Copy): boolean => {
    const outcomes = judge(copy.capture, copy.read, { ...instrument, criteria }).map(({ outcome }) => outcome);
    return outcomes.length > 0 && outcomes.every((outcome) => outcome === "passed");
  };
  const colophons = capture.colophon.candidates.filter(({ page }) => page.status === "captured");
  for (const sentence of SENTENCES) {
    const page = colophons.find((candidate) => withSentence(capture, read, candidate, sentence).some(passes));
    if (page !== undefined) return { sentence, page: { label: page.label, url: page.url } };
    if (colophons.length === 0 && passes(withNewPage(capture, read, sentence))) return { sentence, page: null };
  }
  return null;
}

interface Copy {
  readonly capture: Capture;
  readonly read: PageReader;
}

/** Where a sentence can stand: under the title, or as the last of the page. Under a list of partners it says nothing. */
const PLACES = [
  { mark: "</h1>", first: true, after: true },
  { mark: "<p", first: true, after: false },
  { mark: "</main>", first: false, after: false },
  { mark: "</body>", first: false, after: false },
] as const;

/** Copies of the page with the sentence as a paragraph, one for each place that the page has. */
function withSentence(
  capture: Capture,
  read: PageReader,
  { page }: ColophonCandidate,
  sentence: string,
): readonly Copy[] {
  const id = page.status === "captured" ? page.value : "";
  const file = capture.artifacts.find((artifact) => artifact.id === id)?.file;
  const html = file === undefined ? undefined : read(file);
  if (html === undefined) return [];
  const paragraph = `<p>${sentence}</p>`;
  return PLACES.flatMap(({ mark, first, after }) => {
    const found = first ? html.toLowerCase().indexOf(mark) : html.toLowerCase().lastIndexOf(mark);
    if (found < 0) return [];
    const at = after ? found + mark.length : found;
    const changed = html.slice(0, at) + paragraph + html.slice(at);
    return [{ capture, read: (name: string) => (name === file ? changed : read(name)) }];
  });
}

/** A site without a colophon gets one, with the sentence in it. */
function withNewPage(capture: Capture, read: PageReader, sentence: string): Copy {
  const url = URL.parse("over-ons", capture.address)?.href ?? capture.address;
  const artifact = {
    id: "with-statement",
    requestedUrl: url,
    finalUrl: url,
    status: 200,
    at: capture.endedAt,
    how: "rendered",
    contentType: "text/html",
    file: NEW_FILE,
    frames: [],
  } as const;
  const html = `<!DOCTYPE html><html lang="nl"><head><title>Over ons</title></head><body><main><h1>Over ons</h1><p>${sentence}</p></main></body></html>`;
  const candidate = {
    url,
    label: "Over ons",
    foundOn: capture.address,
    page: { status: "captured", value: artifact.id },
  } as const;
  return {
    capture: {
      ...capture,
      artifacts: [...capture.artifacts, artifact],
      colophon: { candidates: [...capture.colophon.candidates, candidate] },
    },
    read: (name) => (name === NEW_FILE ? html : read(name)),
  };
}
