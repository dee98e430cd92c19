import { pagesAbout } from "../evidence/about/pages-about.ts";
import { frameOf } from "../evidence/frame/frame.ts";
import { mainBlocks } from "../evidence/frame/main-blocks.ts";
import { findStatements } from "../evidence/statements/find-statements.ts";
import type { ColophonRecord } from "../model/capture.ts";
import { told } from "./caption/caption.ts";
import type { Crawl } from "./crawl/crawl.ts";
import type { Run } from "./run.ts";
import { takePicture } from "./take-picture.ts";

interface Wanted {
  readonly url: string;
  readonly artifact: string;
  readonly purpose: "content" | "colophon";
  readonly words: readonly string[];
}

const MOST_WORDS = 6;

/** Pictures of what is likely to decide: the best page of each content check, and the colophon, with the words in view. */
export async function picturePages(run: Run, crawl: Crawl, colophon: ColophonRecord): Promise<void> {
  const wanted = distinct([...contentPages(run, crawl, colophon), ...colophonPages(run, crawl, colophon)]);
  for (const [done, { url, artifact, purpose, words }] of wanted.entries()) {
    if (run.stopped()) return;
    run.emit({ type: "site-step", site: run.site.id, step: "pictures", done, of: wanted.length, detail: url });
    const visit = await run.politeness
      .turn(url)
      .then(() => run.tab.open(url, { images: true }))
      .catch(() => null);
    if (visit === null) continue;
    await run.tab.settle();
    await takePicture(run, { artifact, purpose, words, told: [told((say) => say[purpose])] });
  }
}

function contentPages(run: Run, crawl: Crawl, { candidates }: ColophonRecord): readonly Wanted[] {
  const frame = frameOf(
    crawl.pages.map((page) => page.facts),
    run.site.name,
  );
  const colophon = new Set(candidates.flatMap(({ page }) => (page.status === "captured" ? [page.value] : [])));
  const pages = crawl.pages.filter((page) => !colophon.has(page.artifact));
  return run.plan.contentChecks.flatMap((check) => {
    const best = pagesAbout(pages, frame, check)[0];
    if (!best) return [];
    const words = [...new Set(best.account.namings.map((naming) => naming.match.words))].slice(0, MOST_WORDS);
    return [{ url: best.page.url, artifact: best.page.artifact, purpose: "content" as const, words }];
  });
}

/** The page with the statement; the first colophon when none holds one. */
function colophonPages(run: Run, crawl: Crawl, { candidates }: ColophonRecord): readonly Wanted[] {
  const frame = frameOf(
    crawl.pages.map((page) => page.facts),
    run.site.name,
  );
  const read = candidates.flatMap(({ page, label }) =>
    page.status === "captured" ? [{ artifact: page.value, label }] : [],
  );
  const stated = run.plan.colophonChecks.flatMap((check) =>
    read.flatMap(({ artifact, label }) => {
      const blocks = mainBlocks(run.recorder.facts(artifact), frame);
      const { statements, near } = findStatements(check, blocks, [label, run.site.name]);
      return [...statements, ...near].slice(0, 1).map(({ words }) => ({ artifact, words: [words] }));
    }),
  );
  const chosen = stated.length > 0 ? stated : read.slice(0, 1).map(({ artifact }) => ({ artifact, words: [] }));
  return chosen.map(({ artifact, words }) => ({
    url: run.recorder.artifact(artifact).finalUrl,
    artifact,
    purpose: "colophon",
    words,
  }));
}

function distinct(wanted: readonly Wanted[]): readonly Wanted[] {
  return [...new Map(wanted.map((one) => [`${one.artifact} ${one.words.join()}`, one])).values()];
}
