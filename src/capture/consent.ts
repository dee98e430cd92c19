import { BrowserFailure } from "../browser/tab.ts";
import type { ConsentRecord } from "../model/capture.ts";
import type { Run } from "./run.ts";
import { takePicture } from "./take-picture.ts";

/** A button of a consent layer, as the page shows it. */
interface ConsentButton {
  readonly selector: string;
  readonly label: string;
  readonly kind: "refuse" | "accept" | "close";
}

interface ConsentLayer {
  readonly buttons: readonly ConsentButton[];
  /** It lies over the page, so that nothing else can be clicked. */
  readonly blocks: boolean;
}

const NONE: ConsentRecord = { outcome: "none", by: null, pictureBefore: null, pictureAfter: null };

/**
 * Answers a question about cookies once: refuses where the layer offers it, accepts only where nothing else lets a
 * visitor in. Frames are looked into as well. The page that is shown stays shown.
 */
export async function passConsent(run: Run, artifact: string): Promise<ConsentRecord> {
  const layer = await findLayer(run);
  if (layer === null) return NONE;
  const pictureBefore = await takePicture(run, { artifact, purpose: "consent" });
  const wanted = layer.found.blocks ? (["refuse", "close", "accept"] as const) : (["refuse", "close"] as const);
  for (const kind of wanted) {
    for (const button of layer.found.buttons.filter((candidate) => candidate.kind === kind)) {
      if (!(await press(run, button.selector, layer.frame))) continue;
      const outcome = kind === "accept" ? "accepted" : "refused";
      return {
        outcome,
        by: button.label,
        pictureBefore,
        pictureAfter: await takePicture(run, { artifact, purpose: "consent" }),
      };
    }
  }
  // A bar that lies beside the page and offers no refusal is left alone.
  if (!layer.found.blocks) return { ...NONE, pictureBefore };
  return { outcome: "not-passed", by: null, pictureBefore, pictureAfter: null };
}

async function findLayer(run: Run): Promise<{ found: ConsentLayer; frame?: string } | null> {
  const found = await run.tab.read(readConsentLayer, false);
  if (found !== null && found.buttons.length > 0) return { found };
  const frames = await run.tab.read(consentFrames, null);
  for (const frame of frames) {
    const inside = await run.tab.read(readConsentLayer, true, frame).catch(() => null);
    if (inside !== null && inside.buttons.length > 0) return { found: { ...inside, blocks: true }, frame };
  }
  return null;
}

async function press(run: Run, selector: string, frame: string | undefined): Promise<boolean> {
  try {
    await run.tab.click(frame === undefined ? { selector } : { selector, frame });
    await run.tab.settle();
    return (await findLayer(run)) === null;
  } catch (error) {
    if (error instanceof BrowserFailure) return false;
    throw error;
  }
}

/** Runs inside the page: frames that a consent service fills. */
function consentFrames(_: null): string[] {
  return [...document.querySelectorAll("iframe")]
    .filter((frame) =>
      /consent|cookie|privacy|cmp|gdpr/i.test(
        `${frame.id} ${frame.className} ${frame.title} ${frame.name} ${frame.src}`,
      ),
    )
    .filter((frame) => frame.getBoundingClientRect().height > 60)
    .map((frame) =>
      frame.id
        ? `iframe#${CSS.escape(frame.id)}`
        : frame.title
          ? `iframe[title="${frame.title.replace(/["\\]/g, "\\$&")}"]`
          : `iframe[src="${(frame.getAttribute("src") ?? "").replace(/["\\]/g, "\\$&")}"]`,
    );
}

