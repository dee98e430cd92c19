import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { quickscan, temporaryFolder } from "./run-quickscan.ts";

describe("a command line that cannot be carried out", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder.remove());

  it("names the nearest command", async () => {
    expect(await quickscan(["lits"])).toEqual({
      code: 2,
      stdout: "",
      stderr: 'de opdracht "lits" bestaat niet; bedoelt u "list"?\n',
    });
  });

  it("names the nearest option, in English when asked", async () => {
    const { code, stderr } = await quickscan(["scan", "www.example.nl", "--max-page", "3", "--lang", "en"]);
    expect(code).toBe(2);
    expect(stderr).toBe("there is no option --max-page; did you mean --max-pages?\n");
  });

  it.each([
    [["--max-pages", "0"], "--max-pages 0: geef een heel getal van 1 tot en met 500\n"],
    [["--delay", "fast"], "--delay fast: geef een heel getal van 0 tot en met 60000\n"],
    [["--robots", "never"], "--robots never: kies uit visitor, strict\n"],
    [
      ["--id", "Najaar 2026"],
      "--id Najaar 2026: gebruik hoogstens 60 kleine letters, cijfers en streepjes, zoals 2026-najaar\n",
    ],
  ])("refuses %s", async (options, message) => {
    const { code, stderr } = await quickscan([
      "scan",
      "www.example.nl",
      ...options,
      "--data",
      join(folder.path, "refused"),
    ]);
    expect(code).toBe(2);
    expect(stderr).toBe(message);
    expect(existsSync(join(folder.path, "refused"))).toBe(false);
  });

  it("tells every mistake of criteria file and site list at once, and writes nothing", async () => {
    const criteria = join(folder.path, "criteria.yaml");
    const sites = join(folder.path, "sites.yaml");
    await writeFile(criteria, "instrument: broken\nversion: '1'\ncriteria: none\n");
    await writeFile(
      sites,
      "id: two\ntitle: Two\nsites:\n  - name: No address\n  - name: Mail\n    url: mailto:a@example.nl\n",
    );
    const data = join(folder.path, "data");
    const { code, stdout, stderr } = await quickscan(["scan", sites, "--criteria", criteria, "--data", data]);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    const lines = stderr.trimEnd().split("\n");
    expect(lines.filter((line) => line.startsWith(`${sites}:`))).toHaveLength(2);
    expect(lines).toContain(`${criteria}:3:11 criteria: moet een lijst van criteria zijn`);
    expect(lines).toContain(`${sites}:4:5 sites[0].url: ontbreekt: geef een tekst`);
    expect(existsSync(data)).toBe(false);
  });

  it("says that a browser is missing before anything is written", async () => {
    const data = join(folder.path, "no-browser");
    const { code, stderr } = await quickscan([
      "scan",
      "www.example.nl",
      "--browser",
      "/no/such/browser",
      "--data",
      data,
    ]);
    expect(code).toBe(2);
    expect(stderr).toBe("browser /no/such/browser bestaat hier niet: verbeter het pad, of laat het weg\n");
    expect(existsSync(data)).toBe(false);
  });

  it("helps when nothing is asked", async () => {
    const { code, stdout } = await quickscan([]);
    expect(code).toBe(0);
    expect(stdout).toContain("Gebruik: quickscan <opdracht> [opties]");
  });
});
