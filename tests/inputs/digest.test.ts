import { describe, expect, it } from "vitest";
import { instrumentDigest, siteListDigest } from "../../src/inputs/digest.ts";
import { readInstrument, readSiteList } from "../../src/inputs/read-file.ts";
import type { Criterion } from "../../src/model/instrument.ts";
import type { Site } from "../../src/model/site.ts";

const { instrument } = readInstrument("criteria/sociaal-werk-2020.yaml");
const { siteList } = readSiteList("sites/innovatie-2020.yaml");

function digestWith(nr: number, change: (criterion: Criterion) => Criterion): string {
  const criteria = instrument.criteria.map((criterion) => (criterion.nr === nr ? change(criterion) : criterion));
  return instrumentDigest({ ...instrument, criteria });
}

function listDigestWith(change: Partial<Site>): string {
  const [first, ...others] = siteList.sites;
  if (first === undefined) throw new Error("the list is empty");
  return siteListDigest({ ...siteList, sites: [{ ...first, ...change }, ...others] });
}

describe("the digest of an instrument", () => {
  const before = instrumentDigest(instrument);
  const other = { nl: "anders", en: "different" };

  it("is 64 hexadecimal digits", () => expect(before).toMatch(/^[0-9a-f]{64}$/));

  it("stays when texts for people change", () => {
    expect(instrumentDigest({ ...instrument, version: "9", title: other, source: "elders" })).toBe(before);
    expect(digestWith(1, (criterion) => ({ ...criterion, statement: other, tip: other, question: other }))).toBe(
      before,
    );
    expect(digestWith(1, (criterion) => ({ ...criterion, explanation: other, publishedTerms: [] }))).toBe(before);
    expect(
      digestWith(7, (criterion) => {
        if (criterion.check.kind !== "content") return criterion;
        return {
          ...criterion,
          check: { ...criterion.check, groups: criterion.check.groups.map((g) => ({ ...g, label: other })) },
        };
      }),
    ).toBe(before);
  });

  it.each<[string, (criterion: Criterion) => Criterion]>([
    ["number", (criterion) => ({ ...criterion, nr: 99 })],
    ["id", (criterion) => ({ ...criterion, id: "other" })],
    ["missing function", (criterion) => ({ ...criterion, missingFunction: "failed" })],
    ["confirmation", (criterion) => ({ ...criterion, confirm: true })],
    ["check", (criterion) => ({ ...criterion, check: { kind: "url", forms: ["a"], not: [] } })],
  ])("changes with the %s of a criterion", (_name, change) => expect(digestWith(2, change)).not.toBe(before));
});

describe("the digest of a site list", () => {
  const before = siteListDigest(siteList);

  it("stays when owner, mission or notes change", () => {
    expect(listDigestWith({ owner: "x", mission: "y", notes: "z" })).toBe(before);
    expect(siteListDigest({ ...siteList, title: "anders" })).toBe(before);
  });

  it.each<Partial<Site>>([
    { id: "x" },
    { name: "x" },
    { url: "https://x.nl/" },
    { scope: "https://www.zorgvannu.nl/x" },
    { status: "ended" },
    { hosts: ["x.nl"] },
    { hints: [{ role: "site", page: "https://x.nl/", open: [], submit: "enter", field: "#q" }] },
  ])("changes with %j", (change) => expect(listDigestWith(change)).not.toBe(before));
});
