import type { MeasureOptions } from "../site/measure.ts";
import type { TestSite } from "../site/site.ts";

/** A kind of search interface, and the marks of criteria 2, 3, 4, 9 and 10 that are right for it. */
export interface SearchClass {
  readonly name: string;
  readonly site: TestSite;
  readonly marks: string;
  readonly options?: MeasureOptions;
  /** Runs with every test run, as the one that stands for all of its kind. */
  readonly often?: boolean;
  /** Where the answer cannot go on to a second page: a choice, a jump, a single row. */
  readonly onePage?: boolean;
  /** Nothing can hold its answers back: a page in a frame gives them by itself. */
  readonly never?: "held";
}

/** Marks of a site search that works, on a site without a database: see `ARTICLES`. */
export const WORKS = "X 0 X n.a. n.a.";
export const UNKNOWN = "? ? ? n.a. n.a.";
export const NONE = "n.a. n.a. n.a. n.a. n.a.";
