import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { MARKS } from "../../src/model/outcome.ts";

const MARK = z.enum(Object.values(MARKS) as [string, ...string[]]);
const RIGHT = z.strictObject({ score: MARK, reason: z.string(), lenient: z.boolean().default(false) });
const TRUTH = z.record(z.string(), z.record(z.string(), RIGHT));
const ROWS = z.array(
  z.object({ site: z.string(), nr: z.string(), score: MARK, reason: z.string(), explanation: z.string() }),
);

/** A cell of which the right answer is known, beside what the tool said. */
export interface Compared {
  readonly site: string;
  readonly nr: string;
  readonly right: z.infer<typeof RIGHT>;
  /** `-` when the scan has no such cell. */
  readonly got: string;
  readonly reason: string;
  readonly explanation: string;
}

/** Puts the cells of a truth file beside those of a `scores.csv`; sites outside the scan are left out. */
export function compare(truth: string, scores: string): readonly Compared[] {
  const rows = ROWS.parse(parseCsv(scores, { columns: true, bom: true }));
  const scanned = new Set(rows.map(({ site }) => site));
  const right = Object.entries(TRUTH.parse(parseYaml(truth))).filter(([site]) => scanned.has(site));
  return right.flatMap(([site, cells]) =>
    Object.entries(cells).map(([nr, cell]) => {
      const row = rows.find((one) => one.site === site && one.nr === nr);
      return {
        site,
        nr,
        right: cell,
        got: row?.score ?? "-",
        reason: row?.reason ?? "",
        explanation: row?.explanation ?? "",
      };
    }),
  );
}

/** Whether the tool said what is right. */
export function agrees({ right, got }: Compared): boolean {
  return right.score === got;
}

/** Agreement in all and per criterion, the confusion table, and each difference with its reason and explanation. */
export function describe(cells: readonly Compared[]): string {
  return [...agreement(cells), "", ...confusion(cells), "", ...differences(cells)].join("\n");
}

function agreement(cells: readonly Compared[]): readonly string[] {
  const numbers = [...new Set(cells.map(({ nr }) => nr))].sort((one, other) => Number(one) - Number(other));
  const share = (some: readonly Compared[]): string => `${some.filter(agrees).length} of ${some.length}`;
  return [
    `${share(cells)} cells agree`,
    ...numbers.map((nr) => `  criterion ${nr.padStart(2)}: ${share(cells.filter((cell) => cell.nr === nr))}`),
  ];
}

function confusion(cells: readonly Compared[]): readonly string[] {
  const marks = Object.values(MARKS);
  const count = (right: string, got: string): number =>
    cells.filter((cell) => cell.right.score === right && cell.got === got).length;
  const line = (first: string, others: readonly (string | number)[]): string =>
    first.padEnd(14) + others.map((one) => String(one).padStart(6)).join("");
  return [
    line("truth \\ tool", marks),
    ...["X", "0", "n.a."].map((right) =>
      line(
        right,
        marks.map((got) => count(right, got)),
      ),
    ),
  ];
}

function differences(cells: readonly Compared[]): readonly string[] {
  return cells
    .filter((cell) => !agrees(cell))
    .flatMap(({ site, nr, right, got, reason, explanation }) => [
      `${site} ${nr}: should be ${right.score}, is ${got}${reason === "" ? "" : ` (${reason})`}${right.lenient ? ", lenient" : ""}`,
      `  truth: ${right.reason}`,
      `  tool:  ${explanation}`,
    ]);
}
