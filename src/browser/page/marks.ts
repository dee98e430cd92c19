import type { Occurrence } from "./word-finder.ts";

/**
 * Boxes around words, on top of everything (dialogs too), in an element of our own that no style of the page reaches.
 * Self-contained: goes into the page by its source.
 */
export class Marks {
  readonly #most = 60;
  /** Named, because a document need not be HTML. */
  readonly #html = "http://www.w3.org/1999/xhtml";
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;

  constructor() {
    this.#host = document.createElementNS(this.#html, "quickscan-marks") as HTMLElement;
    this.#host.setAttribute("popover", "manual");
    const style = {
      all: "initial",
      display: "block",
      position: "fixed",
      inset: "0",
      width: "100vw",
      height: "100vh",
      overflow: "hidden",
      background: "transparent",
      "pointer-events": "none",
      "z-index": "2147483647",
    };
    for (const [name, value] of Object.entries(style)) this.#host.style.setProperty(name, value, "important");
    this.#root = this.#host.attachShadow({ mode: "closed" });
  }

  /** The deciding words stand out from the others by the width of the line as well as by its colour. */
  add({ range }: Occurrence, deciding: boolean): void {
    for (const { left, top, width, height } of range.getClientRects()) {
      if (width < 2 || height < 2 || top > innerHeight || top + height < 0) continue;
      if (this.#root.childElementCount >= this.#most) return;
      const box = document.createElementNS(this.#html, "div") as HTMLElement;
      box.style.cssText = `position:fixed;left:${left - 3}px;top:${top - 2}px;width:${width + 6}px;height:${height + 4}px;
        box-sizing:border-box;border-radius:3px;background:rgba(255,214,0,.3);border:${deciding ? "3px solid #c2185b" : "2px solid #b58900"}`;
      this.#root.append(box);
    }
  }

  show(): void {
    document.documentElement.append(this.#host);
    this.#host.showPopover();
  }

  remove(): void {
    this.#host.remove();
  }
}
