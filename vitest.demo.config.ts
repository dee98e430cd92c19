import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** The long tests over the whole demo, for `npm run test:demo`; `npm test` has one change per criterion. */
export default defineConfig({
  test: {
    pool: "forks",
    // One file at a time: each looks at as many sites together as a scan does.
    maxWorkers: 1,
    maxConcurrency: 2 * availableParallelism(),
    include: ["tests/whole-demo/**/*.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
