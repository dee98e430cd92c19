import type { Artifact, CaptureFailure, Reason } from "./reason.ts";
import type { Recipe, SearchRole, Site } from "./site.ts";
import type { Text } from "./text.ts";

/** Shape of `capture.json`. Raised when a reader of the old shape could not read the new one. */
export const CAPTURE_FORMAT = 1;
/**
 * Version of the way of looking: where it is equal, a difference between two captures is the site's. When it is raised:
 * CONTRIBUTING.md.
 */
export const CAPTURE_METHOD = 2;

/** All that was recorded of one site in one scan: enough to judge again without the web. */
export interface Capture {
  readonly formatVersion: number;
  readonly method: number;
  readonly scan: string;
  readonly site: Site;
  /** 1 for the first capture of the site in this scan. */
  readonly number: number;
  /** Set when the site was captured again to check cells that had an outcome already. */
  readonly recheck?: Recheck;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly tool: string;
  readonly browser: BrowserInfo;
  readonly settings: CaptureSettings;
  readonly state: SiteState;
  /** The site's own address after redirects; the listed one when it could not be read. */
  readonly address: string;
  readonly robots: RobotsRecord;
  readonly consent: ConsentRecord;
  readonly artifacts: readonly PageArtifact[];
  readonly selection: Selection;
  readonly colophon: ColophonRecord;
  readonly search: SearchRecord;
  readonly pictures: readonly Picture[];
  /** Other hosts that let pages wait in vain, so that nothing was asked of them any more. */
  readonly leftOut?: readonly LeftOutHost[];
}

/** A host and what it was asked for. */
export interface LeftOutHost {
  readonly host: string;
  readonly kinds: readonly ("script" | "style" | "frame" | "data")[];
}

/** Which cells a further capture of the same scan is to check: those that flipped since the former scan, or all. */
export type Recheck =
  | { readonly purpose: "flips"; readonly criteria: readonly string[] }
  | { readonly purpose: "repeat" };

export interface BrowserInfo {
  /** Kind of browser, such as `chromium-headless-shell`. */
  readonly name: string;
  readonly version: string;
}

/** The settings that can decide what is seen. */
export interface CaptureSettings {
  readonly maxPages: number;
  readonly maxQueries: number;
  readonly maxResults: number;
  readonly delayMs: number;
  readonly render: "auto" | "always";
  readonly robots: "visitor" | "strict";
  readonly userAgent: string;
}

/** Whether the site as a whole could be looked at. */
export type SiteState =
  | { readonly status: "read" }
  | {
      readonly status: "unread";
      readonly reason: CaptureFailure | "ended";
      readonly detail: string;
      readonly movedTo?: string;
    };

export interface RobotsRecord {
  readonly status: "read" | "absent" | "unreadable";
  readonly crawlDelaySeconds: number | null;
  /** Typed searches went to addresses that robots.txt closes to crawlers (`visitor`). */
  readonly searchClosed: boolean;
}

export interface ConsentRecord {
  readonly outcome: "none" | "refused" | "accepted" | "not-passed";
  /** Who or what answered: a rule of autoconsent, or the phrase that was clicked. */
  readonly by: string | null;
  readonly pictureBefore: string | null;
  readonly pictureAfter: string | null;
}

/** One page as it was at one moment. */
export interface PageArtifact {
  readonly id: string;
  readonly requestedUrl: string;
  readonly finalUrl: string;
  readonly status: number | null;
  readonly at: string;
  readonly how: "fetched" | "rendered";
  readonly contentType: string;
  /** The HTML (or the text of a PDF), relative to the capture folder. */
  readonly file: string;
  /** HTML of its frames, in document order. */
  readonly frames: readonly string[];
}

/** The selection of pages that content is judged by: linked from home and menus first, then across sections. */
export interface Selection {
  /** Artifact id of the home page. */
  readonly home: string | null;
  readonly pages: readonly SelectedPage[];
  readonly failed: readonly FailedPage[];
  /** Distinct pages known of the site, read or not. */
  readonly known: number;
  /** Links and buttons of the home page that open in place what has no address and so was not read; absent without any. */
  readonly inPlace?: number;
}

export interface SelectedPage {
  readonly artifact: string;
  readonly from: "home" | "menu" | "section" | "sitemap";
}

export interface FailedPage {
  readonly url: string;
  readonly reason: CaptureFailure;
  readonly detail: string;
}

