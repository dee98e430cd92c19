import type { Benchmark } from "../../model/benchmark.ts";
import type { Total } from "../totals.ts";

/** With fewer sites a place would point at a site. */
export const FEWEST_FOR_A_PLACE = 10;

/** Where a site stands among others. */
export interface Standing {
  readonly below: number;
  readonly equal: number;
  readonly above: number;
  /** Best and worst place among the others and itself, from 1; ties share a place. Null when none may be given. */
  readonly place: { readonly best: number; readonly worst: number; readonly of: number } | null;
  readonly noPlaceBecause: "few-sites" | "named-table" | null;
}

/** Counts the sites below, equal and above; a place only with ten sites or more and a table of names that is not public. */
export function standingIn(benchmark: Benchmark, { min, max }: Total): Standing {
  const { totals, sites, namedTablePublic } = benchmark;
  const withMore = (points: number): number => sum(totals.slice(points + 1));
  const noPlaceBecause = sites < FEWEST_FOR_A_PLACE ? "few-sites" : namedTablePublic === false ? null : "named-table";
  return {
    below: sum(totals.slice(0, min)),
    equal: totals[min] ?? 0,
    above: withMore(min),
    place: noPlaceBecause === null ? { best: withMore(max) + 1, worst: withMore(min) + 1, of: sites + 1 } : null,
    noPlaceBecause,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
