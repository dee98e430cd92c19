import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import { parse } from "csv-parse/sync";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DataFolder, openDataFolder, SCAN_ZERO } from "../../src/app/data-folder.ts";
import { type ExportRequest, exportScans } from "../../src/app/export.ts";
import { EXPORT_FORMATS } from "../../src/app/export-formats.ts";
import { OperatorError } from "../../src/model/operator-error.ts";
import { LANGUAGES } from "../../src/model/text.ts";
import { readWorkbook } from "../report/xlsx/read-workbook.ts";
import { storeScan } from "../support/a-stored-scan.ts";
import { totalsIn } from "../support/totals-in.ts";

const PUBLISHED_TOTALS = [7, 6, 2, 3, 3, 8];

let folder: string;
let data: DataFolder;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "export-"));
  data = openDataFolder(join(folder, "data"));
  await storeScan(data, { id: "verzonnen", sites: 2, pictures: [marked(), new Uint8Array(PNG.sync.write(grey()))] });
});
afterAll(() => {
  data.store.close();
  rmSync(folder, { recursive: true });
});

function grey(): PNG {
  const png = new PNG({ width: 400, height: 300 });
  png.data.fill(200);
  return png;
}

/** With the box that capture draws around the deciding words. */
function marked(): Uint8Array {
  const png = grey();
  for (let x = 100; x < 160; x++) png.data.set([194, 24, 91, 255], (150 * 400 + x) * 4);
  return PNG.sync.write(png);
}

async function exported(name: string, changes: Partial<ExportRequest> = {}): Promise<string> {
  const out = join(folder, name);
  await exportScans({
    data,
    out,
    scans: ["verzonnen"],
    formats: ["html", "xlsx", "csv", "json", "earl"],
    publish: false,
    language: "nl",
    ...changes,
  });
  return out;
}

const read = (...path: string[]): string => readFileSync(join(...path), "utf8");

describe.each(LANGUAGES)("the published table of 2020, exported in language %s", (language) => {
  let out: string;
  beforeAll(async () => {
    out = await exported(`zero-${language}`, { scans: [SCAN_ZERO], formats: EXPORT_FORMATS, language });
  });

  test("has the same totals in every format", async () => {
    const totals = await totalsIn(out);
    expect(totals).toEqual(Object.fromEntries(Object.keys(totals).map((form) => [form, PUBLISHED_TOTALS])));
  });

  test("counts its totals in Excel", async () => {
    const workbook = await readWorkbook(readFileSync(join(out, "scores.xlsx")));
    expect(workbook.getWorksheet("Scores")!.getCell("H15").formula).toBe('COUNTIF(H5:H14,"X")');
  });
});

describe("an export", () => {
  test("holds everything a report needs, with the archive as it lies there", async () => {
    const out = await exported("whole");
    expect(readdirSync(out).toSorted()).toEqual(
      [
        "captures",
        "cells",
        "datapackage.json",
        "earl.json",
        "index.html",
        "instrument.yaml",
        "scores-excel.csv",
      ].concat(["scores-wide.csv", "scores.R", "scores.csv", "scores.json", "scores.sps", "scores.xlsx", "sites"]),
    );
    const stored = join(data.scan("verzonnen"), "captures/site-1/1/capture.json");
    expect(read(out, "captures/site-1/1/capture.json")).toBe(read(stored));
    const screenshots = (parse(read(out, "scores.csv"), { columns: true }) as Record<string, string>[]).map(
      ({ screenshot }) => screenshot ?? "",
    );
    expect(screenshots.filter((path) => path === "" || !existsSync(join(out, path)))).toEqual([]);
  });

  test("never changes stored data", async () => {
    const before = fingerprint(data.scan("verzonnen"));
    await exported("unchanged", { publish: true });
    expect(fingerprint(data.scan("verzonnen"))).toBe(before);
  });

  test("refuses to write where scans are kept", async () => {
    for (const out of ["data", "data/verzonnen", "data/verzonnen/captures", "data/2020-09-published"])
      await expect(exported(out)).rejects.toThrow(OperatorError);
    await expect(exported("data", { scans: ["verzonnen", SCAN_ZERO] })).rejects.toThrow("scans are kept here");
  });

  test("of several scans gives each a folder of its own", async () => {
    const out = await exported("several", { scans: ["verzonnen", SCAN_ZERO], formats: ["json"] });
    expect(readdirSync(out).toSorted()).toEqual([SCAN_ZERO, "verzonnen"]);
  });

  test("names the nearest scan when there is none of that name, and writes nothing", async () => {
    await expect(exported("none", { scans: ["verzonen"] })).rejects.toThrow('did you mean "verzonnen"?');
    expect(existsSync(join(folder, "none"))).toBe(false);
  });

  test("of a scan whose captures are gone says so and goes on", async () => {
    await storeScan(data, { id: "kwijt", sites: 1, pictures: [marked()] });
    rmSync(data.scan("kwijt"), { recursive: true });
    const out = await exported("gone", { scans: ["kwijt"] });
    const workbook = await readWorkbook(readFileSync(join(out, "scores.xlsx")));
    expect(workbook.getWorksheet("Onderbouwing")!.getCell("L2").text).toBe("ontbreekt");
  });
});

