import { describe, expect, it } from "vitest";
import { parseSiteList } from "../../src/inputs/site-list.ts";
import { problemsOf } from "./problems.ts";

function faultsIn(text: string): readonly string[] {
  return problemsOf(() => parseSiteList(text, "x.yaml"));
}

const SITES = "id: proef\ntitle: Proef\nsites:\n  - { name: A, url: https://a.example/ }\n";

describe("a YAML text", () => {
  it("with faults of syntax is refused with their places", () => {
    expect(faultsIn("id: [a\ntitle: 'b")).toEqual(
      expect.arrayContaining([expect.stringMatching(/^x\.yaml:\d+:\d+: /)]),
    );
  });

  it.each([
    ["nothing", "", "x.yaml:1:1: is empty: give a group of fields"],
    ["a list", "- a", "x.yaml:1:1: must be a group of fields"],
    ["a key twice", `${SITES}title: Twee\n`, "x.yaml:5:1: `title` stands here twice: keep one"],
    ["a key that is no text", `${SITES}1: a\n`, "x.yaml:5:1: a key must be a text: put it between quotes"],
    ["an alias to nothing", `${SITES}title2: *a\n`, "x.yaml:5:9: `*a` refers to nothing above it"],
    ["two documents", `${SITES}---\n${SITES}`, /^x\.yaml:5:1: .*multiple documents/],
    ["a tag of its own", `${SITES}x: !!js/function a\n`, /^x\.yaml:5:4: /],
  ])("that holds %s", (_name, text, problem) => {
    const [first] = faultsIn(text);
    if (typeof problem === "string") expect(first).toBe(problem);
    else expect(first).toMatch(problem);
  });

  it("may begin with a byte order mark and end its lines as Windows does", () => {
    expect(faultsIn(`\uFEFF${SITES.replaceAll("\n", "\r\n")}`)).toEqual([]);
  });
});

describe("a hostile YAML text is refused at once", () => {
  const bomb = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
  for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"]) {
    bomb.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(", ")}]`);
  }

  it.each([
    ["an alias bomb", bomb.join("\n"), "uses more than 100 aliases"],
    ["a value that holds itself", "a: &a [*a]", "nested more than 24 levels deep"],
    ["a million characters too many", `id: ${"a".repeat(1_000_001)}`, "is larger than 1 MB"],
    ["lists in lists", "[".repeat(30) + "]".repeat(30), "nested more than 24 levels deep"],
    ["lists in lists without end", `a: ${"[".repeat(200_000)}`, "nested"],
    ["rows in rows without end", "- ".repeat(200_000), "nested"],
    ["more values than any list has", `a: [${"1,".repeat(300_000)}]`, "holds more than 200000 values"],
    ["more keys than any list has", Array.from({ length: 90_000 }, (_, i) => `k${i}:`).join("\n"), "is not known here"],
  ])("%s", (_name, text, problem) => {
    expect(faultsIn(text).join("\n")).toContain(problem);
  });

  it("and tells no more than 200 of its faults", () => {
    const faults = faultsIn(Array.from({ length: 300 }, (_, index) => `k${index}: 1`).join("\n"));
    expect(faults).toHaveLength(201);
    expect(faults.at(-1)).toBe("x.yaml: and 103 more problems");
  });
});
