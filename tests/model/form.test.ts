import { describe, expect, it } from "vitest";
import { isFormError, parseClassWord, parseForm, parseLine, parsePattern } from "../../src/model/form.ts";

type Parse = typeof parseForm | typeof parsePattern;

/** A part in short: `werk|werker` for words, `zorg*` where it may go on, `0-2` for a gap. */
function partsOf(text: string, parse: Parse = parseForm): readonly string[] {
  const form = parse(text);
  if (isFormError(form)) throw new Error(form.problem);
  return form.parts.map((part) => {
    if (part.kind === "audience") return "audience";
    if (part.kind === "class") return `{${part.name}}`;
    if (part.kind === "gap") return `${part.min}-${part.max}`;
    return part.anyOf.map((s) => `${s.preceded ? "*" : ""}${s.word}${s.continued ? "*" : ""}`).join("|");
  });
}

function problemOf(text: string, parse: Parse = parseForm): string {
  const form = parse(text);
  return isFormError(form) ? form.problem : "";
}

describe("a form", () => {
  it.each([
    ["welzijn", ["welzijn"]],
    ["welzijnswerk*", ["welzijnswerk*"]],
    ["*preventie", ["*preventie"]],
    ["*zorg*", ["*zorg*"]],
    ["sociaal werk(er/ers)", ["sociaal", "werk|werker|werkers"]],
    ["*plusser(s)", ["*plusser|*plussers"]],
    ["(hulp*/zorg) verlenen", ["hulp*|zorg", "verlenen"]],
    ["mensen met een [0-2] beperking*", ["mensen", "met", "een", "0-2", "beperking*"]],
    ["sociaal-cultureel 65+ foto's", ["sociaal-cultureel", "65+", "foto's"]],
    ["geïndiceerd", ["geïndiceerd"]],
    ["lamp_aan", ["lamp_aan"]],
  ])("%s", (text, parts) => expect(partsOf(text)).toEqual(parts));

  it("keeps the text as written", () => {
    expect(parseForm("Roma en Sinti")).toMatchObject({ text: "Roma en Sinti" });
  });

  it.each([
    ["", "single spaces"],
    ["sociaal  werk", "single spaces"],
    [" werk", "single spaces"],
    ["so*ciaal", "beginning or the end"],
    ["*", "empty word"],
    ["we*", "at least 3 letters"],
    ["werk(er/ers", "brackets"],
    ["werk(er (s))", "brackets"],
    ["werk(er/)", "empty word"],
    ["werk*(er)", "takes no endings"],
    ["ja/nee", "stand in brackets"],
    ["wie?", "letters, digits"],
    ["-werk", "letters, digits"],
    ["[0-3] werk", "starts with a gap"],
    ["werk [0-3]", "ends with a gap"],
    ["sociaal [0-1] [0-1] werk", "two gaps"],
    ["sociaal [3-1] werk", "no gap"],
    ["sociaal [0-99] werk", "no gap"],
    ["voor {audience}", "statement patterns only"],
    ["voor {site}", "statement patterns only"],
    ["a".repeat(500), "longer than"],
  ])("refuses %j: %s", (text, problem) => expect(problemOf(text)).toContain(problem));
});

describe("a statement pattern", () => {
  it("leaves the audience open, with gaps of 15 words at most", () => {
    const pattern = "(bedoeld/bestemd) [0-3] voor ... {audience}";
    expect(partsOf(pattern, parsePattern)).toEqual(["bedoeld|bestemd", "0-3", "voor", "0-15", "audience"]);
  });

  it.each(["voor sociaal werk", "{audience} en {audience}"])("refuses %j", (text) =>
    expect(problemOf(text, parsePattern)).toContain("once"),
  );

  it("may name word classes", () => {
    expect(partsOf("{site} voor {audience}", parsePattern)).toEqual(["{site}", "voor", "audience"]);
  });

  it("may do without an audience where one is not asked for", () => {
    expect(partsOf("dan vind je {site}", parseLine)).toEqual(["dan", "vind", "je", "{site}"]);
    expect(problemOf("{audience} en {audience}", parseLine)).toContain("once");
  });
});

describe("a word of a class", () => {
  it("is a form of one part", () => {
    expect(partsOf("(*site/*website)", parseClassWord)).toEqual(["*site|*website"]);
    expect(problemOf("sociale kaart", parseClassWord)).toContain("single words");
    expect(problemOf("{site}", parseClassWord)).toContain("statement patterns only");
  });
});
