import { describe, expect, test } from "vitest";
import type { Response } from "../../src/model/response.ts";
import { forPublication, maskContacts, withoutName } from "../../src/report/publish.ts";
import { aCapture, anAssertion, anEvidence, aQueryFact } from "../support/fixtures.ts";

describe("contacts in quotations", () => {
  test.each([
    ["Mail jan.de.vries@welzijn-zuid.example.nl voor meer.", "Mail […] voor meer."],
    ["Bel 06-1234 5678 of (030) 123 45 67.", "Bel […] of ([…]."],
    ["Bel +31 6 12345678.", "Bel […]."],
    [
      "In 2020 deden 1.200 mensen mee, van 08.30 tot 17.00 uur.",
      "In 2020 deden 1.200 mensen mee, van 08.30 tot 17.00 uur.",
    ],
    ["@sociaalwerk volgt ons", "@sociaalwerk volgt ons"],
  ])("%s", (text, masked) => {
    expect(maskContacts(text)).toBe(masked);
  });

  test("are taken out of facts and excerpts; addresses, terms and counts stay", () => {
    const assertion = anAssertion({
      facts: [aQueryFact({ term: "0612345678", hit: null, claimed: 3 })],
      evidence: anEvidence({ url: "https://a.example/0612345678", excerpt: "Bel 0612345678" }),
    });
    const { assertions } = forPublication({ assertions: [assertion], captures: [], picture: () => undefined });
    expect(assertions).toEqual([{ ...assertion, evidence: { ...assertion.evidence, excerpt: "Bel […]" } }]);
  });
});

test("what an owner said is published by their role, without their name", () => {
  const response: Response = {
    scan: "s",
    site: "thuis",
    criterion: "search-finds-social-work",
    outcome: "failed",
    instrumentDigest: "abc",
    agrees: false,
    text: "Bel mij op 06-1234 5678.",
    url: null,
    by: { name: "Jan de Vries", role: "redacteur" },
    receivedAt: "2026-12-01T10:00:00.000Z",
    source: "form-1",
  };
  expect(withoutName(response)).toEqual({ ...response, text: "Bel mij op […].", by: { name: "", role: "redacteur" } });
});

test("pictures that cannot be cropped to marked words are not published", () => {
  const capture = aCapture({
    consent: { outcome: "refused", by: null, pictureBefore: "shots/a.png", pictureAfter: "shots/b.png" },
    pictures: [
      { file: "shots/a.png", artifact: "p1", purpose: "home", words: [], wordsVisible: false },
      { file: "shots/gone.png", artifact: "p1", purpose: "hit", words: ["x"], wordsVisible: true },
    ],
  });
  const material = { assertions: [], captures: [capture], picture: () => undefined };
  const [published] = forPublication(material).captures;
  expect(published).toMatchObject({ pictures: [], consent: { pictureBefore: null, pictureAfter: null } });
});
