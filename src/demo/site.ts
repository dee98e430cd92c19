import type { Engine } from "./search/engine.ts";

/** What the server must know of a demo site beside its files. */
export interface DemoSite {
  /** As in the list `innovatie-2020`; also the name below `.localhost`. */
  readonly id: string;
  readonly name: string;
  /** Addresses end in a slash, as WordPress has it. */
  readonly slash: boolean;
  /** Pages hold a shell only; a script fetches title and text from `/data<path>.json`. */
  readonly scripted: boolean;
  readonly sitemap: boolean;
  readonly searches: readonly DemoSearch[];
}

/** An address that answers questions. Some sites have one that no page offers: that must not count as a search. */
export interface DemoSearch {
  readonly path: string;
  readonly method: "GET" | "POST";
  /** Name of the field with the question. */
  readonly field: string;
  readonly engine: Engine;
  /** Beginnings of the addresses of the pages that are searched, and of those that are left out. */
  readonly within: readonly string[];
  readonly without: readonly string[];
  /** Names of facts by which the results can be narrowed. */
  readonly filters: readonly string[];
  readonly pageSize: number;
  /** Without a question everything is shown: a collection. Otherwise nothing is. */
  readonly collection: boolean;
  /** A page in the layout of the site, a part for a script to put in, or data. */
  readonly format: "page" | "fragment" | "json";
  /** Title of the answer. */
  readonly title: string;
  /** Template of the answer, and of one result in it. */
  readonly template: string;
  readonly result: string;
}
