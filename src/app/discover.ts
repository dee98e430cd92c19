import { stringify } from "yaml";
import { openBrowser } from "../browser/fleet.ts";
import { captureSite } from "../capture/capture-site.ts";
import type { Plan } from "../capture/plan.ts";
import { createPoliteness } from "../capture/politeness.ts";
import { siteListFromUrls } from "../inputs/typed-addresses.ts";
import type { Capture, CaptureSettings, SearchFunction, SiteState } from "../model/capture.ts";
import type { Emit } from "../model/event.ts";
import type { Recipe, Site } from "../model/site.ts";
import type { Language, Text } from "../model/text.ts";
import { createCaptureArchive } from "../store/archive.ts";
import { TOOL } from "./tool.ts";

export interface DiscoverRequest {
  readonly site: Site;
  /** Where pages and pictures are put; new or empty. */
  readonly folder: string;
  readonly settings: Omit<CaptureSettings, "userAgent">;
  /** Of the captions in the pictures. */
  readonly language: Language;
  readonly browser?: string;
  readonly contact?: string;
}

/** A site known by its address alone. Throws `OperatorError` when that is none. */
export function siteAt(url: string): Site {
  const [site] = siteListFromUrls([url]).sites;
  if (site === undefined) throw new Error("a list of one address without a site");
  return site;
}

/** A search function of the site, as a hint for the site list. */
export interface DiscoveredFunction {
  readonly recipe: Recipe;
  /** Its control word was found with it. */
  readonly works: boolean;
  readonly because: Text | string;
  /** Relative to the folder. */
  readonly picture: string | null;
}

export interface Discovered {
  readonly state: SiteState;
  readonly functions: readonly DiscoveredFunction[];
  /** Fields that were found and not tried. */
  readonly untried: readonly Recipe[];
  readonly colophon: readonly { readonly url: string; readonly label: string }[];
  /** The `hints` of a site list, in YAML; empty when no function was found. */
  readonly hints: string;
}

/** Nothing but its controls is asked of a function. */
const NO_QUESTIONS: Plan = { siteTerms: [], databaseTerms: [], contentChecks: [], colophonChecks: [], ownWords: [] };

const MOST_REQUESTS = 5_000;
const MOST_BYTES = 500_000_000;

/**
 * Finds the search functions, databases and colophon of one site and puts each function to the test with its controls.
 * Rejects with `OperatorError` when no browser starts; what is wrong with the site is its state.
 */
export async function discoverSite(request: DiscoverRequest, emit: Emit, signal: AbortSignal): Promise<Discovered> {
  const { site, folder, settings, language, browser, contact } = request;
  const browsers = await openBrowser({
    ...(browser === undefined ? {} : { browser }),
    ...(contact === undefined ? {} : { contact }),
  });
  try {
    const hosts = [new URL(site.url).host, ...site.hosts];
    const tab = await browsers.openSite({ hosts, maxRequests: MOST_REQUESTS, maxBytes: MOST_BYTES });
    const sink = createCaptureArchive(folder);
    const capture = await captureSite({
      scan: "discover",
      site,
      number: 1,
      tab,
      plan: NO_QUESTIONS,
      settings: { ...settings, userAgent: browsers.userAgent() },
      politeness: createPoliteness(settings.delayMs),
      language,
      sink,
      browser: browsers.info(),
      tool: TOOL,
      emit,
      stopped: () => signal.aborted,
    });
    await sink.finish(capture);
    await tab.close();
    return discoveredIn(capture);
  } finally {
    await browsers.close();
  }
}

/** What a capture found, ready to be pasted into a site list. */
export function discoveredIn({ state, search, colophon, pictures }: Capture): Discovered {
  const functions = search.functions.map((found) => ({
    recipe: asHint(found.recipe),
    works: works(found),
    because: found.roleBecause,
    picture: pictures.find((picture) => picture.purpose === "function" && picture.function === found.id)?.file ?? null,
  }));
  return {
    state,
    functions,
    untried: search.unprobed.map(({ recipe }) => asHint(recipe)),
    colophon: colophon.candidates.map(({ url, label }) => ({ url, label })),
    hints: functions.length === 0 ? "" : stringify({ hints: functions.map(({ recipe }) => recipe) }),
  };
}

function works({ queries }: SearchFunction): boolean {
  return queries.some((query) => query.kind === "positive" && query.stopped === "verified");
}

/** A site list names a button only where it is pressed, and nothing that is empty. */
function asHint({ button, open, label, ...recipe }: Recipe): Recipe {
  return {
    ...recipe,
    open,
    ...(recipe.submit === "button" && button !== undefined ? { button } : {}),
    ...(label === undefined || label === "" ? {} : { label }),
  };
}
