import type { BrowserContext, CDPSession, Page } from "playwright";
import type { Budget } from "../gate/budget.ts";
import type { LeftOut } from "../gate/left-out.ts";
import type { LiveBrowser } from "../live.ts";
import { watchFrames } from "./frames.ts";
import { type Awaited as AwaitedRequest, Traffic } from "./traffic.ts";
import { Visits } from "./visits.ts";
import { Worlds } from "./worlds.ts";

/** What a screen needs to know to be like the one before. */
export interface ScreenSettings {
  readonly gate: string;
  readonly userAgent: string;
  readonly budget: Budget;
  readonly leftOut: LeftOut;
  readonly storage: Awaited<ReturnType<BrowserContext["storageState"]>>;
}

export const VIEWPORT = { width: 1366, height: 900 } as const;
export const LANGUAGE = "nl-NL";

/** A host that has not answered for this long, when the wait for it ends, is waited for in vain. */
const IN_VAIN_MS = 5_000;

/** How long pictures and fonts may hold a page back: the first time, and when they were seen to before. */
const PATIENCE_MS = { first: 5_000, later: 1_000 };

/** A frame that may hold something to search in; smaller ones count visitors or show a button. */
const SIZEABLE = { width: 200, height: 80 };

/** Files that say nothing; blocked unless a picture is to be made. */
const SILENT_FILES = [
  "png",
  "jpg",
  "jpeg",
  "gif",
  "webp",
  "avif",
  "bmp",
  "ico",
  "woff",
  "woff2",
  "ttf",
  "otf",
  "eot",
  "mp4",
  "webm",
  "mp3",
  "ogg",
  "m4a",
  "mov",
  "m3u8",
];

/** Patterns of addresses tell capitals from small letters. */
const SILENT_PATTERNS = SILENT_FILES.flatMap((ending) => [ending, ending.toUpperCase()]).map((ending) => ({
  urlPattern: `*://*:*/*.${ending}`,
  block: true,
}));

function patternOf(host: string): { readonly urlPattern: string; readonly block: true } {
  return { urlPattern: `*://${/:\d+$/.test(host) ? host : `${host}:*`}/*`, block: true };
}

/** What talks past a proxy is taken away, as far as the browser's own settings do not forbid it already. */
const NO_WAY_ROUND =
  "for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport']) delete globalThis[name];";

/** One site's context with its page, in one running browser. Lost when that browser is. */
export class Screen {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly visits = new Visits();
  readonly traffic = new Traffic();
  readonly worlds: Worlds;
  /** Rejects when the page crashed or the browser went away. */
  readonly lost: Promise<never>;
  /** The address that was last asked to open in a window of its own. */
  popup: string | null = null;
  patienceMs = PATIENCE_MS.first;
  /** The document over which the mouse was moved. */
  greeted = "";
  /** Where something was typed, by document and field. */
  readonly wakened = new Set<string>();
  readonly #leftOut: LeftOut;
  #blocked = "[]";

  private constructor(context: BrowserContext, page: Page, cdp: CDPSession, leftOut: LeftOut) {
    this.#leftOut = leftOut;
    this.context = context;
    this.page = page;
    this.cdp = cdp;
    this.worlds = new Worlds(cdp, () => this.visits.mainFrame);
    this.lost = new Promise((_, reject) => {
      page.once("crash", () => reject(new ScreenLost("the page crashed")));
      page.once("close", () => reject(new ScreenLost("the page was closed")));
      context.once("close", () => reject(new ScreenLost("the browser was ended")));
    });
    this.lost.catch(() => undefined);
  }

  static async open(live: LiveBrowser, settings: ScreenSettings): Promise<Screen> {
    const context = await live.browser.newContext({
      proxy: { server: settings.gate },
      locale: LANGUAGE,
      timezoneId: "Europe/Amsterdam",
      viewport: VIEWPORT,
      screen: VIEWPORT,
      deviceScaleFactor: 1,
      userAgent: settings.userAgent,
      serviceWorkers: "block",
      acceptDownloads: false,
      reducedMotion: "reduce",
      permissions: [],
      storageState: settings.storage,
    });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const screen = new Screen(context, page, cdp, settings.leftOut);
    await screen.#prepare(settings.budget);
    return screen;
  }

