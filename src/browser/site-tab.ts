import type { LeftOutHost } from "../model/capture.ts";
import { type Captioned, captioned } from "./captioned.ts";
import { type FetchLimits, fetchFile } from "./fetch-file.ts";
import { appears, choose, click, HEARD_MS, hover, locate, type, WAKE_MS } from "./page/act.ts";
import { navigate } from "./page/navigate.ts";
import { scrollThrough } from "./page/presence.ts";
import { picture, snapshot } from "./page/record.ts";
import { refuseConsent } from "./page/refuse-consent.ts";
import { LANGUAGE, type Screen } from "./page/screen.ts";
import { acrossNavigations, answered, settle, until } from "./page/wait.ts";
import type { PageFunction, PageParts } from "./page-function.ts";
import { checkBudget, checkedAddress, type SitePassage, whyFailed } from "./passage.ts";
import { type Keeper, SiteScreen } from "./site-screen.ts";
import {
  BrowserFailure,
  type ConsentRefusal,
  type Fetched,
  type Snapshot,
  type Tab,
  type Target,
  type Visit,
} from "./tab.ts";

const OPEN_MS = 20_000;
const READ_MS = 10_000;
const SNAPSHOT_MS = 20_000;
const PICTURE_MS = 10_000;
const ACT_MS = 5_000;
const SETTLE_MS = 3_000;
const LOOK_DOWN_MS = 5_000;
/** What a visitor may scroll through before the page counts as one that never ends. */
const MOST_SCREENS = 30;
const CONSENT_MS = 20_000;
/** What a call may take longer than it was given before it counts as hanging. */
const GRACE_MS = 3_000;
const NOTHING_SHOWN: Visit = {
  requestedUrl: "about:blank",
  finalUrl: "about:blank",
  status: null,
  contentType: "",
  loadedWhole: false,
};

interface Within {
  readonly timeoutMs?: number;
}

/** A tab that outlives its browser: see `Tab`. */
export class SiteTab implements Tab {
  readonly #keeper: Keeper;
  readonly #passage: SitePassage;
  readonly #screen: SiteScreen;
  #closed = false;
  #cut = false;
  #last: Visit = NOTHING_SHOWN;
  #images = false;
  #remembered: Awaited<ReturnType<SiteScreen["cookies"]>> | undefined;

  constructor(keeper: Keeper, passage: SitePassage) {
    this.#keeper = keeper;
    this.#passage = passage;
    const { gate, budget, leftOut } = passage;
    this.#screen = new SiteScreen(keeper, { gate: gate.server.origin, budget, leftOut });
  }

