import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { JUDGE_VERSION } from "../../src/judge/judge.ts";
import { CAPTURE_METHOD } from "../../src/model/capture.ts";

const changelog = readFileSync(join(import.meta.dirname, "../../CHANGELOG.md"), "utf8");
const releases = changelog
  .split(/^## /m)
  .slice(1)
  .map((text) => {
    const [, looking, judging] = /^Way of looking (\d+), judging (\d+)\./m.exec(text) ?? [];
    return {
      looking: { version: Number(looking), changed: /^- Way of looking/m.test(text) },
      judging: { version: Number(judging), changed: /^- Judging/m.test(text) },
    };
  });

describe.each([
  ["way of looking", "looking", CAPTURE_METHOD],
  ["judging", "judging", JUDGE_VERSION],
] as const)("the version of the %s", (_, part, current) => {
  it("is what the changelog says of the newest release", () => {
    expect(releases[0]?.[part].version).toBe(current);
  });

  it("is raised once in a release that changes it, and in no other", () => {
    for (const [at, { [part]: now }] of releases.slice(0, -1).entries()) {
      expect(now.version - (releases[at + 1]?.[part].version ?? Number.NaN)).toBe(now.changed ? 1 : 0);
    }
  });
});
