import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Judgement and everything around it is pure: what these folders do, tests without a browser must reach. */
const PURE = ["model", "evidence", "judge", "inputs", "report"];
/** Tests with browsers, processes and servers of their own, which take their time. */
const SYSTEM = ["browser", "capture", "app", "review", "cli", "setup", "search"].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);
/** The long tests over the whole demo have settings of their own: vitest.demo.config.ts. */
const LONG = "tests/whole-demo/**";

/** What takes longest begins first: begun last, it would keep one core busy while the other has nothing left to do. */
const LONGEST = ["search/search", "app/demo", "app/demo-flips", "search/operating", "browser/report/accessible"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = LONGEST.length;
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      return at === -1 ? others : at;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // Real processes: browsers and SQLite live outside JavaScript. One more than the two cores of a laptop or a small CI
    // machine, since tests with a browser wait as much as they work: measured, a quarter less time than with two.
    pool: "forks",
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: [...SYSTEM, LONG], testTimeout: 30_000 },
      },
      { extends: true, test: { name: "system", include: SYSTEM, testTimeout: 90_000, hookTimeout: 90_000 } },
    ],
    coverage: {
      provider: "v8",
      include: PURE.map((folder) => `src/${folder}/**/*.ts`),
      reporter: ["text-summary", "html"],
      reportsDirectory: "coverage",
      thresholds: { statements: 80, branches: 70, functions: 80, lines: 80 },
    },
  },
});
