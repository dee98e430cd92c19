import type { LeftOutHost } from "../model/capture.ts";
import type { CaptureFailure } from "../model/reason.ts";
import type { PageFunction, PageParts } from "./page-function.ts";

/** How a page came to be shown: what a navigation gave. */
export interface Visit {
  readonly requestedUrl: string;
  readonly finalUrl: string;
  readonly status: number | null;
  readonly contentType: string;
  /** The load event came within the deadline; a page that was still loading is read as it stands, but says so. */
  readonly loadedWhole: boolean;
  /** How long the server asks to be left alone (`Retry-After`), in seconds; absent when it does not. */
  readonly retryAfterSeconds?: number;
}

/** The page as rendered, ready to be stored and read without a browser. */
export interface Snapshot {
  readonly url: string;
  readonly at: string;
  /**
   * Serialised document: open shadow roots as `<template shadowrootmode="open">`, values of fields as attributes,
   * `data-qs-hidden` on elements that are not visible (outermost only), with `data-qs-opens` when a line above them
   * that can be pressed opens them, `data-qs-block` on inline tags that the style
   * sheet shows as blocks or flex items, no scripts or style sheets. `data-qs-cut` on `html` and where a huge document
   * was cut off, `data-qs-press` on what can be pressed and is no link or control; `Tab.current().loadedWhole` is false then.
   */
  readonly html: string;
  /** The first frames that can be seen, nested ones too, each a document like `html`. */
  readonly frames: readonly string[];
}

/** An element to act upon: a CSS selector that reaches into open shadow roots, in the page or in one of its frames. */
export interface Target {
  readonly selector: string;
  readonly frame?: string;
}

/** What became of a question about cookies that a rule of autoconsent knew. */
export interface ConsentRefusal {
  readonly outcome: "refused" | "failed";
  /** The name of the rule. */
  readonly rule: string;
}

/** A failure of browser or site, as a reason for the table. Thrown by `Tab` methods; never ends a scan. */
export class BrowserFailure extends Error {
  readonly reason: CaptureFailure;

  constructor(reason: CaptureFailure, detail: string) {
    super(detail);
    this.name = "BrowserFailure";
    this.reason = reason;
  }
}

/**
 * One page of one site's context, reused for every address. Every call ends within its deadline: `BrowserFailure` with
 * reason `timeout` otherwise. When page or browser dies under a call, that call rejects with `browser-failure` and
 * nothing is shown until `open` is called again, which then uses a new browser (with the cookies of the old one);
 * `open` does so by itself when the browser was ended on account of another site. A site at which the browser died
 * twice gets no third: every call rejects.
 */