  async open(
    url: string,
    { images = false, timeoutMs = OPEN_MS }: Within & { readonly images?: boolean } = {},
  ): Promise<Visit> {
    this.#images = images;
    const visit = await this.#screen.survive(() => this.#show(url, timeoutMs));
    // What was being opened is gone with the tab, however the browser put it.
    if (this.#closed) throw new BrowserFailure("browser-failure", "the tab was closed");
    return visit;
  }

  async reload(): Promise<Visit> {
    return this.open(this.current().finalUrl, { images: this.#images });
  }

  address(): string {
    return this.current().finalUrl;
  }

  current(): Visit {
    this.#last = this.#screen.now?.visits.shown() ?? this.#last;
    return this.#cut ? { ...this.#last, loadedWhole: false } : this.#last;
  }

  popup(): string | null {
    return this.#screen.now?.popup ?? null;
  }

  async rememberCookies(): Promise<void> {
    this.#remembered = await this.#screen.cookies().catch(() => undefined);
  }

  async restoreCookies(): Promise<void> {
    if (this.#remembered !== undefined) await this.#screen.setCookies(this.#remembered);
  }

  async forgetCookies(): Promise<void> {
    await this.#screen.setCookies([]);
  }

  leftOut(): readonly LeftOutHost[] {
    return this.#passage.leftOut.hosts();
  }

  used(): { readonly requests: number; readonly bytes: number } {
    return this.#passage.budget.used();
  }

  async read<A, R, P extends PageParts>(fn: PageFunction<A, R, P>, argument: A, frame?: string): Promise<R> {
    return this.#screen.use("reading the page", READ_MS, (screen) =>
      acrossNavigations(() => screen.worlds.run(fn, argument, frame)),
    );
  }

  async until<A>(
    fn: (argument: A) => unknown,
    argument: A,
    { timeoutMs = ACT_MS, frame }: Within & { readonly frame?: string } = {},
  ): Promise<boolean> {
    return this.#screen.use("waiting for a condition", timeoutMs + GRACE_MS, (screen) =>
      until(screen, fn, argument, timeoutMs, frame),
    );
  }

  async refuseConsent(found: () => Promise<unknown>): Promise<ConsentRefusal | null> {
    return this.#act("refusing cookies", CONSENT_MS, (screen) => refuseConsent(screen, found));
  }

  async settle({ timeoutMs = SETTLE_MS }: Within = {}): Promise<void> {
    await this.#screen.use("waiting for the page to settle", timeoutMs + GRACE_MS, (screen) =>
      settle(screen, timeoutMs),
    );
  }

  async lookDown(): Promise<void> {
    await this.#screen.use("looking down the page", LOOK_DOWN_MS + SETTLE_MS + GRACE_MS, async (screen) => {
      const scrolled = await acrossNavigations(() => screen.worlds.run(scrollThrough, MOST_SCREENS));
      if (scrolled) await settle(screen, SETTLE_MS);
    });
  }

  listen(): void {
    this.#screen.now?.traffic.listen();
  }

  troubles(): readonly string[] {
    return this.#screen.now?.traffic.troubles() ?? [];
  }

  async answered({ timeoutMs = OPEN_MS }: Within = {}): Promise<boolean> {
    return this.#screen.use("waiting for an answer", timeoutMs + SETTLE_MS + GRACE_MS, (screen) =>
      answered(screen, timeoutMs),
    );
  }

  async isVisible(target: Target): Promise<boolean> {
    return this.#screen.use(`looking for ${target.selector}`, ACT_MS, (screen) =>
      locate(screen.page, target).isVisible(),
    );
  }

  async untilVisible(target: Target, { timeoutMs = ACT_MS }: Within = {}): Promise<boolean> {
    return this.#screen.use(`waiting for ${target.selector}`, timeoutMs + GRACE_MS, (screen) =>
      appears(screen.page, target, timeoutMs),
    );
  }

  async click(target: Target, { timeoutMs = ACT_MS }: Within = {}): Promise<void> {
    const ms = timeoutMs + HEARD_MS;
    await this.#act(`clicking ${target.selector}`, ms, (screen) => click(screen, target, timeoutMs));
  }

  async hover(target: Target): Promise<boolean> {
    return this.#act(`holding the mouse over ${target.selector}`, ACT_MS, (screen) => hover(screen, target));
  }

  async type(target: Target, text: string, { timeoutMs = ACT_MS }: Within = {}): Promise<void> {
    await this.#act(`typing into ${target.selector}`, timeoutMs * 2 + WAKE_MS, (screen) =>
      type(screen, target, text, timeoutMs),
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
    const { cut, ...taken } = await this.#screen.use("recording the page", SNAPSHOT_MS, (screen) =>
      acrossNavigations(() => snapshot(screen)),
    );
    this.#cut = cut;
    return taken;
  }

  async picture({
    words = [],
    control,
  }: {
    readonly words?: readonly string[];
    readonly control?: string;
  } = {}): Promise<{ readonly png: Uint8Array; readonly wordsVisible: boolean }> {
    return this.#screen.use("taking a picture", PICTURE_MS, (screen) =>
      acrossNavigations(() => picture(screen, words, control ?? null)),
    );
  }

  async captioned(png: Uint8Array, lines: readonly string[]): Promise<Captioned> {
    this.#screen.checkUsable();
    try {
      return await captioned(await this.#keeper.live(), png, lines);
    } catch (error) {
      throw new BrowserFailure("browser-failure", error instanceof Error ? error.message : "no caption");
    }
  }

  async fetch(url: string, limits: FetchLimits = {}): Promise<Fetched> {
    this.#screen.checkUsable();
    const cookies = (at: string): Promise<string> => this.#cookies(at);
    const line = { ...this.#passage, userAgent: this.#keeper.userAgent(), language: LANGUAGE, cookies };
    return fetchFile(url, line, limits);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.current();
    await this.#screen.close();
    await this.#passage.gate.close();
  }

  async #show(url: string, timeoutMs: number): Promise<Visit> {
    const href = checkedAddress(url);
    await this.#screen.renew();
    this.#cut = false;
    return this.#act(`opening ${url}`, timeoutMs, async (screen) => {
      await screen.showImages(this.#images);
      screen.traffic.opening();
      try {
        return await navigate(screen, href, timeoutMs);
      } catch (error) {
        throw whyFailed(this.#passage, error, screen.lastAsked(href));
      }
    });
  }

  /** For what may set off requests: not when the budget is spent. */
  async #act<T>(what: string, ms: number, work: (screen: Screen) => Promise<T>): Promise<T> {
    checkBudget(this.#passage);
    if (this.#screen.now !== undefined) this.#screen.now.popup = null;
    return this.#screen.use(what, ms + GRACE_MS, work);
  }

  async #cookies(url: string): Promise<string> {
    const found = await this.#screen.cookies(url).catch(() => []);
    return found.map(({ name, value }) => `${name}=${value}`).join("; ");
  }
}
