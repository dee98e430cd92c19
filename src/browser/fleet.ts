import { readFileSync } from "node:fs";
import type { BrowserInfo } from "../model/capture.ts";
import { OperatorError } from "../model/operator-error.ts";
import { browserPlaces, type FoundBrowser, findBrowser } from "./find.ts";
import { allowanceOf } from "./gate/allowance.ts";
import { Budget, type BudgetLimits } from "./gate/budget.ts";
import { openGate } from "./gate/gate.ts";
import { LeftOut } from "./gate/left-out.ts";
import { resolver } from "./gate/resolve.ts";
import { type LiveBrowser, startBrowser } from "./live.ts";
import type { Keeper } from "./site-screen.ts";
import { SiteTab } from "./site-tab.ts";
import type { Tab } from "./tab.ts";

export interface BrowserOptions {
  /** A path, a name on PATH, or the address of a running browser; found when absent. */
  readonly browser?: string;
  /** Whom a site's owner can turn to: part of the user agent. */
  readonly contact?: string;
  /** Told when a browser that hung or crashed was replaced. */
  readonly onReplaced?: (why: string) => void;
}

/** What one site may reach and cost. */
export interface SiteAccess extends BudgetLimits {
  /** The hosts that the site lists, `host` or `host:port`: its own address and `hosts`. */
  readonly hosts: readonly string[];
}

/** One browser for all sites of a scan. */
export interface Browsers {
  info(): BrowserInfo;
  userAgent(): string;
  /** Of the browser that runs now; undefined for one that was running already. */
  processId(): number | undefined;
  /** A tab in a context of its own, behind a gate of its own. */
  openSite(access: SiteAccess): Promise<Tab>;
  close(): Promise<void>;
}

/** Starts the browser. Rejects with `OperatorError` when there is none or it does not start. */
export async function openBrowser(options: BrowserOptions = {}): Promise<Browsers> {
  const found = await findBrowser(options.browser);
  if (found === undefined) throw new OperatorError(notFound(options.browser));
  const fleet = new Fleet(found, options);
  await fleet.live();
  return fleet;
}

class Fleet implements Browsers, Keeper {
  readonly #found: FoundBrowser;
  readonly #options: BrowserOptions;
  readonly #culprits = new WeakMap<LiveBrowser, object>();
  readonly #tabs = new Set<SiteTab>();
  #starting: Promise<LiveBrowser> | undefined;
  #live: LiveBrowser | undefined;

  constructor(found: FoundBrowser, options: BrowserOptions) {
    this.#found = found;
    this.#options = options;
  }

  info(): BrowserInfo {
    return this.#running().info;
  }

  processId(): number | undefined {
    return this.#running().processId;
  }

  async live(): Promise<LiveBrowser> {
    if (this.#starting === undefined && this.#live?.alive() === true) return this.#live;
    this.#starting ??= this.#start();
    return this.#starting;
  }

  async openSite({ hosts, ...limits }: SiteAccess): Promise<Tab> {
    const leftOut = new LeftOut();
    const resolve = leftOut.refusing(resolver(allowanceOf(hosts)));
    const budget = new Budget(limits);
    const { side } = await this.live();
    const tab = new SiteTab(this, { gate: await openGate(resolve, budget, side), budget, leftOut });
    this.#tabs.add(tab);
    return tab;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#tabs].map((tab) => tab.close()));
    await this.#live?.end();
  }

  async replace(live: LiveBrowser, why: string, culprit: object): Promise<void> {
    if (this.#culprits.has(live)) return;
    this.#culprits.set(live, culprit);
    await live.end(true);
    this.#options.onReplaced?.(why);
  }

  endedForAnother(live: LiveBrowser, asker: object): boolean {
    const culprit = this.#culprits.get(live);
    return culprit !== undefined && culprit !== asker;
  }

  userAgent(): string {
    const contact = (this.#options.contact ?? "").replace(/[^\x20-\x7e]|[()]/g, "").trim();
    return `${this.#running().userAgent} quickscan/${VERSION}${contact === "" ? "" : ` (+${contact})`}`;
  }

  #running(): LiveBrowser {
    if (this.#live === undefined) throw new Error("the browser was never started");
    return this.#live;
  }

  async #start(): Promise<LiveBrowser> {
    const before = this.#live;
    try {
      this.#live = await startBrowser(this.#found);
      if (before !== undefined && !this.#culprits.has(before)) this.#options.onReplaced?.("the browser crashed");
      return this.#live;
    } finally {
      this.#starting = undefined;
    }
  }
}

const VERSION = versionOf(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

function versionOf(packageJson: string): string {
  return /"version":\s*"([^"]+)"/.exec(packageJson)?.[1] ?? "0";
}

function notFound(wanted: string | undefined): string {
  if (wanted !== undefined) return `browser ${wanted} does not exist`;
  return `no browser found; looked for ${browserPlaces().slice(0, 6).join(", ")} and more: give one with --browser or QUICKSCAN_BROWSER`;
}
