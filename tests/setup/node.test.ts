import { describe, expect, it } from "vitest";
import { isSuitable, nodeFlags } from "../../setup/node.mjs";

describe("the Node that runs the tool", () => {
  it.each([
    ["18.20.0", false],
    ["20.20.2", false],
    ["22.13.1", false],
    ["22.14.0", true],
    ["23.5.0", false],
    ["24.0.0", true],
    ["25.1.0", false],
    ["26.0.0", true],
  ])("may be %s: %s", (version, suits) => {
    expect(isSuitable(version)).toBe(suits);
  });

  it("is told to strip types where it does not do so by itself", () => {
    expect(nodeFlags({ version: "22.17.1" })).toContain("--experimental-strip-types");
    expect(nodeFlags({ version: "22.18.0" })).not.toContain("--experimental-strip-types");
    expect(nodeFlags({ version: "24.0.0" })).not.toContain("--experimental-strip-types");
  });
});
