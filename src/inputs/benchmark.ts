import { readFileSync } from "node:fs";
import { z } from "zod";
import { BENCHMARK_FORMAT, type Benchmark } from "../model/benchmark.ts";
import { OperatorError } from "../model/operator-error.ts";

const count = z.number().int().nonnegative();
const schema = z.object({
  format: z.literal("quickscan-benchmark"),
  formatVersion: z.number(),
  instrument: z.string(),
  instrumentDigest: z.string(),
  date: z.string(),
  sites: count,
  totals: z.array(count).max(1000),
  criteria: z.array(
    z.object({ id: z.string(), nr: count, passed: count, failed: count, inapplicable: count, open: count }),
  ),
  namedTablePublic: z.boolean().nullable(),
});

/** Reads a benchmark file. Throws `OperatorError` when it is none, is of a newer version, or does not add up. */
export function readBenchmark(path: string): Benchmark {
  const read = schema.safeParse(jsonOf(path));
  if (!read.success) throw noBenchmark(path);
  const { format: _format, formatVersion, ...benchmark } = read.data;
  if (formatVersion > BENCHMARK_FORMAT)
    throw new OperatorError({
      nl: `${path}: is met een nieuwere versie van dit programma gemaakt`,
      en: `${path}: was made by a newer version of this tool`,
    });
  if (benchmark.totals.reduce((sum, one) => sum + one, 0) !== benchmark.sites) throw noBenchmark(path);
  return benchmark;
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw noBenchmark(path);
  }
}

function noBenchmark(path: string): OperatorError {
  return new OperatorError({
    nl: `${path}: is geen vergelijkingsbestand; maak er een met export --format benchmark`,
    en: `${path}: is no benchmark file; make one with export --format benchmark`,
  });
}
