import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { readInstrument, readSiteList } from "../../src/inputs/read-file.ts";
import { problemsOf } from "./problems.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "inputs-"));
  mkdirSync(join(folder, "map.yaml"));
  writeFileSync(join(folder, "latin1.yaml"), Buffer.from("title: caf\xe9", "latin1"));
  writeFileSync(join(folder, "groot.yaml"), Buffer.alloc(1_000_001, "#"));
});

it("a copy of what was read gives the same digest again", () => {
  for (const [path, read] of [
    ["criteria/sociaal-werk-2020.yaml", readInstrument],
    ["sites/innovatie-2020.yaml", readSiteList],
  ] as const) {
    const { digest, text } = read(path);
    const copy = join(folder, `copy-${path.replaceAll("/", "-")}`);
    writeFileSync(copy, text);
    expect(read(copy).digest).toBe(digest);
  }
});

it.each([
  ["sites/inovatie-2020.yaml", "there is no such file; did you mean sites/innovatie-2020.yaml?"],
  ["nergens/x.yaml", "there is no such file"],
])("%s: %s", (path, problem) => expect(problemsOf(() => readSiteList(path))).toEqual([`${path}: ${problem}`]));

it.each([
  ["map.yaml", "is a folder: give a file in it"],
  ["latin1.yaml", "is not saved as UTF-8: save it again with that encoding"],
  ["groot.yaml", "is larger than 1 MB; is it the right file?"],
])("%s: %s", (name, problem) => {
  const path = join(folder, name);
  expect(problemsOf(() => readInstrument(path))).toEqual([`${path}: ${problem}`]);
});
