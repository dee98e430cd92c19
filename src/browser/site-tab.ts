import { errors } from "playwright";
import { DeadlineError, succeeds, withDeadline } from "./deadline.ts";
import type { Budget } from "./gate/budget.ts";
import { checkedUrl, download } from "./gate/download.ts";
import type { Gate } from "./gate/gate.ts";
import { GateError } from "./gate/resolve.ts";
import type { LiveBrowser } from "./live.ts";
import { appears, choose, click, locate, type } from "./page/act.ts";
import { decodeText } from "./page/charset.ts";
import { navigate } from "./page/navigate.ts";
import { picture, snapshot } from "./page/record.ts";
import { LANGUAGE, Screen, ScreenLost, type ScreenSettings } from "./page/screen.ts";
import { acrossNavigations, settle, until } from "./page/wait.ts";
import { BrowserFailure, type Fetched, type Snapshot, type Tab, type Target, type Visit } from "./tab.ts";

/** What a tab asks of those who keep the browser. */
export interface Keeper {
  /** The running browser; a new one when the former is gone. */
  live(): Promise<LiveBrowser>;
  /** Ends a browser that hangs. The next `live()` is another one. */
  replace(live: LiveBrowser, why: string, culprit: object): Promise<void>;
  /** Whether the browser was ended on account of somebody else. */
  endedForAnother(live: LiveBrowser, asker: object): boolean;
  userAgent(): string;
}

export interface SitePassage {
  readonly gate: Gate;
  readonly budget: Budget;
}

const OPEN_MS = 20_000;
const SCREEN_MS = 30_000;
const READ_MS = 10_000;
const SNAPSHOT_MS = 20_000;
const PICTURE_MS = 10_000;
const ACT_MS = 5_000;
const SETTLE_MS = 3_000;
const FETCH_MS = 15_000;
const FETCH_BYTES = 10_000_000;
const CLOSE_MS = 3_000;
/** What a call may take longer than it was given before it counts as hanging. */
const GRACE_MS = 3_000;
/** A page that cannot be stopped within this time is ended. */
const STOP_MS = 2_000;
const MAX_DEATHS = 2;
const NOTHING_SHOWN: Visit = {
  requestedUrl: "about:blank",
  finalUrl: "about:blank",
  status: null,
  contentType: "",
  loadedWhole: false,
};

/** A tab that outlives its browser: see `Tab`. */
export class SiteTab implements Tab {
  readonly #keeper: Keeper;
  readonly #passage: SitePassage;
  #storage: ScreenSettings["storage"] = { cookies: [], origins: [] };
  #screen: Screen | undefined;
  #live: LiveBrowser | undefined;
  #deaths = 0;
  #closed = false;
  #cut = false;
  #last: Visit = NOTHING_SHOWN;
  #images = false;

  constructor(keeper: Keeper, passage: SitePassage) {
    this.#keeper = keeper;
    this.#passage = passage;
  }

  async open(
    url: string,
    { images = false, timeoutMs = OPEN_MS }: { readonly images?: boolean; readonly timeoutMs?: number } = {},
  ): Promise<Visit> {
    this.#images = images;
    return this.#unlessInnocent(() => this.#show(url, timeoutMs));
  }

  async reload(): Promise<Visit> {
    return this.open(this.current().finalUrl, { images: this.#images });
  }

  address(): string {
    return this.current().finalUrl;
  }

  current(): Visit {
    if (this.#screen !== undefined) this.#last = this.#screen.visits.shown();
    return this.#cut ? { ...this.#last, loadedWhole: false } : this.#last;
  }

  popup(): string | null {
    return this.#screen?.popup ?? null;
  }

  used(): { readonly requests: number; readonly bytes: number } {
    return this.#passage.budget.used();
  }

  async read<A, R>(fn: (argument: A) => R, argument: A, frame?: string): Promise<R> {
    return this.#call("reading the page", READ_MS, (screen) =>
      acrossNavigations(() => screen.worlds.run(fn, argument, frame) as Promise<R>),
    );
  }

  async until<A>(
    fn: (argument: A) => unknown,
    argument: A,
    { timeoutMs = ACT_MS, frame }: { readonly timeoutMs?: number; readonly frame?: string } = {},
  ): Promise<boolean> {
    return this.#call("waiting for a condition", timeoutMs + GRACE_MS, (screen) =>
      until(screen, fn, argument, timeoutMs, frame),
    );
  }

  async settle({ timeoutMs = SETTLE_MS }: { readonly timeoutMs?: number } = {}): Promise<void> {
    await this.#call("waiting for the page to settle", timeoutMs + GRACE_MS, (screen) => settle(screen, timeoutMs));
  }

  async isVisible(target: Target): Promise<boolean> {
    return this.#call(`looking for ${target.selector}`, ACT_MS, (screen) => locate(screen.page, target).isVisible());
  }

  async untilVisible(target: Target, { timeoutMs = ACT_MS }: { readonly timeoutMs?: number } = {}): Promise<boolean> {
    return this.#call(`waiting for ${target.selector}`, timeoutMs + GRACE_MS, (screen) =>
      appears(screen.page, target, timeoutMs),
    );
  }

