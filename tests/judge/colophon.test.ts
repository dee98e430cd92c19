import { describe, expect, it } from "vitest";
import { type ColophonPage, judgeColophon } from "../../src/judge/colophon.ts";
import type { Fact } from "../../src/model/assertion.ts";
import type { Reason } from "../../src/model/reason.ts";
import { blocksOf } from "../support/blocks.ts";
import { colophonCheck } from "../support/colophon-check.ts";

const check = colophonCheck();
const STATEMENT = "Deze site is er voor professionals in zorg en sociaal werk.";
const FIELD = "Deze site is bedoeld voor jongerenwerkers.";
const NEAR = "Deze site is bedoeld voor professionals in het sociaal domein.";
const OTHER = "Wij maken deze site voor verpleegkundigen.";

function aPage(label: string, text: string): ColophonPage {
  return {
    url: `https://voorbeeld.nl/${label}`,
    label,
    artifact: `page-${label}`,
    reason: null,
    blocks: blocksOf(text),
  };
}

function unread(label: string, reason: Reason): ColophonPage {
  return { url: `https://voorbeeld.nl/${label}`, label, artifact: null, reason, blocks: null };
}

function home(text: string) {
  return { url: "https://voorbeeld.nl/", artifact: "page-home", blocks: blocksOf(text) };
}

function colophonFact(facts: readonly Fact[]) {
  const fact = facts[0];
  if (fact?.kind !== "colophon") throw new Error("no colophon fact");
  return fact;
}

describe("the colophon", () => {
  it("passes on one statement, also when another page could not be read, and shows the sentence", () => {
    const verdict = judgeColophon(
      check,
      [unread("disclaimer", "timeout"), aPage("over-ons", `${OTHER} ${STATEMENT}`)],
      null,
    );
    expect(verdict).toMatchObject({
      outcome: "passed",
      reason: null,
      borderCase: false,
      evidence: { url: "https://voorbeeld.nl/over-ons", artifact: "page-over-ons", excerpt: STATEMENT },
    });
    expect(colophonFact(verdict.facts)).toMatchObject({
      pages: [
        { label: "disclaimer", read: false, reason: "timeout" },
        { label: "over-ons", read: true, reason: null },
      ],
      statement: { words: "sociaal werk", audience: "social-work", footnote: false },
      near: [],
    });
  });

  it("takes a statement without footnote before one of a field, on whichever page", () => {
    const verdict = judgeColophon(check, [aPage("colofon", FIELD), aPage("over-ons", STATEMENT)], null);
    expect(colophonFact(verdict.facts).statement?.url).toBe("https://voorbeeld.nl/over-ons");
    expect(colophonFact(judgeColophon(check, [aPage("colofon", FIELD)], null).facts).statement?.footnote).toBe(true);
  });

  it("leaves open what could not be read", () => {
    const verdict = judgeColophon(check, [aPage("over-ons", OTHER), unread("colofon", "http-error")], home(STATEMENT));
    expect(verdict).toMatchObject({ outcome: "cantTell", reason: "colophon-not-read", borderCase: false });
  });

  it("fails when every page was read and none says so", () => {
    expect(judgeColophon(check, [aPage("colofon", OTHER)], home(OTHER))).toMatchObject({
      outcome: "failed",
      reason: null,
      borderCase: false,
      evidence: { url: "https://voorbeeld.nl/colofon", excerpt: null },
    });
  });

  it("fails when there is no such page", () => {
    expect(judgeColophon(check, [], null)).toMatchObject({
      outcome: "failed",
      reason: null,
      evidence: null,
      borderCase: false,
    });
  });

  it("calls a statement on the home page alone a border case", () => {
    const verdict = judgeColophon(check, [aPage("colofon", OTHER)], home(STATEMENT));
    expect(verdict).toMatchObject({ outcome: "failed", borderCase: true });
    expect(colophonFact(verdict.facts).near).toMatchObject([
      { url: "https://voorbeeld.nl/", words: "sociaal werk", audience: "social-work" },
    ]);
  });

  it("calls words that come near a border case", () => {
    const verdict = judgeColophon(check, [aPage("colofon", NEAR)], null);
    expect(verdict).toMatchObject({ outcome: "failed", borderCase: true });
    expect(colophonFact(verdict.facts).near).toMatchObject([{ words: "sociaal domein", audience: null }]);
  });

  it("keeps the sentence short", () => {
    const long = `${"Dit is een lange inleiding zonder punt, ".repeat(20)} deze site is gemaakt voor sociaal werkers`;
    const sentence = colophonFact(judgeColophon(check, [aPage("colofon", long)], null).facts).statement?.sentence ?? "";
    expect(sentence.length).toBeLessThan(300);
    expect(sentence).toContain("sociaal werkers");
  });
});
