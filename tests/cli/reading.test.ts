import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quickscan, type Ran, temporaryFolder } from "./run-quickscan.ts";

const ROOT = join(import.meta.dirname, "../..");
const SITES = join(ROOT, "sites/innovatie-2020.yaml");

describe("commands that read", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  const ask = (...args: string[]): Promise<Ran> => quickscan([...args, "--data", folder.path]);
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder.remove());

  it("list names scan zero in a new data folder", async () => {
    const { code, stdout } = await ask("list");
    expect(code).toBe(0);
    expect(stdout).toContain("2020-09-published  2020-09  innovatie-2020  6      ingevoerd");
  });

  it("list gives programs the same as JSON", async () => {
    const { stdout } = await ask("list", "--json");
    expect(JSON.parse(stdout)).toMatchObject([{ id: "2020-09-published", status: "imported", sites: 6, done: 6 }]);
  });

  it("show prints the table as published in 2020", async () => {
    const { code, stdout } = await ask("show", "2020-09-published");
    expect(code).toBe(0);
    expect(totals(stdout, "Totaal van 10")).toEqual(["7", "6", "2", "3", "3", "8"]);
    expect(stdout).toContain("n.v.t.");
  });

  it("show speaks English when asked", async () => {
    const { stdout } = await ask("show", "2020-09-published", "--lang", "en");
    expect(totals(stdout, "Total of 10")).toEqual(["7", "6", "2", "3", "3", "8"]);
  });

  it("show names the nearest scan", async () => {
    const { code, stderr } = await ask("show", "2020-9-published");
    expect(code).toBe(2);
    expect(stderr).toBe('scan "2020-9-published" bestaat niet; bedoelt u "2020-09-published"?\n');
  });

  it("show ends quietly when its reader has seen enough", { skip: process.platform === "win32" }, async () => {
    const command = `"${process.execPath}" --disable-warning=ExperimentalWarning src/cli/main.ts show 2020-09-published --data "${folder.path}" | head -1`;
    const { stdout, stderr } = await promisify(execFile)("sh", ["-c", command], { cwd: ROOT });
    expect(stdout).toContain("Quickscan 2020");
    expect(stderr).toBe("");
  });

  it("explain says where an imported cell comes from", async () => {
    const { code, stdout } = await ask("explain", "2020-09-published", "zorg-van-nu", "3");
    expect(code).toBe(0);
    expect(stdout).toContain("Zorg van nu · 3 Een variant op de term sociaal werk");
    expect(stdout).toContain("X, overgenomen uit een eerder gepubliceerde tabel");
  });

  it("explain takes the id of a criterion, and names the nearest when there is none", async () => {
    const found = await ask("explain", "2020-09-published", "zorg-van-nu", "colophon-names-social-work");
    expect(found.stdout).toContain("Zorg van nu · 6 ");
    const missed = await ask("explain", "2020-09-published", "zorg-van-nu", "colofon-names-social-work");
    expect(missed).toMatchObject({
      code: 2,
      stderr: 'er is geen criterium "colofon-names-social-work"; bedoelt u "colophon-names-social-work"?\n',
    });
  });

  it("delete leaves scan zero alone", async () => {
    const { code, stderr } = await ask("delete", "2020-09-published", "--yes");
    expect(code).toBe(2);
    expect(stderr).toContain("gepubliceerde tabel van 2020");
  });

  it("resume says that there is nothing to go on with", async () => {
    expect(await ask("resume")).toMatchObject({ code: 2, stderr: "geen enkele scan is onderbroken\n" });
  });

  it("validate tells what each file is, and what is wrong", async () => {
    const good = await quickscan(["validate", SITES, join(ROOT, "criteria/sociaal-werk-2020.yaml")]);
    expect(good.code).toBe(0);
    expect(good.stdout).toMatch(/in orde \(sitelijst, 6 sites\).*\n.*in orde \(criteriabestand, 10 criteria\)/);
    const bad = await quickscan(["validate", SITES, join(ROOT, "package.json")]);
    expect(bad.code).toBe(2);
    expect(bad.stderr).toContain("is geen criteriabestand");
  });
});

describe("match", () => {
  it("says which form matched, and which exclusion cancelled it", async () => {
    const text = "Sociaal werkers helpen.\nDe sociaal werkgever niet.\n";
    const { code, stdout } = await quickscan(["match", "sociaal werk"], { input: text });
    expect(code).toBe(0);
    expect(stdout).toContain(
      'regel 1, teken 1, "Sociaal werkers": telt mee als sociaal werk(er/ers/ster/sters) (criterium 2, sociaal werk)',
    );
    expect(stdout).not.toContain("regel 2, teken 4: telt mee");
  });

  it("names the nearest term of the criteria file", async () => {
    const { code, stderr } = await quickscan(["match", "preventei"]);
    expect(code).toBe(2);
    expect(stderr).toContain('bedoelt u "preventie"?');
  });
});

function totals(text: string, label: string): readonly string[] {
  const line = text.split("\n").find((one) => one.startsWith(`${label} `)) ?? "";
  return line.slice(label.length).trim().split(/\s+/);
}
