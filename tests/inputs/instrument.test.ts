import { describe, expect, it } from "vitest";
import { parseInstrument } from "../../src/inputs/instrument.ts";
import { problemsOf } from "./problems.ts";

const HEAD = `instrument: proef
version: "1"
title: { nl: Proef, en: Trial }
source: none
`;

const TEXTS = `    statement: { nl: a, en: b }
    explanation: { nl: a, en: b }
    question: { nl: a, en: b }
    tip: { nl: a, en: b }
`;

/** A criteria file with one criterion that has this check; its first line is line 11. */
function fileWith(check: string, more = ""): string {
  return `${HEAD}criteria:\n  - id: one\n    nr: 1\n${TEXTS}${more}    check:\n${check.replace(/^/gm, "      ")}\n`;
}

function faultsIn(text: string): readonly string[] {
  return problemsOf(() => parseInstrument(text, "criteria/x.yaml"));
}

describe("a criteria file", () => {
  it("becomes an instrument, with word lists and shared groups filled in", () => {
    const text = `${HEAD}lists:
  werk: { forms: [sociaal werk, werk*], not: [werkgever*] }
groups:
  jeugd: { label: { nl: jeugd, en: youth }, lists: [werk], forms: [jeugd*] }
criteria:
  - id: about-youth
    nr: 8
${TEXTS}    confirm: true
    check:
      kind: content
      groups:
        - { group: jeugd, earns: false }
        - { id: ouderen, label: { nl: ouderen, en: older people }, forms: [ouderen] }
      dependent: [ouderen]
      passes: [{ groups: [ouderen], about_pages: 1, named: { pages: 3, share: 0.1 } }]
`;
    const [criterion] = parseInstrument(text, "x.yaml").criteria;
    expect(criterion).toMatchObject({ id: "about-youth", nr: 8, confirm: true, publishedTerms: [] });
    expect(criterion).not.toHaveProperty("missingFunction");
    expect(criterion?.check).toEqual({
      kind: "content",
      groups: [
        {
          id: "jeugd",
          label: { nl: "jeugd", en: "youth" },
          earns: false,
          forms: ["sociaal werk", "werk*", "jeugd*"],
          not: ["werkgever*"],
        },
        { id: "ouderen", label: { nl: "ouderen", en: "older people" }, earns: true, forms: ["ouderen"], not: [] },
      ],
      not: [],
      dependent: ["ouderen"],
      passes: [{ groups: ["ouderen"], aboutPages: 1, named: { pages: 3, share: 0.1 } }],
    });
  });

  it("refuses a pattern that names an unknown word class", () => {
    const check = `kind: colophon
audiences: [{ id: sw, label: { nl: sw, en: sw }, forms: [sociaal werk] }]
words: { site: [website] }
statements: [{ id: for, patterns: ["{sites} voor {audience}"] }]`;
    expect(faultsIn(fileWith(check, "    missing_function: failed\n")).join()).toContain(
      "there is no word class `sites`; did you mean `site`?",
    );
  });

  it("gives every pattern of a statement the name and limits of the statement", () => {
    const check = `kind: colophon
audiences: [{ id: sw, label: { nl: a, en: b }, forms: [sociaal werk] }]
statements: [{ id: for, patterns: ["voor ... {audience}", "voor {audience}"], without: [door] }]`;
    const [criterion] = parseInstrument(fileWith(check, "    missing_function: failed\n"), "x.yaml").criteria;
    expect(criterion).toMatchObject({ missingFunction: "failed" });
    expect(criterion?.check).toMatchObject({
      audiences: [{ footnote: false }],
      statements: [
        { id: "for", pattern: "voor ... {audience}", without: ["door"] },
        { id: "for", pattern: "voor {audience}", without: ["door"] },
      ],
      words: {},
      denials: [],
    });
  });

  it("may use an anchor", () => {
    const check = "kind: url\nforms: &words [a1, b1]\nnot: *words";
    expect(parseInstrument(fileWith(check), "x.yaml").criteria[0]?.check).toMatchObject({ not: ["a1", "b1"] });
  });
});