/** Runs inside the page: the layer that asks about cookies, with what can be answered; null without one. */
function readConsentLayer(wholeDocument: boolean): ConsentLayer | null {
  const REFUSE =
    /\b(?:weiger|afwijz|wijs af|alles? af|afkeuren|niet akkoord|niet toestaan|nee(?:,| bedankt|$)|alleen (?:strikt )?(?:noodzakelijk|functione|essentie|vereist)|(?:strikt )?noodzakelijke? (?:cookies )?(?:alleen|toestaan|accepteren)|enkel (?:noodzakelijk|functione)|doorgaan zonder|zonder (?:cookies|accepteren)|reject|refuse|decline|deny|disagree|necessary only|only (?:necessary|essential|required)|essential only|continue without|do not (?:accept|allow))/i;
  const ACCEPT =
    /\b(?:accepteer|accepteren|akkoord|toestaan|alles toestaan|sta(?: alle cookies)? toe|ik ga akkoord|ja|ok(?:é|ay)?|begrepen|prima|accept|agree|allow|got it|i understand|consent)\b/i;
  const CLOSE = /^(?:sluiten|sluit|close|×|✕|x)$/i;
  const SUBJECT = /cookie|privacy|toestemming|tracking|consent|gegevens|persoonsgegevens/i;

  const root = wholeDocument ? document.body : layerElement();
  if (!root) return null;
  const buttons = clickables(root)
    .map((element) => ({ element, label: labelOf(element) }))
    .map(({ element, label }) => ({ element, label, kind: kindOf(label) }))
    .filter(
      (button): button is { element: Element; label: string; kind: "refuse" | "accept" | "close" } =>
        button.kind !== null,
    )
    .map(({ element, label, kind }) => ({ selector: selectorOf(element), label, kind }));
  return { buttons, blocks: wholeDocument || blocksPage(root) };

  function layerElement(): Element | null {
    const candidates = everyElement(document).filter((element) => {
      const words = `${element.id} ${element.getAttribute("class") ?? ""} ${element.getAttribute("aria-label") ?? ""}`;
      const named = /cookie|consent|gdpr|\bavg\b|cmp|privacy-?(?:bar|notice|banner|popup)/i.test(words);
      const style = getComputedStyle(element);
      const floats =
        ["fixed", "sticky"].includes(style.position) ||
        element.matches("dialog[open], [role=dialog], [aria-modal=true]");
      if (!named && !floats) return false;
      const text = element.textContent ?? "";
      return (
        text.length < 6000 &&
        SUBJECT.test(text) &&
        isVisible(element) &&
        clickables(element).some((button) => kindOf(labelOf(button)) !== null)
      );
    });
    return candidates[0] ?? null;
  }

  function kindOf(label: string): "refuse" | "accept" | "close" | null {
    if (label === "" || label.length > 80) return null;
    if (REFUSE.test(label)) return "refuse";
    if (ACCEPT.test(label)) return "accept";
    return CLOSE.test(label) ? "close" : null;
  }

  function clickables(element: Element): Element[] {
    return everyElement(element).filter(
      (candidate) =>
        candidate.matches("button, a, [role=button], input[type=button], input[type=submit]") && isVisible(candidate),
    );
  }

  function everyElement(from: Document | Element | ShadowRoot): Element[] {
    const found: Element[] = [];
    for (const element of from.querySelectorAll("*")) {
      found.push(element);
      if (element.shadowRoot) found.push(...everyElement(element.shadowRoot));
    }
    return found;
  }

  function labelOf(element: Element): string {
    const value = element instanceof HTMLInputElement ? element.value : (element.textContent ?? "");
    return (value.trim() || element.getAttribute("aria-label") || element.getAttribute("title") || "")
      .replace(/\s+/g, " ")
      .trim();
  }

  function isVisible(element: Element): boolean {
    const box = element.getBoundingClientRect();
    return (
      box.width > 4 && box.height > 4 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  }

  /** What receives a click in the middle of the page, or at a link of it, belongs to the layer or to a shield. */
  function blocksPage(layer: Element): boolean {
    const points: [number, number][] = [
      [0.5, 0.3],
      [0.2, 0.2],
      [0.8, 0.15],
      [0.5, 0.05],
    ];
    const covered = points.filter(([x, y]) => {
      const top = document.elementFromPoint(innerWidth * x, innerHeight * y);
      if (!top) return false;
      if (layer.contains(top)) return true;
      const style = getComputedStyle(top);
      const box = top.getBoundingClientRect();
      return style.position === "fixed" && box.width >= innerWidth * 0.9 && box.height >= innerHeight * 0.9;
    });
    return covered.length >= 3 || getComputedStyle(document.body).overflow === "hidden";
  }

  function selectorOf(element: Element): string {
    const own = element.getRootNode() as Document | ShadowRoot;
    const inside = pathWithin(element, own);
    return own instanceof ShadowRoot ? `${selectorOf(own.host)} ${inside}` : inside;
  }

  function pathWithin(element: Element, own: Document | ShadowRoot): string {
    if (element.id && own.querySelectorAll(`#${CSS.escape(element.id)}`).length === 1)
      return `#${CSS.escape(element.id)}`;
    const tag = element.tagName.toLowerCase();
    const parent = element.parentElement;
    if (!parent) return tag;
    const position = [...parent.children].filter((child) => child.tagName === element.tagName).indexOf(element) + 1;
    return `${pathWithin(parent, own)} > ${tag}:nth-of-type(${position})`;
  }
}
