/** Where on a page something stands. `main` is everything that no landmark claims. */
export type Region = "main" | "header" | "footer" | "nav" | "aside" | "search" | "dialog" | "consent";

/** A run of text that a reader sees as one piece: a heading, paragraph, list item, table cell or loose line. */
export interface Block {
  readonly kind: "heading" | "paragraph" | "item" | "cell" | "other";
  /** 1 to 6 for a heading. */
  readonly level: number | null;
  /** Normalised: NFC, soft hyphens and control characters gone, white space collapsed to single spaces. */
  readonly text: string;
  readonly region: Region;
  /** Tags, ids and first classes from body to the block, without indices: equal for siblings of one list. */
  readonly place: string;
  /** Share of the letters and digits that are link text, 0 to 1. */
  readonly linkShare: number;
  /** Not to be seen, and not to be opened either: text in a closed disclosure of the page itself is not hidden. */
  readonly hidden: boolean;
}

export interface Link {
  /** Absolute, without fragment, unless the fragment is a route of a site built by scripts. */
  readonly url: string;
  readonly text: string;
  readonly region: Region;
  readonly place: string;
  readonly rel: string;
  readonly hidden: boolean;
}

/** What a reader can know of a page from its stored HTML. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly lang: string | null;
  /** Content of the robots meta element in lower case; empty without one. */
  readonly metaRobots: string;
  /** In document order, nested blocks never repeated. */
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}