describe("an export for publication", () => {
  let out: string;
  beforeAll(async () => {
    out = await exported("public", { publish: true });
  });

  test("holds no captured pages, and pictures only of marked words", () => {
    const files = readdirSync(join(out, "captures"), { recursive: true }).map(String);
    const shots = files.filter((file) => statSync(join(out, "captures", file)).isFile());
    expect(shots).toHaveLength(2);
    for (const shot of shots) {
      const { width, height } = PNG.sync.read(readFileSync(join(out, "captures", shot)));
      expect([width, height]).toEqual([400, 141]);
    }
  });

  test("names no picture that it does not hold", () => {
    const html = readdirSync(out, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith(".html"));
    const sources = html.flatMap((file) => {
      const page = load(read(out, file));
      return page("img")
        .toArray()
        .map((image) => join(out, file, "..", page(image).attr("src") ?? ""));
    });
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((path) => !existsSync(path))).toEqual([]);
  });

  test("holds no mail address or telephone number of a page", () => {
    for (const file of ["scores.json", "scores.csv", "earl.json"])
      expect(read(out, file)).not.toMatch(/redactie@|06-1234/);
    expect(read(out, "scores.json")).toContain("Bel […] of mail […].");
  });

  test("has the same scores", async () => {
    const scores = (where: string) =>
      (parse(read(where, "scores.csv"), { columns: true }) as Record<string, string>[]).map(({ score }) => score);
    expect(scores(out)).toEqual(scores(await exported("private")));
  });
});

describe("the data package", () => {
  test("describes files as they are, and every row fits its schema", async () => {
    const out = await exported("package");
    const described = JSON.parse(read(out, "datapackage.json"));
    expect(described).toMatchObject({
      name: "quickscan-verzonnen",
      licenses: [{ name: "CC-BY-4.0" }],
      contributors: [{ title: "Quickscan contributors" }],
      period: { start: "2026-11-25T08:00:00.000Z", end: "2026-11-25T08:04:30.000Z" },
    });
    for (const { path, bytes, hash } of described.resources) {
      const content = readFileSync(join(out, path));
      expect([bytes, hash]).toEqual([content.length, `sha256:${createHash("sha256").update(content).digest("hex")}`]);
    }
    for (const resource of described.resources.filter(({ schema }: Resource) => schema !== undefined))
      expect(misfits(resource, read(out, resource.path))).toEqual([]);
  });
});

interface Resource {
  readonly path: string;
  readonly dialect: { readonly delimiter: string };
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly constraints?: { readonly required?: boolean; readonly enum?: readonly (string | number)[] };
    }[];
    readonly primaryKey: readonly string[];
  };
}

/** What a validator of Frictionless table schemas would complain of. */
function misfits({ dialect, schema }: Resource, text: string): readonly string[] {
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true, delimiter: dialect.delimiter });
  const names = schema.fields.map(({ name }) => name);
  const keys = rows.map((row) => schema.primaryKey.map((name) => row[name]).join("|"));
  return [
    ...(Object.keys(rows[0] ?? {}).join() === names.join() ? [] : ["other columns"]),
    ...(new Set(keys).size === rows.length ? [] : ["a key twice"]),
    ...rows.flatMap((row) =>
      schema.fields.flatMap(({ name, type, constraints }) => {
        const value = row[name] ?? "";
        if (value === "") return constraints?.required ? [`${name} is empty`] : [];
        if (type === "integer" && !/^-?\d+$/.test(value)) return [`${name}: ${value} is no integer`];
        if (type === "datetime" && !/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value))
          return [`${name}: ${value} is no moment`];
        const allowed = constraints?.enum?.map(String);
        return allowed === undefined || allowed.includes(value) ? [] : [`${name}: ${value} is not allowed`];
      }),
    ),
  ];
}

/** Of all files below a folder. */
function fingerprint(path: string): string {
  const files = readdirSync(path, { recursive: true }).map(String).toSorted();
  const hash = createHash("sha256");
  for (const file of files) {
    const whole = join(path, file);
    if (statSync(whole).isFile()) hash.update(file).update(readFileSync(whole));
  }
  return hash.digest("hex");
}