export interface ColophonRecord {
  readonly candidates: readonly ColophonCandidate[];
}

export interface ColophonCandidate {
  readonly url: string;
  /** The words of the link that promised it. */
  readonly label: string;
  readonly foundOn: string;
  /** Artifact id, or why it could not be read. */
  readonly page: Artifact<string>;
}

export interface SearchRecord {
  readonly functions: readonly SearchFunction[];
  readonly unprobed: readonly UnprobedFunction[];
  /** Per detector what it looked at and how many candidates it found: the proof that there is no search. */
  readonly detectors: readonly DetectorRecord[];
}

export interface UnprobedFunction {
  readonly recipe: Recipe;
  readonly reason: Reason;
}

export interface DetectorRecord {
  readonly detector: string;
  readonly pages: readonly string[];
  readonly candidates: number;
  readonly notes: readonly string[];
  /** Where it could not look, so that nothing may be concluded from what it did not find; absent without any. */
  readonly unseen?: readonly UnseenPlace[];
}

/** A page, or what a click on it brings, of which it was not seen whether it offers a search. */
export interface UnseenPlace {
  readonly page: string;
  /** The words of what was clicked, or the keys that were pressed; null for the page as it stands. */
  readonly behind: string | null;
  readonly reason: CaptureFailure | "control-without-effect";
  readonly detail: string;
}

/** One search function as an instrument under test. */
export interface SearchFunction {
  readonly id: string;
  readonly role: SearchRole;
  /** What made the role be seen so, for people to read. A plain string in older captures: English. */
  readonly roleBecause: Text | string;
  readonly recipe: Recipe;
  /** Set when the function could not be operated at all. */
  readonly failure: { readonly reason: Reason; readonly detail: string } | null;
  /** The state of the page before anything was asked: artifact id. */
  readonly before: string | null;
  readonly queries: readonly QueryRecord[];
}

export const QUERY_KINDS = ["negative", "positive", "term"] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** One question put to one search function. */
export interface QueryRecord {
  readonly kind: QueryKind;
  readonly term: string;
  readonly at: string;
  /** Snapshots of the answer in the order they were read, further pages after the first; artifact ids. */
  readonly answers: readonly string[];
  /** Set when no answer was had. */
  readonly failure: { readonly reason: Reason; readonly detail: string } | null;
  /** Targets of results that were opened, in order. */
  readonly targets: readonly TargetRecord[];
  /** Why reading stopped: one was verified, all were read, 20 were read, or something ran out. */
  readonly stopped: "verified" | "all-read" | "cap" | "budget" | "failed";
}

export interface TargetRecord {
  readonly url: string;
  /** What was pressed to get there, as the answer says it; absent for a link. */
  readonly pressed?: string;
  readonly page: Artifact<string>;
}

/** A picture of a page, with the deciding words highlighted when there are any. */
export interface Picture {
  readonly file: string;
  readonly artifact: string;
  readonly purpose:
    | "home"
    | "colophon"
    | "content"
    | "hit"
    | "empty-answer"
    | "negative-control"
    | "function"
    | "consent";
  /** The words highlighted. */
  readonly words: readonly string[];
  /** Whether the words could be brought into view. */
  readonly wordsVisible: boolean;
  readonly function?: string;
  readonly query?: string;
  /** Absent in older captures, and where it could not be drawn. */
  readonly caption?: Caption;
}

/**
 * What a picture says in the band above the page, so that it can be read by itself: whose page it is and when, what was
 * asked and what was read. It tells what was done and seen, never an outcome.
 */
export interface Caption {
  /** The first is the heading. Drawn in the language of the scan, kept in all. */
  readonly lines: readonly Text[];
  /** Height of the band in pixels; below it the page stands as it was photographed. */
  readonly height: number;
}

/** A file of a finished capture, as it lies on the disk: `sha256sum` and a directory listing give the same. */
export interface StoredFile {
  /** Relative to the capture folder, with forward slashes. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A capture as `capture.json` holds it: the manifest of everything recorded. */
export type StoredCapture = Capture & { readonly files: readonly StoredFile[] };

/** Where capture puts files: content-addressed, so that equal content is stored once. Returns the relative path. */
export interface CaptureSink {
  page(html: string): Promise<string>;
  picture(png: Uint8Array): Promise<string>;
}

/** Reads a stored page of a capture by its relative path; undefined when the file is missing or was changed. */
export type PageReader = (file: string) => string | undefined;
