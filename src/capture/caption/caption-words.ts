import type { SearchRole } from "../../model/site.ts";

/** A search function as a caption names it; without a role as long as it is not known what it searches. */
export interface NamedFunction {
  readonly label: string;
  readonly role: SearchRole | null;
  /** Offers a fixed choice of values instead of a field. */
  readonly isChoice: boolean;
}

/** What was read of an answer. */
export interface ReadCounts {
  readonly claimed: number | null;
  readonly read: number;
  readonly opened: number;
  readonly unopened: number;
  /** Opened, but not of the part of the host that is the site. */
  readonly outside: number;
  /** Reading ended before the end of the list. */
  readonly ended: "cap" | "broken-off" | null;
}

/** How a caption puts what was done and seen. Words of the site and of the instrument come with quotation marks. */
export interface CaptionWords {
  readonly home: string;
  readonly content: string;
  readonly colophon: string;
  readonly consent: { readonly before: string; readonly after: string };
  readonly marked: (words: readonly string[]) => string;
  /** The words were found on the page and could not be brought into view. */
  readonly outOfSight: (words: readonly string[]) => string;
  readonly functionName: (named: NamedFunction) => string;
  /** Nothing was asked yet. */
  readonly untouched: (isChoice: boolean) => string;
  readonly asked: (term: string) => string;
  readonly nonsense: string;
  readonly chosen: (value: string) => string;
  readonly values: (values: readonly string[], more: number) => string;
  /** `null` when the list stayed as it was. */
  readonly left: (entries: number | null) => string;
  /** The page is a result that was opened, a result that leads nowhere, or where the search went at once. */
  readonly hit: (position: number, shown: "page" | "row" | "jump") => string;
  readonly nothing: string;
  readonly read: (counts: ReadCounts) => string;
  readonly jumped: (isOpened: boolean) => string;
  readonly also: (others: readonly (ReadCounts & { readonly term: string })[]) => string;
  /** What was typed as a control and found, a word or a title; `null` when nothing was. */
  readonly control: (text: string | null) => string;
}

/** Words in quotation marks, on one line and of bearable length. */
export function quote(text: string, most = 80): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `‘${line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line}’`;
}

export function quotes(texts: readonly string[]): string {
  return texts.map((text) => quote(text)).join(", ");
}