  /** Whether pictures, fonts and media are loaded from now on; nothing is of hosts that were left out. */
  async showImages(images: boolean): Promise<void> {
    const hosts = this.#leftOut.refused().map(patternOf);
    const urlPatterns = [...(images ? [] : SILENT_PATTERNS), ...hosts];
    const blocked = JSON.stringify(urlPatterns);
    if (blocked === this.#blocked) return;
    await this.cdp.send("Network.setBlockedURLs", { urlPatterns });
    this.#blocked = blocked;
  }

  /** Pictures held a page back in vain. */
  losePatience(): void {
    this.patienceMs = PATIENCE_MS.later;
  }

  /** Leaves other hosts than that of the page out when they were waited for in vain. */
  leaveOut(awaited: readonly AwaitedRequest[]): void {
    const own = URL.parse(this.visits.shown().finalUrl)?.host;
    const long = Date.now() - IN_VAIN_MS;
    for (const { at, host, kind } of awaited) if (at < long && host !== own) this.#leftOut.add(host, kind);
  }

  /** Whether the element that holds a frame can be seen, at least this large. */
  async frameShown(frameId: string, least = { width: 2, height: 2 }): Promise<boolean> {
    const { backendNodeId } = await this.cdp.send("DOM.getFrameOwner", { frameId });
    const { model } = await this.cdp.send("DOM.getBoxModel", { backendNodeId });
    return model.width >= least.width && model.height >= least.height;
  }

  /** A frame that a visitor would have seen could not be loaded: that is told. */
  async #tellFrame(frameId: string, url: string): Promise<void> {
    const shown = await this.frameShown(frameId, SIZEABLE).catch(() => false);
    if (shown) this.#leftOut.tell(new URL(url).host, "frame");
  }

  /** The addresses that were asked for on the way to a document: the first one, and the last after redirects. */
  lastAsked(url: string): readonly string[] {
    return [...this.visits.asked(), url];
  }

  async #prepare(budget: Budget): Promise<void> {
    this.page.on("dialog", (dialog) => {
      // Dismissing the question whether to leave a page would mean staying.
      const answered = dialog.type() === "beforeunload" ? dialog.accept() : dialog.dismiss();
      answered.catch(() => undefined);
    });
    this.context.on("page", (popup) => {
      if (popup !== this.page) void this.#dismiss(popup);
    });
    await Promise.all([this.cdp.send("Page.enable"), this.cdp.send("Network.enable")]);
    await this.visits.watch(this.cdp);
    this.traffic.watch(this.cdp, budget);
    this.page.on("worker", (worker) => this.traffic.workerStarted(worker.url()));
    watchFrames(
      this.cdp,
      () => this.visits.mainFrame,
      (...frame) => void this.#tellFrame(...frame),
    );
    await this.worlds.prepare();
    await this.cdp.send("Page.addScriptToEvaluateOnNewDocument", { source: NO_WAY_ROUND });
  }

  async #dismiss(popup: Page): Promise<void> {
    const asked = (url: string): void => {
      if (url.startsWith("http")) this.popup = url;
    };
    asked(popup.url());
    popup.on("request", (request) => {
      if (request.isNavigationRequest() && request.frame().parentFrame() === null && request.redirectedFrom() === null)
        asked(request.url());
    });
    await popup.waitForEvent("domcontentloaded", { timeout: 1_000 }).catch(() => undefined);
    await popup.close().catch(() => undefined);
  }
}

/** The page or its browser is gone; a new screen is needed. */
export class ScreenLost extends Error {
  constructor(detail: string) {
    super(detail);
    this.name = "ScreenLost";
  }
}