  async click(target: Target, { timeoutMs = ACT_MS }: { readonly timeoutMs?: number } = {}): Promise<void> {
    await this.#act(`clicking ${target.selector}`, timeoutMs, (screen) => click(screen.page, target, timeoutMs));
  }

  async type(
    target: Target,
    text: string,
    { timeoutMs = ACT_MS }: { readonly timeoutMs?: number } = {},
  ): Promise<void> {
    await this.#act(`typing into ${target.selector}`, timeoutMs * 2, (screen) =>
      type(screen.page, target, text, timeoutMs),
    );
  }

  async choose(target: Target, value: string): Promise<void> {
    await this.#act(`choosing in ${target.selector}`, ACT_MS * 2, (screen) =>
      choose(screen.page, target, value, ACT_MS),
    );
  }

  async press(key: string): Promise<void> {
    await this.#act(`pressing ${key}`, ACT_MS, (screen) => screen.page.keyboard.press(key));
  }

  async snapshot(): Promise<Snapshot> {
    const { cut, ...taken } = await this.#call("recording the page", SNAPSHOT_MS, (screen) =>
      acrossNavigations(() => snapshot(screen)),
    );
    this.#cut = cut;
    return taken;
  }

  async picture({
    words = [],
    within,
  }: {
    readonly words?: readonly string[];
    readonly within?: string;
  } = {}): Promise<{ readonly png: Uint8Array; readonly wordsVisible: boolean }> {
    return this.#call("taking a picture", PICTURE_MS, (screen) =>
      acrossNavigations(() => picture(screen, words, within ?? null)),
    );
  }

  async fetch(
    url: string,
    { maxBytes = FETCH_BYTES, timeoutMs = FETCH_MS }: { readonly maxBytes?: number; readonly timeoutMs?: number } = {},
  ): Promise<Fetched> {
    this.#refuseWhenDone();
    const cookies = (at: string): Promise<string> => this.#cookies(at);
    const line = { ...this.#passage, userAgent: this.#keeper.userAgent(), language: LANGUAGE, cookies };
    try {
      const got = await download(url, line, { maxBytes, signal: AbortSignal.timeout(timeoutMs) });
      const contentType = got.headers["content-type"] ?? "";
      return {
        requestedUrl: url,
        finalUrl: got.url,
        status: got.status,
        contentType,
        loadedWhole: true,
        headers: got.headers,
        body: got.body,
        text: () => decodeText(got.body, contentType),
      };
    } catch (error) {
      if (error instanceof GateError) throw new BrowserFailure(error.reason, error.message);
      throw new BrowserFailure("timeout", `${url} took longer than ${timeoutMs} ms`);
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#dropScreen();
    await this.#passage.gate.close();
  }

  async #show(url: string, timeoutMs: number): Promise<Visit> {
    const { href } = this.#checked(url);
    await this.#remember();
    await this.#ready();
    this.#cut = false;
    return this.#act(`opening ${url}`, timeoutMs, async (screen) => {
      await screen.showImages(this.#images);
      try {
        return await navigate(screen, href, timeoutMs);
      } catch (error) {
        throw this.#explained(error, screen, href);
      }
    });
  }

  #checked(url: string): URL {
    try {
      const checked = checkedUrl(url);
      checked.hash = new URL(url).hash;
      return checked;
    } catch (error) {
      throw new BrowserFailure("blocked", error instanceof Error ? error.message : String(error));
    }
  }

  /** The gate knows better than the browser why a connection failed. */
  #explained(error: unknown, screen: Screen, url: string): unknown {
    if (!(error instanceof BrowserFailure)) return error;
    const spent = this.#passage.budget.overspent();
    if (spent !== undefined) return new BrowserFailure("budget", spent);
    if (error.reason !== "blocked" && !/TUNNEL|PROXY/.test(error.message)) return error;
    const known = screen.lastAsked(url).map((asked) => this.#passage.gate.failureOf(asked));
    const failure = known.find((found) => found !== undefined);
    return failure === undefined ? error : new BrowserFailure(failure.reason, failure.message);
  }

  /** Like `#call`, for what may set off requests. */
  async #act<T>(what: string, ms: number, work: (screen: Screen) => Promise<T>): Promise<T> {
    const spent = this.#passage.budget.spent();
    if (spent !== undefined) throw new BrowserFailure("budget", spent);
    if (this.#screen !== undefined) this.#screen.popup = null;
    return this.#call(what, ms + GRACE_MS, work);
  }

  async #call<T>(what: string, ms: number, work: (screen: Screen) => Promise<T>): Promise<T> {
    this.#refuseWhenDone();
    const screen = this.#screen;
    if (screen === undefined)
      throw new BrowserFailure(
        "browser-failure",
        "nothing is shown: the browser was replaced since the last page was opened",
      );
    try {
      return await withDeadline(Promise.race([work(screen), screen.lost]), ms, what);
    } catch (error) {
      throw await this.#failure(error, screen, what);
    }
  }

  #refuseWhenDone(): void {
    if (this.#closed) throw new BrowserFailure("browser-failure", "the tab is closed");
    if (this.#deaths >= MAX_DEATHS) throw new BrowserFailure("browser-failure", "the browser died twice at this site");
  }

  async #failure(error: unknown, screen: Screen, what: string): Promise<BrowserFailure> {
    if (error instanceof BrowserFailure) return error;
    if (error instanceof DeadlineError) {
      await this.#recover(screen, what);
      return new BrowserFailure("timeout", error.message);
    }
    const detail = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    if (error instanceof ScreenLost || !this.#working(screen)) {
      await this.#lose();
      return new BrowserFailure("browser-failure", `${what}: ${detail}`);
    }
    return new BrowserFailure(
      error instanceof errors.TimeoutError ? "timeout" : "browser-failure",
      `${what}: ${detail}`,
    );
  }

  #working(screen: Screen): boolean {
    return !screen.page.isClosed() && this.#live?.alive() === true;
  }

  /** A call hangs: its script is stopped, else its page is ended, else the browser. */
  async #recover(screen: Screen, what: string): Promise<void> {
    const stopped = Promise.all([screen.cdp.send("Runtime.terminateExecution"), screen.cdp.send("Page.stopLoading")]);
    if (
      (await succeeds(stopped, STOP_MS)) &&
      (await succeeds(screen.cdp.send("Runtime.evaluate", { expression: "1" }), STOP_MS))
    )
      return;
    this.#deaths += 1;
    await this.#dropScreen(what);
  }

  /** Page or browser died under a call; not this site's fault if another one's hang ended it. */
  async #lose(): Promise<void> {
    const live = this.#live;
    if (live === undefined || !this.#keeper.endedForAnother(live, this)) this.#deaths += 1;
    await this.#dropScreen();
  }

  /** Ends context and page; a browser in which that cannot be done hangs. */
  async #dropScreen(why = "closing a page"): Promise<void> {
    const screen = this.#screen;
    const live = this.#live;
    if (screen === undefined || live === undefined) return;
    this.current();
    this.#screen = undefined;
    if (!live.alive()) return;
    if (await succeeds(screen.context.close(), CLOSE_MS)) return;
    await this.#keeper.replace(live, `${why} took too long`, this);
  }

  async #ready(): Promise<void> {
    this.#refuseWhenDone();
    if (this.#screen !== undefined && this.#working(this.#screen)) return;
    await this.#dropScreen();
    let live: LiveBrowser | undefined;
    try {
      live = await this.#keeper.live();
      this.#screen = await withDeadline(Screen.open(live, this.#settings()), SCREEN_MS, "opening a page");
      this.#live = live;
    } catch (error) {
      if (live !== undefined && error instanceof DeadlineError) await this.#keeper.replace(live, error.message, this);
      throw new BrowserFailure("browser-failure", error instanceof Error ? error.message : String(error));
    }
  }

  #settings(): ScreenSettings {
    const { gate, budget } = this.#passage;
    return { gate: gate.server.origin, userAgent: this.#keeper.userAgent(), budget, storage: this.#storage };
  }

  /** Keeps cookies for the case that the browser has to be replaced. */
  async #remember(): Promise<void> {
    const screen = this.#screen;
    if (screen === undefined) return;
    try {
      const cookies = await withDeadline(screen.context.cookies(), 1_000, "reading cookies");
      this.#storage = { ...this.#storage, cookies };
    } catch {
      // What was kept before still serves.
    }
  }

  async #cookies(url: string): Promise<string> {
    const screen = this.#screen;
    if (screen === undefined) return "";
    const found = await withDeadline(screen.context.cookies(url), 1_000, "reading cookies").catch(() => []);
    return found.map(({ name, value }) => `${name}=${value}`).join("; ");
  }

  /** Opening an address can be repeated when the browser was ended for another site's sake. */
  async #unlessInnocent<T>(work: () => Promise<T>): Promise<T> {
    const deaths = this.#deaths;
    try {
      return await work();
    } catch (error) {
      const innocent =
        error instanceof BrowserFailure &&
        error.reason === "browser-failure" &&
        this.#deaths === deaths &&
        this.#screen === undefined;
      if (!innocent || this.#closed || this.#deaths >= MAX_DEATHS) throw error;
      return work();
    }
  }
}
