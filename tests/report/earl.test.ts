import jsonld from "jsonld";
import { expect, test } from "vitest";
import { earlJson } from "../../src/report/earl.ts";
import { buildTable } from "../../src/report/table.ts";
import { anAssertion, anEvidence, anInstrument, aScan, aSite, aSiteList } from "../support/fixtures.ts";

const table = buildTable(
  aScan(),
  aSiteList({ sites: [aSite()] }),
  anInstrument({ criteria: anInstrument().criteria.slice(0, 1) }),
  [anAssertion({ outcome: "cantTell", reason: "timeout", mode: "semiAuto", evidence: anEvidence() })],
  { language: "nl" },
);

test("a cell is an EARL assertion of the tool, with its result", async () => {
  const framed = await jsonld.frame(JSON.parse(earlJson(table)), {
    "@context": { "@vocab": "http://www.w3.org/ns/earl#", dct: "http://purl.org/dc/terms/" },
    "@type": "Assertion",
  });
  expect(framed).toMatchObject({
    assertedBy: { "@type": expect.arrayContaining(["Software", "Assertor"]) },
    subject: {
      "@type": "TestSubject",
      "dct:identifier": "zorg-thuis",
      "dct:source": { "@id": "https://www.zorgthuis.example/" },
    },
    test: { "@type": "TestCase", "dct:identifier": "url-names-social-work" },
    mode: { "@id": "http://www.w3.org/ns/earl#semiAuto" },
    result: {
      "@type": "TestResult",
      outcome: { "@id": "http://www.w3.org/ns/earl#cantTell" },
      "dct:identifier": "timeout",
      "dct:source": { "@id": "https://www.zorgthuis.example/" },
      info: { "@language": "nl", "@value": expect.stringMatching(/^\?: /) },
    },
  });
});

test("a cell that people decided on is asserted by the raters, without their names", () => {
  const [assertion] = table.rows[0]!.cells;
  const settled = { ...assertion!, assertion: { ...assertion!.assertion, decision: "settled" as const } };
  const graph: { "@type": string; assertedBy: string }[] = JSON.parse(
    earlJson({ ...table, rows: [{ ...table.rows[0]!, cells: [settled] }] }),
  )["@graph"];
  expect(graph.find((one) => one["@type"] === "earl:Assertion")?.assertedBy).toMatch(/:raters$/);
});
