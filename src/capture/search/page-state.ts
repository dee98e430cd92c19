/** What can be compared of a page before and after something was done to it. */
export interface PageState {
  /** Differs between two documents, also under the same address. */
  readonly document: number;
  readonly address: string;
  /** A digest of the text that a visitor sees, frames included, and of where its links lead. */
  readonly digest: number;
  readonly links: readonly string[];
}

/** A state to wait away from, or a rest to wait for. */
export interface StateQuestion {
  /** Null asks for the state as it is. */
  readonly before: PageState | null;
  /** The state has to be the same for this long, in milliseconds. */
  readonly stillMs?: number;
}

/**
 * Runs inside the page. The page's state; null as long as it is still the given one, is still being loaded, or changed
 * a moment ago. Values of fields are no text, so that typing alone changes nothing.
 */
export function stateOtherThan({ before, stillMs = 0 }: StateQuestion): PageState | null {
  const state = readState();
  if (stillMs > 0 && !restsFor(state, stillMs)) return null;
  if (before === null) return state;
  if (state.document !== before.document) return document.readyState === "loading" ? null : state;
  return state.address === before.address && state.digest === before.digest ? null : state;

  function readState(): PageState {
    const links = linksIn(document);
    const texts = [document.body?.innerText ?? "", ...shadowTexts(document), ...frameTexts(), ...links];
    return {
      document: performance.timeOrigin,
      address: location.href,
      digest: digestOf(texts.join("\n")),
      links: links.slice(0, 2000),
    };
  }

  /** Kept in this world of the page, which no script of the page sees. */
  function restsFor({ digest }: PageState, ms: number): boolean {
    const memory = globalThis as { restingState?: { digest: number; since: number } };
    const now = performance.now();
    if (memory.restingState?.digest !== digest) memory.restingState = { digest, since: now };
    return now - memory.restingState.since >= ms;
  }

  function digestOf(text: string): number {
    let digest = 7;
    for (let at = 0; at < text.length; at += 1) digest = (Math.imul(digest, 31) + text.charCodeAt(at)) | 0;
    return digest;
  }

  function linksIn(root: Document): string[] {
    return [...root.querySelectorAll("a[href]")]
      .filter((link) => link.checkVisibility())
      .map((link) => (link as HTMLAnchorElement).href);
  }

  function shadowTexts(root: Document | ShadowRoot): string[] {
    const found: string[] = [];
    for (const element of root.querySelectorAll("*")) {
      if (!element.shadowRoot) continue;
      found.push([...element.shadowRoot.children].map((child) => (child as HTMLElement).innerText ?? "").join("\n"));
      found.push(...shadowTexts(element.shadowRoot));
    }
    return found;
  }

  /** What frames of the same host show; those of other hosts cannot be looked into from here. */
  function frameTexts(): string[] {
    return [...document.querySelectorAll("iframe")].flatMap((frame) => {
      const inside = frame.checkVisibility() ? frame.contentDocument : null;
      return inside ? [inside.location.href, inside.body?.innerText ?? "", ...linksIn(inside)] : [];
    });
  }
}

/** Runs inside the page: true unless it says that it is still at work. */
export function isAtRest(_: null): boolean {
  const signs =
    "[aria-busy=true], [class*=spinner], [class*=loading], [class*=loader], [class*=skeleton], progress:not([value])";
  const busy = [...document.querySelectorAll(signs)].some((sign) => {
    if (sign === document.body || sign === document.documentElement) return false;
    if (/lazy|loaded|preload/i.test(sign.getAttribute("class") ?? "")) return false;
    const box = sign.getBoundingClientRect();
    return box.width > 4 && box.height > 4 && sign.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  });
  const WORDS =
    /^\s*(?:laden|bezig(?: met (?:laden|zoeken))?|zoeken|even geduld|loading|searching)\s*(?:…|\.\.\.)\s*$/im;
  return !busy && !WORDS.test(document.body?.innerText ?? "");
}
