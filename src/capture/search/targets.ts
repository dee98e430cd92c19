import { extractText, getDocumentProxy } from "unpdf";
import { BrowserFailure } from "../../browser/tab.ts";
import { saysGone } from "../../evidence/obstacle.ts";
import type { PageFacts } from "../../evidence/page/facts.ts";
import type { TargetRecord } from "../../model/capture.ts";
import type { Artifact } from "../../model/reason.ts";
import { pageKey } from "../crawl/addresses.ts";
import type { Run } from "../run.ts";
import { followLink } from "../visit.ts";

/** The pages that results lead to: each opened once per site, whatever number of queries return it. */
export interface Targets {
  open(url: string): Promise<TargetRecord>;
  /** Opening it costs no visit: it was read before. */
  isKnown(url: string): boolean;
  facts(target: TargetRecord): PageFacts | null;
}

const MOST_PDF_BYTES = 15 * 1024 * 1024;
const MOST_PDF_CHARACTERS = 400_000;

/** `read` are pages of this capture that need no second visit: artifact ids by address. */
export function createTargets(run: Run, read: ReadonlyMap<string, string>): Targets {
  const known = new Map<string, Artifact<string>>(
    [...read].map(([url, id]) => [pageKey(url), { status: "captured", value: id }]),
  );

  return {
    isKnown: (url) => known.has(pageKey(url)),
    async open(url) {
      const earlier = known.get(pageKey(url));
      if (earlier) return { url, page: earlier };
      const page = await openTarget(run, url);
      known.set(pageKey(url), page);
      return { url, page };
    },
    facts: ({ page }) => (page.status === "captured" ? run.recorder.facts(page.value) : null),
  };
}

async function openTarget(run: Run, url: string): Promise<Artifact<string>> {
  if (/\.pdf$/i.test(new URL(url).pathname)) return readPdf(run, url);
  const visited = await followLink(run, url);
  // A document does not always say in its address what it is.
  if (visited.status === "failed" && /\bapplication\/(?:x-)?pdf\b/.test(visited.detail)) return readPdf(run, url);
  if (visited.status !== "captured") return visited;
  const gone = saysGone(visited.value.facts);
  if (gone !== null) return { status: "failed", reason: "http-error", detail: `the page says "${gone}"` };
  return { status: "captured", value: visited.value.artifact };
}

/** Keeps the text of a PDF as a page of plain text. */
async function readPdf(run: Run, url: string): Promise<Artifact<string>> {
  if (!run.robots.allows(url))
    return { status: "failed", reason: "robots", detail: "robots.txt asks crawlers to stay away" };
  try {
    await run.politeness.turn(url);
    const answer = await run.tab.fetch(url, { maxBytes: MOST_PDF_BYTES });
    if (answer.status !== 200) return { status: "failed", reason: "http-error", detail: `status ${answer.status}` };
    const text = await textOfPdf(answer.body);
    if (!/\p{L}{3}/u.test(text))
      return { status: "failed", reason: "http-error", detail: "the PDF holds no text that can be read" };
    return { status: "captured", value: await run.recorder.fetched(answer, text, new Date().toISOString()) };
  } catch (error) {
    if (error instanceof BrowserFailure) return { status: "failed", reason: error.reason, detail: error.message };
    return {
      status: "failed",
      reason: "http-error",
      detail: `the PDF could not be read: ${error instanceof Error ? error.message : "unknown"}`,
    };
  }
}

/** Its text, an empty line between the pages of the document. */
async function textOfPdf(body: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: false });
  return text.join("\n\n").slice(0, MOST_PDF_CHARACTERS);
}
