/** Shape of a benchmark file; raised when a field goes or changes its meaning. */
export const BENCHMARK_FORMAT = 1;

/** How a group of sites scored, without names: what another site can be held against. */
export interface Benchmark {
  readonly instrument: string;
  readonly instrumentDigest: string;
  readonly date: string;
  /** Sites whose home page could be read. */
  readonly sites: number;
  /** How many sites have each number of points, sites with open cells by their lower bound; index = points. */
  readonly totals: readonly number[];
  readonly criteria: readonly BenchmarkCriterion[];
  /** Whether the table with names can be seen by others; null when nobody said. A place is given only when it cannot. */
  readonly namedTablePublic: boolean | null;
}

export interface BenchmarkCriterion {
  readonly id: string;
  readonly nr: number;
  readonly passed: number;
  readonly failed: number;
  readonly inapplicable: number;
  /** `?` and `-`. */
  readonly open: number;
}
