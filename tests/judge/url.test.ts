import { describe, expect, it } from "vitest";
import { judgeUrl } from "../../src/judge/url.ts";
import type { UrlCheck } from "../../src/model/instrument.ts";

const check: UrlCheck = {
  kind: "url",
  forms: ["sociaal werk*", "*sociaalwerk*", "social work*", "*socialwork*"],
  not: [],
};

describe("the address", () => {
  it("passes when it names social work, and shows the words", () => {
    expect(judgeUrl(check, "https://www.digitaalsociaalwerk.nl/nl")).toMatchObject({
      outcome: "passed",
      facts: [{ kind: "url", url: "https://www.digitaalsociaalwerk.nl/nl", found: "digitaalsociaalwerk" }],
      evidence: { url: "https://www.digitaalsociaalwerk.nl/nl", excerpt: "digitaalsociaalwerk" },
    });
  });

  it("fails when it does not; a question or fragment never counts", () => {
    expect(judgeUrl(check, "https://www.zorgvannu.nl/?q=sociaal-werk#sociaalwerk")).toMatchObject({
      outcome: "failed",
      facts: [{ kind: "url", found: null }],
      borderCase: false,
    });
  });

  it("cannot tell from what is no address", () => {
    expect(judgeUrl(check, "")).toMatchObject({ outcome: "cantTell", reason: "evidence-missing" });
  });
});
