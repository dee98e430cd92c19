import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { cruise, type IViolation } from "dependency-cruiser";
import extractDepcruiseConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** A forbidden import, planted in a copy of the sources: the files, the forbidden one first (of a cycle, any), and the rule that must refuse it. */
interface Plant {
  readonly what: string;
  readonly rule: string;
  readonly files: Readonly<Record<string, string>>;
}

const PLANTS: readonly Plant[] = [
  {
    what: "judging takes a type of the browser",
    rule: "rescoring-never-reaches-browser",
    files: { "src/judge/planted-type.ts": `import type { Tab } from "../browser/tab.ts";\nexport type A = Tab;\n` },
  },
  {
    what: "judging reaches the browser by way of evidence",
    rule: "rescoring-never-reaches-browser",
    files: {
      "src/judge/planted-indirect.ts": `export { type A } from "../evidence/planted-step.ts";\n`,
      "src/evidence/planted-step.ts": `import type { Tab } from "../browser/tab.ts";\nexport type A = Tab;\n`,
    },
  },
  {
    what: "re-scoring reaches the browser by way of another use case",
    rule: "rescoring-never-reaches-browser",
    files: {
      "src/app/score.ts": `import type { A } from "./planted-scan.ts";\nexport type B = A;\n`,
      "src/app/planted-scan.ts": `import { type Tab } from "../browser/tab.ts";\nexport type A = Tab;\n`,
    },
  },
  {
    what: "re-scoring opens the browser when it runs",
    rule: "rescoring-never-reaches-browser",
    files: { "src/app/score/planted-late.ts": `export const tab = await import("../../browser/tab.ts");\n` },
  },
  {
    what: "judging reads the disk",
    rule: "judging-is-pure",
    files: { "src/judge/planted-disk.ts": `export { readFileSync } from "node:fs";\n` },
  },
  {
    what: "capture launches playwright itself",
    rule: "playwright-wrapped",
    files: { "src/capture/planted-launch.ts": `import type { Page } from "playwright";\nexport type A = Page;\n` },
  },
  {
    what: "a report reads the store",
    rule: "report-imports",
    files: {
      "src/report/planted-store.ts": `import type { A } from "../store/planted-rows.ts";\nexport type B = A;\n`,
      "src/store/planted-rows.ts": "export type A = string;\n",
    },
  },
  {
    what: "the command line goes past the use cases",
    rule: "cli-imports",
    files: { "src/cli/planted-shortcut.ts": `import type { Tab } from "../browser/tab.ts";\nexport type A = Tab;\n` },
  },
  {
    what: "the demo knows a word of the tool",
    rule: "demo-is-no-part-of-the-tool",
    files: { "src/demo/planted-word.ts": `import type { Site } from "../model/site.ts";\nexport type A = Site;\n` },
  },
  {
    what: "the demo is made with a package",
    rule: "demo-is-no-part-of-the-tool",
    files: { "src/demo/planted-package.ts": `export { parse } from "yaml";\n` },
  },
  {
    what: "two files need each other",
    rule: "no-cycles",
    files: {
      "src/model/planted-hen.ts": `import type { Egg } from "./planted-egg.ts";\nexport type Hen = readonly Egg[];\n`,
      "src/model/planted-egg.ts": `import type { Hen } from "./planted-hen.ts";\nexport type Egg = { readonly from: Hen };\n`,
    },
  },
];

let copy: string;
let violations: readonly IViolation[];

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "quickscan-boundaries-"));
  await cp(join(ROOT, "src"), join(copy, "src"), { recursive: true });
  for (const setting of ["package.json", "biome.json", ".biome", ".gitignore"]) {
    await cp(join(ROOT, setting), join(copy, setting), { recursive: true });
  }
  await symlink(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
  for (const plant of PLANTS) await write(plant.files);
  violations = await violationsIn(copy);
}, 60_000);

afterAll(async () => {
  await rm(copy, { recursive: true, force: true });
});

describe("the boundaries between the folders", () => {
  it.each(PLANTS)("are seen to be crossed when $what", ({ rule, files }) => {
    const refused = violations.filter(({ from }) => from in files).map((violation) => violation.rule.name);
    expect(refused).toContain(rule);
  });

  it("cannot be got round by a type that is imported in place, which those rules do not see", async () => {
    await write({ "src/judge/planted-in-place.ts": `export type A = import("../browser/tab.ts").Tab;\n` });
    await expect(lint("src/judge/planted-in-place.ts")).rejects.toThrow("Import the type with `import type`");
  });
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await writeFile(join(copy, path), text);
  }
}

/** Rejects with what the linter says when it finds anything. */
async function lint(path: string): Promise<void> {
  const biome = join(ROOT, "node_modules/@biomejs/biome/bin/biome");
  await promisify(execFile)(process.execPath, [biome, "lint", path], { cwd: copy }).catch((failure) => {
    throw new Error(failure.stderr);
  });
}

async function violationsIn(folder: string): Promise<readonly IViolation[]> {
  const { options, ...ruleSet } = await extractDepcruiseConfig(join(ROOT, ".dependency-cruiser.mjs"));
  const result = await cruise(["src"], { ...options, baseDir: folder, validate: true, ruleSet });
  if (typeof result.output === "string") throw new Error(`dependency-cruiser answered with text: ${result.output}`);
  return result.output.summary.violations;
}
