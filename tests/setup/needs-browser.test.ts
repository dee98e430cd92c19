import { describe, expect, it } from "vitest";
import { needsBrowser } from "../../setup/start.mjs";

describe("set-up sees to a browser", () => {
  it.each([
    [""],
    ["--lang en"],
    ["demo"],
    ["scan sites/a.yaml"],
    ["--data elsewhere scan sites/a.yaml"],
    ["resume --only ?"],
    ["check https://a.nl/"],
    ["discover https://a.nl/"],
    ["export a --format html,pdf --out b"],
  ])("for `%s`", (line) => {
    expect(needsBrowser(line.split(" ").filter(Boolean))).toBe(true);
  });

  it.each([
    ["--help"],
    ["scan --help"],
    ["scan a.yaml --browser ws://127.0.0.1:9222"],
    ["check --scan a b"],
    ["score a"],
    ["--lang en list"],
    ["--data scan list"],
    ["show a"],
    ["explain a b c"],
    ["match term"],
    ["validate sites/a.yaml"],
    ["export a --format html --out b"],
    ["doctor"],
  ])("not for `%s`", (line) => {
    expect(needsBrowser(line.split(" "))).toBe(false);
  });
});
