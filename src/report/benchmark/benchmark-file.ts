import { BENCHMARK_FORMAT, type Benchmark } from "../../model/benchmark.ts";
import { safeJson } from "../safe-json.ts";

/** `benchmark.json`: numbers that others may use; it names no site. */
export function benchmarkFile(benchmark: Benchmark): string {
  return safeJson({ format: "quickscan-benchmark", formatVersion: BENCHMARK_FORMAT, ...benchmark }, 2);
}
