export interface Quiet {
  readonly quietMs: number;
  readonly maxMs: number;
}

/**
 * Resolves true when neither the document nor its open shadow roots changed for `quietMs`, false after `maxMs`.
 * Changes of inline styles do not count: animations never end. Self-contained: runs in the page.
 */
export function quiet({ quietMs, maxMs }: Quiet): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (still: boolean): void => {
      clearTimeout(stillTimer);
      clearTimeout(maxTimer);
      observer.disconnect();
      resolve(still);
    };
    let stillTimer = setTimeout(() => done(true), quietMs);
    const maxTimer = setTimeout(() => done(false), maxMs);
    const observer = new MutationObserver(() => {
      clearTimeout(stillTimer);
      stillTimer = setTimeout(() => done(true), quietMs);
    });
    const watch = (root: Document | ShadowRoot): void => {
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ["class", "hidden", "open", "aria-hidden", "aria-expanded", "src", "href"],
      });
      const all =
        root instanceof Document ? Document.prototype.querySelectorAll.call(root, "*") : root.querySelectorAll("*");
      for (const { shadowRoot } of all) if (shadowRoot instanceof ShadowRoot) watch(shadowRoot);
    };
    watch(document);
  });
}
