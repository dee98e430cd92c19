import { BrowserFailure } from "../browser/tab.ts";
import type { ConsentRecord } from "../model/capture.ts";
import { told } from "./caption/caption.ts";
import { answerLayer, findLayer } from "./consent/answer-layer.ts";
import { hasConsentSoftware, readConsentLayer } from "./consent/read-layer.ts";
import { CONSENT_SIGNS, CONSENT_WORDS } from "./consent/words.ts";
import type { Run } from "./run.ts";
import { takePicture } from "./take-picture.ts";

/** Nothing was asked. */
export const NO_CONSENT: ConsentRecord = { outcome: "none", by: null, pictureBefore: null, pictureAfter: null };

/** How long consent software that is built into the page may take to show itself, in milliseconds. */
const LATE_MS = 3_000;

/**
 * Answers a question about cookies, once per site: refuses by the rules of autoconsent, then by the words of the
 * buttons; accepts only where nothing else lets a visitor in. Frames and open shadow roots are looked into as well. The
 * page that is shown stays shown.
 */
export async function passConsent(run: Run, artifact: string): Promise<ConsentRecord> {
  const pictures = picturesOf(run, artifact);
  const rule = (await refuseByRule(run, pictures.before)) ?? (await refuseLate(run, pictures.before));
  const layer = await findLayer(run);
  if (layer === null) return rule === null ? NO_CONSENT : pictures.record("refused", rule);
  await pictures.before();
  const answer = await answerLayer(run, layer, layer.blocks);
  if (answer !== null) return pictures.record(answer.outcome, answer.by);
  if (rule !== null && !layer.blocks) return pictures.record("refused", rule);
  // A bar that lies beside the page and offers no refusal is left alone.
  return pictures.record(layer.blocks ? "not-passed" : "none", null);
}

/** Where consent software was built in and nothing is asked yet, the question is waited for. */
async function refuseLate(run: Run, found: () => Promise<unknown>): Promise<string | null> {
  if ((await findLayer(run)) !== null || !(await run.tab.read(hasConsentSoftware, CONSENT_SIGNS))) return null;
  const asked = { words: CONSENT_WORDS, whole: false };
  return (await run.tab.until(readConsentLayer, asked, { timeoutMs: LATE_MS })) ? refuseByRule(run, found) : null;
}

/** The rule that refused; null when none knew what is shown, or its refusal did not go through. */
async function refuseByRule(run: Run, found: () => Promise<unknown>): Promise<string | null> {
  try {
    const refusal = await run.tab.refuseConsent(found);
    if (refusal === null) return null;
    await run.tab.settle();
    return refusal.outcome === "refused" ? `autoconsent: ${refusal.rule}` : null;
  } catch (error) {
    if (error instanceof BrowserFailure) return null;
    throw error;
  }
}

function picturesOf(run: Run, artifact: string) {
  let before: Promise<string | null> | undefined;
  return {
    before: (): Promise<string | null> => {
      before ??= takePicture(run, { artifact, purpose: "consent", told: [told((say) => say.consent.before)] });
      return before;
    },
    async record(outcome: ConsentRecord["outcome"], by: string | null): Promise<ConsentRecord> {
      const passed = outcome === "refused" || outcome === "accepted";
      const after = { artifact, purpose: "consent" as const, told: [told((say) => say.consent.after)] };
      const pictureAfter = passed ? await takePicture(run, after) : null;
      return { outcome, by, pictureBefore: (await before) ?? null, pictureAfter };
    },
  };
}
