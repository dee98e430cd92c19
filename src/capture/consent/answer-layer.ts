import { BrowserFailure } from "../../browser/tab.ts";
import type { Run } from "../run.ts";
import { type ConsentAct, type ConsentLayer, consentFrames, readConsentLayer } from "./read-layer.ts";
import { CONSENT_WORDS } from "./words.ts";

/** A consent layer in the page, or in one of its frames. */
export interface FoundLayer extends ConsentLayer {
  readonly frame?: string;
}

/** What was clicked to be rid of a layer. */
export interface Answer {
  readonly outcome: "refused" | "accepted";
  readonly by: string;
}

const CLICK_MS = 3_000;
/** Layers fade out, send something, or load the page again. */
const GONE_MS = 3_000;
const MOST_PRESSED = 6;

/** The layer that asks about cookies now; null when none is shown. */
export async function findLayer(run: Run): Promise<FoundLayer | null> {
  const own = await run.tab.read(readConsentLayer, { words: CONSENT_WORDS, whole: false });
  if (own !== null) return own;
  for (const frame of await run.tab.read(consentFrames, CONSENT_WORDS.name)) {
    const inside = await run.tab.read(readConsentLayer, { words: CONSENT_WORDS, whole: true }, frame).catch(() => null);
    if (inside !== null) return { ...inside, frame };
  }
  return null;
}

/**
 * Refuses; where that is not offered, refuses by way of the settings or closes; accepts only when `mayAccept`. Null when
 * nothing of this made the layer go.
 */
export async function answerLayer(run: Run, layer: FoundLayer, mayAccept: boolean): Promise<Answer | null> {
  const acts: readonly ConsentAct[] = [
    "refuse",
    "settings",
    "save",
    "close",
    ...(mayAccept ? ["accept" as const] : []),
  ];
  const pressed = new Set<string>();
  let shown: FoundLayer | null = layer;
  while (shown !== null && pressed.size < MOST_PRESSED) {
    const next = nextButton(shown, acts, pressed);
    if (next === undefined) return null;
    pressed.add(next.selector);
    await press(run, next.selector, shown.frame);
    // What the settings show beside the layer is read at once; anything else may take a moment to go.
    shown = next.act === "settings" ? await findLayer(run) : await layerLeft(run);
    if (shown === null) return { outcome: next.act === "accept" ? "accepted" : "refused", by: next.label };
  }
  return null;
}

function nextButton(layer: FoundLayer, acts: readonly ConsentAct[], pressed: ReadonlySet<string>) {
  const left = layer.buttons.filter(({ selector }) => !pressed.has(selector));
  // Saving without having looked at the settings could save what was ticked beforehand; refusing comes first anyhow.
  return acts.flatMap((act) => left.filter((button) => button.act === act))[0];
}

/** The layer that is still there after its going was waited for. */
async function layerLeft(run: Run): Promise<FoundLayer | null> {
  const deadline = Date.now() + GONE_MS;
  for (let left = await findLayer(run); ; left = await findLayer(run)) {
    if (left === null || Date.now() > deadline) return left;
    await run.tab.settle({ timeoutMs: 500 });
  }
}

async function press(run: Run, selector: string, frame: string | undefined): Promise<void> {
  try {
    await run.tab.click(frame === undefined ? { selector } : { selector, frame }, { timeoutMs: CLICK_MS });
    await run.tab.settle();
  } catch (error) {
    if (!(error instanceof BrowserFailure)) throw error;
  }
}