export interface Tab {
  /**
   * Goes to an address. Rejects with `BrowserFailure` when nothing could be loaded; a 404 page is a visit, a PDF or a
   * download is not (`http-error`). `images` also loads fonts and media. Within `timeoutMs` (20 s) the document has to
   * come, and its load event counts. Where pictures and fonts alone hold that back, the page is whole without them;
   * where other hosts do, they are left out from the next visit on.
   */
  open(url: string, options?: { readonly images?: boolean; readonly timeoutMs?: number }): Promise<Visit>;
  reload(): Promise<Visit>;
  address(): string;
  /** The visit of the document that is shown now, also when a click or a submit led there. */
  current(): Visit;
  /**
   * Runs a function in an isolated world of the page (or frame), where the page's own replacements of
   * built-in functions are not seen. Argument and result travel as JSON.
   */
  read<A, R, P extends PageParts>(fn: PageFunction<A, R, P>, argument: A, frame?: string): Promise<R>;
  /** Waits until the function gives something truthy in the isolated world, navigations in between survived. False at the deadline. */
  until<A>(
    fn: (argument: A) => unknown,
    argument: A,
    options?: { readonly timeoutMs?: number; readonly frame?: string },
  ): Promise<boolean>;
  /**
   * Refuses what the rules of autoconsent recognise as a question about cookies, in the page and its frames; `found` is
   * called before anything is clicked. Null when they recognise nothing, which takes a moment.
   */
  refuseConsent(found: () => Promise<unknown>): Promise<ConsentRefusal | null>;
  /**
   * Waits until no request is under way and the document has not changed for a moment; at most `timeoutMs`. Over a new
   * document the mouse is moved first: many sites keep their scripts back until somebody is there.
   */
  settle(options?: { readonly timeoutMs?: number }): Promise<void>;
  /**
   * Scrolls through the page and back, thirty screens at most, and waits as `settle` does: what is made only when a
   * visitor gets there is there then.
   */
  lookDown(): Promise<void>;
  /**
   * From now on requests that begin belong to what is done next: see `answered`; `open` listens by itself. Those that are under way at this moment
   * wait for news, and so do later ones to the same address.
   */
  listen(): void;
  /**
   * Waits until every request that began since `listen` has ended, however long it takes, and the document is quiet.
   * False when one is still under way at the deadline (20 s).
   */
  answered(options?: { readonly timeoutMs?: number }): Promise<boolean>;
  /** Requests since `listen` that the server refused or failed (429, 5xx, no connection): address without query, and how. */
  troubles(): readonly string[];
  /** Whether a visitor sees the element now, open shadow roots and the frame included. */
  isVisible(target: Target): Promise<boolean>;
  /** Waits until the element can be seen. False at the deadline. */
  untilVisible(target: Target, options?: { readonly timeoutMs?: number }): Promise<boolean>;
  /**
   * Clicks as a person does: scrolled into view, visible, receiving the click. Throws `BrowserFailure` if it cannot; a
   * click that the page got is made, however long its scripts take over it.
   */
  click(target: Target, options?: { readonly timeoutMs?: number }): Promise<void>;
  /**
   * Moves the mouse over what can be seen around an element until the element comes into view, as in a menu that opens
   * under the mouse; it stays there. False when it does not come. Not within frames.
   */
  hover(target: Target): Promise<boolean>;
  /** Empties the field and types the text key by key. */
  type(target: Target, text: string, options?: { readonly timeoutMs?: number }): Promise<void>;
  choose(target: Target, value: string): Promise<void>;
  press(key: string): Promise<void>;
  /** The address that the last act (open, click, key) asked to open in a window of its own; it was closed at once. */
  popup(): string | null;
  snapshot(): Promise<Snapshot>;
  /**
   * PNG of the viewport with the given words (as they stand in the text) highlighted and the first of them in view; with
   * `control` (a selector) that element itself instead. `wordsVisible`: what is highlighted can really be seen.
   */
  picture(options?: {
    readonly words?: readonly string[];
    readonly control?: string;
  }): Promise<{ readonly png: Uint8Array; readonly wordsVisible: boolean }>;
  /**
   * A picture with lines of text in a band above it, the first as its heading, and the height of that band. Drawn apart
   * from the page that is shown, which notices nothing; below the band every pixel is what it was.
   */
  captioned(png: Uint8Array, lines: readonly string[]): Promise<{ readonly png: Uint8Array; readonly height: number }>;
  /** Own HTTP request through the same gate, with the browser's cookies and user agent; for robots.txt, sitemaps, plain pages, PDF. */
  fetch(url: string, options?: { readonly maxBytes?: number; readonly timeoutMs?: number }): Promise<Fetched>;
  /** Remembers the cookies as they are now: what the site knows of this visitor. */
  rememberCookies(): Promise<void>;
  /** Back to the cookies that were remembered; nothing when none were. */
  restoreCookies(): Promise<void>;
  /** Becomes a visitor whom the site does not know. */
  forgetCookies(): Promise<void>;
  /** Other hosts that let pages of this site wait in vain: nothing is asked of them any more. */
  leftOut(): readonly LeftOutHost[];
  /** What the site has cost so far: requests, and bytes as they came over the line. */
  used(): { readonly requests: number; readonly bytes: number };
  close(): Promise<void>;
}

export interface Fetched extends Visit {
  readonly body: Uint8Array;
  /** Charset by header, BOM or meta; for texts. */
  text(): string;
  readonly headers: Readonly<Record<string, string>>;
}
