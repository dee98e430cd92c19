import { errors } from "playwright";
import { DeadlineError, succeeds, withDeadline } from "./deadline.ts";
import type { LiveBrowser } from "./live.ts";
import { Screen, ScreenLost, type ScreenSettings } from "./page/screen.ts";
import { BrowserFailure } from "./tab.ts";

/** What a site asks of those who keep the browser. */
export interface Keeper {
  /** The running browser; a new one when the former is gone. */
  live(): Promise<LiveBrowser>;
  /** Ends a browser that hangs. The next `live()` is another one. */
  replace(live: LiveBrowser, why: string, culprit: object): Promise<void>;
  /** Whether the browser was ended on account of somebody else. */
  endedForAnother(live: LiveBrowser, asker: object): boolean;
  userAgent(): string;
}

const OPEN_MS = 30_000;
const CLOSE_MS = 3_000;
const COOKIES_MS = 1_000;
/** A page that cannot be stopped within this time is ended. */
const STOP_MS = 2_000;
const MAX_DEATHS = 2;

/**
 * The screen of one site. Lost with its page or browser, and renewed on demand with the cookies it had; a site at which
 * the browser died twice gets no third.
 */
export class SiteScreen {
  readonly #keeper: Keeper;
  readonly #settings: Pick<ScreenSettings, "gate" | "budget" | "leftOut">;
  #cookies: ScreenSettings["storage"]["cookies"] = [];
  #screen: Screen | undefined;
  #live: LiveBrowser | undefined;
  #deaths = 0;
  #closed = false;

  constructor(keeper: Keeper, settings: Pick<ScreenSettings, "gate" | "budget" | "leftOut">) {
    this.#keeper = keeper;
    this.#settings = settings;
  }

  /** The screen as it is; undefined when it was lost, or never opened. */
  get now(): Screen | undefined {
    return this.#screen;
  }

  /** Rejects with `BrowserFailure` when nothing more can be done for this site. */
  checkUsable(): void {
    if (this.#closed) throw new BrowserFailure("browser-failure", "the tab is closed");
    if (this.#deaths >= MAX_DEATHS) throw new BrowserFailure("browser-failure", "the browser died twice at this site");
  }

  /** Works on the screen that is there; ends within `ms`, and a little more when the page has to be ended. */
  async use<T>(what: string, ms: number, work: (screen: Screen) => Promise<T>): Promise<T> {
    this.checkUsable();
    const screen = this.#screen;
    if (screen === undefined) throw new BrowserFailure("browser-failure", `${what}: nothing is shown any more`);
    try {
      return await withDeadline(Promise.race([work(screen), screen.lost]), ms, what);
    } catch (error) {
      throw await this.#failure(error, screen, what);
    }
  }

  /** Makes sure that there is a screen, in a new browser if need be. */
  async renew(): Promise<void> {
    this.checkUsable();
    if (this.#screen !== undefined && this.#works(this.#screen)) {
      this.#cookies = await this.cookies().catch(() => this.#cookies);
      return;
    }
    await this.#drop("closing a page");
    await this.#open();
  }

  /** Does the work, and once again when the browser died meanwhile. For what can be repeated. */
  async survive<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const died =
        error instanceof BrowserFailure && error.reason === "browser-failure" && this.#live?.alive() !== true;
      if (!died || this.#closed || this.#deaths >= MAX_DEATHS) throw error;
      return work();
    }
  }

  /** The cookies for an address, or all; none when nothing is shown. */
  async cookies(url?: string): Promise<ScreenSettings["storage"]["cookies"]> {
    const context = this.#screen?.context;
    if (context === undefined) return [];
    return withDeadline(context.cookies(url), COOKIES_MS, "reading cookies");
  }

  /** Puts other cookies in the place of all that there are; in a page that is lost meanwhile, the next one has them. */
  async setCookies(cookies: ScreenSettings["storage"]["cookies"]): Promise<void> {
    this.#cookies = cookies;
    const context = this.#screen?.context;
    const put = context?.clearCookies().then(() => context.addCookies(cookies));
    if (put !== undefined) await succeeds(put, COOKIES_MS);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#drop("closing a page");
  }

  async #open(): Promise<void> {
    let live: LiveBrowser | undefined;
    try {
      live = await this.#keeper.live();
      this.#live = live;
      const storage = { cookies: this.#cookies, origins: [] };
      const settings = { ...this.#settings, userAgent: this.#keeper.userAgent(), storage };
      this.#screen = await withDeadline(Screen.open(live, settings), OPEN_MS, "opening a page");
    } catch (error) {
      if (live !== undefined && error instanceof DeadlineError) await this.#keeper.replace(live, error.message, this);
      throw new BrowserFailure("browser-failure", firstLine(error));
    }
  }

  async #failure(error: unknown, screen: Screen, what: string): Promise<BrowserFailure> {
    if (error instanceof BrowserFailure) return error;
    if (error instanceof DeadlineError) {
      await this.#stop(screen, what);
      return new BrowserFailure("timeout", error.message);
    }
    const detail = `${what}: ${firstLine(error)}`;
    if (error instanceof ScreenLost || !this.#works(screen)) {
      if (!(await this.#browserAnswers()) && !this.#isInnocent()) this.#deaths += 1;
      await this.#drop(what);
      return new BrowserFailure("browser-failure", detail);
    }
    return new BrowserFailure(error instanceof errors.TimeoutError ? "timeout" : "browser-failure", detail);
  }

  /** A call hangs: its script is stopped, else its page is ended, else the browser. */
  async #stop({ cdp }: Screen, what: string): Promise<void> {
    const stop = Promise.all([cdp.send("Runtime.terminateExecution"), cdp.send("Page.stopLoading")]);
    const [stopped, answers] = await Promise.all([succeeds(stop, STOP_MS), this.#browserAnswers()]);
    if (!answers) return this.#replace(what);
    if (stopped && (await succeeds(cdp.send("Runtime.evaluate", { expression: "1" }), STOP_MS))) return;
    await this.#drop(what);
  }

  /** Ends context and page; a browser in which that cannot be done hangs. */
  async #drop(what: string): Promise<void> {
    const screen = this.#screen;
    this.#screen = undefined;
    if (screen === undefined || this.#live?.alive() !== true) return;
    if (!(await succeeds(screen.context.close(), CLOSE_MS))) await this.#replace(what);
  }

  async #replace(what: string): Promise<void> {
    this.#screen = undefined;
    if (this.#live?.alive() !== true) return;
    this.#deaths += 1;
    await this.#keeper.replace(this.#live, `${what} took too long`, this);
  }

  #works(screen: Screen): boolean {
    return !screen.page.isClosed() && this.#live?.alive() === true;
  }

  /** A page is often told of its end before it is known that the browser's came first. */
  async #browserAnswers(): Promise<boolean> {
    return (await this.#live?.answers(STOP_MS)) === true;
  }

  #isInnocent(): boolean {
    return this.#live !== undefined && this.#keeper.endedForAnother(this.#live, this);
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