describe("faults are told with their line, column and field", () => {
  it.each([
    [
      "a text for a list",
      "kind: url\nforms: werk",
      ["criteria/x.yaml:14:14 criteria[0].check.forms: must be a list of texts"],
    ],
    [
      "a form that cannot be read",
      "kind: url\nforms: [goed, we*]",
      ["criteria/x.yaml:14:21 criteria[0].check.forms[1]: `we*`: a word with `*` needs at least 3 letters"],
    ],
    [
      "a field that was mistyped",
      "kind: url\nform: [werk]",
      [
        "criteria/x.yaml:13:7 criteria[0].check: names no words: give `forms` or `lists`",
        "criteria/x.yaml:14:7 criteria[0].check.form: is not known here; did you mean `forms`?",
      ],
    ],
    [
      "an unknown kind of check",
      "kind: colofon",
      [
        "criteria/x.yaml:13:13 criteria[0].check.kind: needs a `kind`: `url`, `site-search`, `database-search`, `colophon` or `content`",
      ],
    ],
    [
      "a list that does not exist",
      "kind: url\nlists: [werk]",
      ["criteria/x.yaml:14:15 criteria[0].check.lists[0]: there is no list `werk`"],
    ],
    [
      "an empty field",
      "kind: url\nforms:",
      ["criteria/x.yaml:14:13 criteria[0].check.forms: is empty: give a list of texts"],
    ],
    [
      "a number for a text",
      "kind: url\nforms: [12]",
      ["criteria/x.yaml:14:15 criteria[0].check.forms[0]: must be a text: put it between quotes"],
    ],
  ])("%s", (_name, check, problems) => expect(faultsIn(fileWith(check))).toEqual(problems));

  it("all of them at once, in the order of the file", () => {
    const text = `instrument: Proef 1
version: 1.0
title: { nl: Proef }
surce: none
criteria:
  - id: one
    nr: 1
${TEXTS}    check: { kind: url, forms: [werk] }
  - id: one
    nr: 1.5
${TEXTS}    check: 3
`;
    expect(faultsIn(text)).toEqual([
      "criteria/x.yaml:1:1 source: is missing: give a text",
      "criteria/x.yaml:1:13 instrument: must be small letters, digits and single hyphens, such as `zorg-van-nu`",
      "criteria/x.yaml:2:10 version: must be a text: put it between quotes",
      "criteria/x.yaml:3:8 title.en: is missing: give a text",
      "criteria/x.yaml:4:1 surce: is not known here; did you mean `source`?",
      "criteria/x.yaml:13:9 criteria[1].id: `one` is taken by criteria[0]: give another",
      "criteria/x.yaml:14:9 criteria[1].nr: must be a whole number",
      "criteria/x.yaml:19:12 criteria[1].check: must be a group of fields",
    ]);
  });

  it.each(["site-search", "database-search"])("a %s must say what a missing function means", (kind) => {
    const check = `kind: ${kind}\nterms: [{ typed: werk, forms: [werk] }]`;
    expect(faultsIn(fileWith(check))).toEqual([
      "criteria/x.yaml:6:5 criteria[0].missing_function: is missing: give `inapplicable` or `failed` for a site without the function",
    ]);
    expect(faultsIn(fileWith(check, "    missing_function: inaplicable\n"))).toEqual([
      "criteria/x.yaml:12:23 criteria[0].missing_function: must be `inapplicable` or `failed`; did you mean `inapplicable`?",
    ]);
    expect(faultsIn(fileWith(check, "    missing_function: inapplicable\n"))).toEqual([]);
  });

  it("words typed are no form, and are typed once", () => {
    const check =
      "kind: site-search\nterms:\n  - { typed: werk*, forms: [werk] }\n  - { typed: a, forms: [werk] }\n  - { typed: a, forms: [werk] }";
    expect(faultsIn(fileWith(check, "    missing_function: failed\n"))).toEqual([
      "criteria/x.yaml:16:20 criteria[0].check.terms[0].typed: holds the words as typed: put forms under `forms`",
      "criteria/x.yaml:18:20 criteria[0].check.terms[2].typed: `a` is taken by terms[1]: give another",
    ]);
  });

  it("a content rule names groups of its own check", () => {
    const check = `kind: content
groups:
  - { group: jeugt }
  - { id: oud, label: { nl: oud, en: old }, frms: [oud] }
passes:
  - { groups: [out], about_pages: 0 }`;
    const file = fileWith(check).replace(
      "criteria:",
      "groups:\n  jeugd: { label: { nl: a, en: b }, forms: [jeugd] }\ncriteria:",
    );
    expect(faultsIn(file)).toEqual([
      "criteria/x.yaml:17:20 criteria[0].check.groups[0].group: there is no group `jeugt`; did you mean `jeugd`?",
      "criteria/x.yaml:18:11 criteria[0].check.groups[1]: names no words: give `forms` or `lists`",
      "criteria/x.yaml:18:51 criteria[0].check.groups[1].frms: is not known here; did you mean `forms`?",
      "criteria/x.yaml:20:22 criteria[0].check.passes[0].groups[0]: there is no group of this check `out`; did you mean `oud`?",
      "criteria/x.yaml:20:41 criteria[0].check.passes[0].about_pages: must be at least 1",
    ]);
  });

  it("words that would silently mean nothing are told", () => {
    const check = `kind: content
groups: [{ id: jeugd, label: { nl: a, en: b }, forms: [kinderen] }]
dependent: [kinderne]
passes: [{ groups: [jeugd], about_pages: 1 }]`;
    expect(faultsIn(fileWith(check))).toEqual([
      "criteria/x.yaml:15:19 criteria[0].check.dependent[0]: `kinderne` is no form of this file; did you mean `kinderen`?",
    ]);
    const search = "kind: site-search\nterms: [{ typed: zelfzorg, forms: [zelfzorg] }]";
    const more = "    missing_function: inapplicable\n    published_terms: [zelfzorg, preventie]\n";
    expect(faultsIn(fileWith(search, more))).toEqual([
      "criteria/x.yaml:13:33 criteria[0].published_terms[1]: `preventie` is not typed by this check",
    ]);
  });
});
