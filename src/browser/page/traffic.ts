import type { CDPSession } from "playwright";
import type { LeftOutHost } from "../../model/capture.ts";
import type { Budget } from "../gate/budget.ts";

/** Requests that can still change what a page says. Pictures, fonts, sound and open lines do not count. */
const TELLING = new Set(["Document", "XHR", "Fetch", "Script", "Stylesheet"]);
/** What a telling request asks for. */
const KINDS: Readonly<Record<string, LeftOutHost["kinds"][number]>> = {
  Document: "frame",
  Script: "script",
  Stylesheet: "style",
  XHR: "data",
  Fetch: "data",
};
const ANSWERING = new Set(["Document", "XHR", "Fetch"]);
/** A request that takes longer, in milliseconds, is one that waits for news (long polling). */
const LONG_MS = 2_000;

/** A request under way: since when, where to, and for what. */
export interface Awaited {
  readonly at: number;
  readonly host: string;
  readonly kind: LeftOutHost["kinds"][number];
}

interface Pending extends Awaited {
  /** The document that asked. */
  readonly loader: string;
  /** The address without its query string. */
  readonly place: string;
  /** It brings what was asked for, rather than what a page is made with. */
  readonly answers: boolean;
}

/** The requests of a page that are under way. */
export class Traffic {
  readonly #pending = new Map<string, Pending>();
  readonly #waiting = new Set<() => void>();
  /** Addresses, without what is asked of them, that a page keeps open to wait for news. */
  #news: ReadonlySet<string> = new Set();
  #listeningSince = 0;
  /** The loader of the document that is shown. */
  #document = "";
  #troubles: string[] = [];

  watch(cdp: CDPSession, budget: Budget): void {
    cdp.on("Network.requestWillBeSent", ({ requestId, loaderId, type, request }) => {
      if (!request.url.startsWith("http")) return;
      budget.addRequest();
      if (TELLING.has(type ?? ""))
        this.#pending.set(requestId, {
          at: Date.now(),
          loader: loaderId,
          place: placeOf(request.url),
          host: new URL(request.url).host,
          kind: KINDS[type ?? ""] ?? "data",
          answers: ANSWERING.has(type ?? ""),
        });
    });
    // What the former document still waits for says nothing any more once the next one is shown.
    cdp.on("Page.frameNavigated", ({ frame }) => {
      if (frame.parentId === undefined) this.#forgetBefore(frame.loaderId);
    });
    cdp.on("Network.loadingFinished", ({ requestId }) => this.#end(requestId));
    cdp.on("Network.responseReceived", ({ requestId, response }) => {
      if (response.status >= 500 || response.status === 429) this.#note(requestId, `status ${response.status}`);
    });
    cdp.on("Network.loadingFailed", ({ requestId, blockedReason, canceled, errorText }) => {
      if (blockedReason === "inspector") budget.refundRequest();
      else if (canceled !== true) this.#note(requestId, errorText);
      this.#end(requestId);
    });
  }

  /** A worker runs, so its script came: the browser says so to the worker and never to the page that asked for it. */
  workerStarted(url: string): void {
    for (const [id, { place }] of this.#pending) if (place === placeOf(url)) this.#pending.delete(id);
    this.#wake();
  }

  /** Nothing is under way but requests that only wait for news. */
  idle(): boolean {
    const old = Date.now() - LONG_MS;
    return [...this.#pending.values()].every(({ at }) => at < old);
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

  /** A page is about to be opened: what the former one waited for is of no account. */
  opening(): void {
    this.#listeningSince = Date.now();
    this.#troubles = [];
    this.#news = new Set();
  }

  /** Requests that begin from now on are answers to what is done next, however long they take. */
  listen(): void {
    this.#listeningSince = Date.now();
    this.#troubles = [];
    const waiting = [...this.#pending.values()].map(({ place }) => place);
    this.#news = new Set([...this.#news, ...waiting]);
  }

  /** Requests since `listen` that failed: address without what was asked, and how. */
  troubles(): readonly string[] {
    return this.#troubles;
  }

  /** Every request that began since `listen` has ended, but for those that only wait for news. */
  answered(): boolean {
    return this.awaitedToAnswer().length === 0;
  }

  /** What holds the load event back: data that scripts ask for never does. */
  awaitedToLoad(): readonly Awaited[] {
    return [...this.#pending.values()].filter(({ kind }) => kind !== "data");
  }

  /** What an answer waits for. */
  awaitedToAnswer(): readonly Awaited[] {
    return [...this.#pending.values()].filter(({ at, place }) => at >= this.#listeningSince && !this.#news.has(place));
  }

  async answeredWithin(ms: number): Promise<boolean> {
    const deadline = Date.now() + ms;
    while (!this.answered()) {
      const left = deadline - Date.now();
      if (left <= 0) return false;
      await this.#change(left);
    }
    return true;
  }

  /** Until the youngest pending request counts as one that waits for news. */
  #untilLong(): number {
    return Math.max(1, LONG_MS + 1 - (Date.now() - Math.max(...[...this.#pending.values()].map(({ at }) => at))));
  }

  #note(requestId: string, how: string): void {
    const request = this.#pending.get(requestId);
    if (request?.answers && request.at >= this.#listeningSince) this.#troubles.push(`${request.place} ${how}`);
  }

  /** Of the former document also what it asked for while the next one was on its way. */
  #forgetBefore(loaderId: string): void {
    if (loaderId === this.#document) return;
    const began = this.#pending.get(loaderId)?.at ?? 0;
    for (const [id, { at, loader }] of this.#pending)
      if (at < began || loader === this.#document) this.#pending.delete(id);
    this.#document = loaderId;
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

function placeOf(url: string): string {
  return url.split(/[?#]/)[0] ?? url;
}
