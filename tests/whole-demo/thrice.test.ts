import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DataFolder, openDataFolder } from "../../src/app/data-folder.ts";
import { DEFAULT_INSTRUMENT } from "../../src/app/default-instrument.ts";
import { DEMO_SETTINGS, demoList } from "../../src/app/demo-list.ts";
import { scan } from "../../src/app/scan.ts";
import { scanCaptures } from "../../src/app/scan-captures.ts";
import { type Demo, serveDemo } from "../../src/demo/serve-demo.ts";
import { readInstrument } from "../../src/inputs/read-file.ts";
import { changesWhenJudgedAgain } from "../support/judged-again.ts";
import { PUBLISHED, type Row, rowsIn } from "./rows.ts";

type Sites = Demo["sites"];
interface Circumstances {
  readonly what: string;
  readonly delayMs: number;
  readonly order: (sites: Sites) => Sites;
}

const CIRCUMSTANCES: readonly Circumstances[] = [
  { what: "in the order of the table", delayMs: 0, order: (sites) => sites },
  { what: "backwards, with answers that take 40 ms", delayMs: 40, order: (sites) => sites.toReversed() },
  { what: "shuffled, with answers that take 150 ms", delayMs: 150, order: shuffled },
];

interface Outcome {
  readonly rows: Readonly<Record<string, Row>>;
  /** The recipes of every search function by site, without the port that the demo had. */
  readonly recipes: Readonly<Record<string, unknown>>;
}

let folder: string;
let first: Outcome | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quickscan-thrice-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(CIRCUMSTANCES)("the demo gives the same table and recipes: $what", async (circumstances) => {
  const outcome = await outcomeIn(await mkdtemp(join(folder, "data-")), circumstances);
  first ??= outcome;
  expect(outcome.rows).toEqual(PUBLISHED);
  expect(outcome.recipes).toEqual(first.recipes);
});

async function outcomeIn(path: string, { delayMs, order }: Circumstances): Promise<Outcome> {
  const demo = await serveDemo({ delayMs });
  const data = openDataFolder(path);
  try {
    const request = {
      data,
      siteList: demoList(order(demo.sites)),
      instrument: readInstrument(DEFAULT_INSTRUMENT),
      settings: DEMO_SETTINGS,
      language: "nl",
    } as const;
    const result = await scan(request, () => undefined, new AbortController().signal);
    expect(changesWhenJudgedAgain(data)).toEqual([]);
    return { rows: rowsIn(join(result.folder, "scores.csv")), recipes: recipesIn(result, data) };
  } finally {
    data.store.close();
    await demo.close();
  }
}

function recipesIn({ scan: { id }, table }: Awaited<ReturnType<typeof scan>>, data: DataFolder): Outcome["recipes"] {
  const recipes = scanCaptures(data.scan(id), table).captures.map(({ site, search }) => {
    const found = search.functions.map(({ recipe }) => ({ ...recipe, page: withoutPort(recipe.page) }));
    return [site.id, found] as const;
  });
  return Object.fromEntries(recipes);
}

function withoutPort(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname}${pathname}${search}`;
}

function shuffled(sites: Sites): Sites {
  return sites
    .map((site) => ({ site, at: Math.random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ site }) => site);
}
