import type { Benchmark } from "../../model/benchmark.ts";

/** A page of the site whose main text holds words that count. */
export interface OwnPage {
  readonly title: string;
  readonly url: string;
  readonly words: string;
}

/** A sentence that, judged on a copy of the capture, earns the point of the colophon; on a new page when there is none. */
export interface ProvenSentence {
  readonly sentence: string;
  readonly page: { readonly label: string; readonly url: string } | null;
}

/** What was found out for the owner beside the table. */
export interface OwnMaterial {
  readonly pages: ReadonlyMap<string, readonly OwnPage[]>;
  readonly sentence: ProvenSentence | null;
  readonly benchmark: Benchmark | null;
  /** The benchmark was measured by other criteria. */
  readonly otherCriteria: boolean;
}
