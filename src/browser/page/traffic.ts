import type { CDPSession } from "playwright";
import type { Budget } from "../gate/budget.ts";

/** Requests that can still change what a page says. Pictures, fonts, sound and open lines do not count. */
const TELLING = new Set(["Document", "XHR", "Fetch", "Script", "Stylesheet"]);
/** A request that takes longer, in milliseconds, is one that waits for news (long polling). */
const LONG_MS = 2_000;

/** The requests of a page that are under way. */
export class Traffic {
  readonly #pending = new Map<string, number>();
  readonly #waiting = new Set<() => void>();

  watch(cdp: CDPSession, budget: Budget): void {
    cdp.on("Network.requestWillBeSent", ({ requestId, type, request }) => {
      if (!request.url.startsWith("http")) return;
      budget.addRequest();
      if (TELLING.has(type ?? "")) this.#pending.set(requestId, Date.now());
    });
    // What the former document still waits for says nothing any more once the next one is shown.
    cdp.on("Page.frameNavigated", ({ frame }) => {
      if (frame.parentId === undefined) this.#forgetBefore(frame.loaderId);
    });
    cdp.on("Network.loadingFinished", ({ requestId }) => this.#end(requestId));
    cdp.on("Network.loadingFailed", ({ requestId, blockedReason }) => {
      if (blockedReason === "inspector") budget.refundRequest();
      this.#end(requestId);
    });
  }

  /** Nothing is under way but requests that only wait for news. */
  idle(): boolean {
    const old = Date.now() - LONG_MS;
    return [...this.#pending.values()].every((started) => started < old);
  }

  async idleWithin(ms: number): Promise<boolean> {
    const deadline = Date.now() + ms;
    while (!this.idle()) {
      const left = deadline - Date.now();
      if (left <= 0) return false;
      await this.#change(Math.min(left, this.#untilLong()));
    }
    return true;
  }

  /** Until the youngest pending request counts as one that waits for news. */
  #untilLong(): number {
    return Math.max(1, LONG_MS + 1 - (Date.now() - Math.max(...this.#pending.values())));
  }

  #forgetBefore(loaderId: string): void {
    const started = this.#pending.get(loaderId);
    if (started === undefined) return;
    for (const [id, at] of this.#pending) if (at < started) this.#pending.delete(id);
    this.#wake();
  }

  #end(requestId: string): void {
    this.#pending.delete(requestId);
    this.#wake();
  }

  #change(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.#waiting.add(wake);
    });
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }
}
