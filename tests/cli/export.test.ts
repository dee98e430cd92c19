import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quickscan, type Ran, temporaryFolder } from "./run-quickscan.ts";

describe("export", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  const ask = (...args: string[]): Promise<Ran> => quickscan(["export", ...args, "--data", join(folder.path, "data")]);
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder.remove());

  it("writes the forms asked for, and says where", async () => {
    const out = join(folder.path, "csv");
    const { code, stdout } = await ask("2020-09-published", "--format", "csv,earl", "--out", out);
    expect(code).toBe(0);
    expect(stdout).toContain(`2020-09-published staat in ${out}: scores.csv, scores-excel.csv`);
    expect((await readdir(out)).toSorted()).toEqual([
      "datapackage.json",
      "earl.json",
      "scores-excel.csv",
      "scores-wide.csv",
      "scores.R",
      "scores.csv",
      "scores.sps",
    ]);
  });

  it("gives programs the list of files as JSON", async () => {
    const out = join(folder.path, "json");
    const { stdout } = await ask("2020-09-published", "--format", "json", "--out", out, "--json");
    expect(JSON.parse(stdout)).toEqual([
      { scan: "2020-09-published", folder: out, files: ["scores.json", "datapackage.json"] },
    ]);
  });

  it("speaks the language asked for, in files too", async () => {
    const out = join(folder.path, "english");
    await ask("2020-09-published", "--format", "csv", "--out", out, "--lang", "en");
    expect(await readFile(join(out, "scores.sps"), "utf8")).toContain("Total: number of X");
  });

  it("names the nearest form and the nearest scan, and writes nothing", async () => {
    const out = join(folder.path, "nothing");
    expect(await ask("2020-09-published", "--format", "xslx", "--out", out)).toMatchObject({
      code: 2,
      stderr: "--format xslx: onbekend; bedoelt u xlsx?\n",
    });
    expect((await ask("2020-09-publised", "--out", out)).stderr).toContain('bedoelt u "2020-09-published"?');
    expect(await readdir(folder.path)).not.toContain("nothing");
  });

  it("asks for a folder, and refuses the one that holds the scans", async () => {
    expect(await ask("2020-09-published")).toMatchObject({ code: 2 });
    const { code, stderr } = await ask("2020-09-published", "--out", join(folder.path, "data"));
    expect(code).toBe(2);
    expect(stderr).toContain("hier worden scans bewaard");
  });
});
