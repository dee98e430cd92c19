import { describe, expect, it } from "vitest";
import { allowanceOf } from "../../../src/browser/gate/allowance.ts";

describe("what a site may reach", () => {
  it("is everything public", () => {
    expect(allowanceOf(["voorbeeld.nl"])("elders.nl", 443, "public")).toBe(true);
  });

  it("is a private address only as the very host and port listed", () => {
    const allows = allowanceOf(["intern.voorbeeld.nl:8080", "10.0.0.5"]);
    expect(allows("intern.voorbeeld.nl", 8080, "private")).toBe(true);
    expect(allows("INTERN.voorbeeld.nl.", 8080, "private")).toBe(true);
    expect(allows("intern.voorbeeld.nl", 8081, "private")).toBe(false);
    expect(allows("ander.voorbeeld.nl", 8080, "private")).toBe(false);
    expect(allows("10.0.0.5", 443, "private")).toBe(true);
    expect(allows("10.0.0.5", 22, "private")).toBe(false);
  });

  it("is, for a listed loopback site, loopback hosts of the same name as well", () => {
    const allows = allowanceOf(["zorg.localhost:8711"]);
    expect(allows("zoek.zorg.localhost", 9000, "loopback")).toBe(true);
    expect(allows("zorg.localhost", 8712, "loopback")).toBe(true);
    expect(allows("welzijn.localhost", 8711, "loopback")).toBe(false);
    expect(allows("localhost", 8711, "loopback")).toBe(false);
    expect(allows("127.0.0.1", 8711, "loopback")).toBe(false);
    expect(allows("zoek.zorg.localhost", 9000, "private")).toBe(false);
  });

  it("is, for a listed loopback address, that address alone", () => {
    const allows = allowanceOf(["127.0.0.1:4000", "[::1]:4000"]);
    expect(allows("127.0.0.1", 4000, "loopback")).toBe(true);
    expect(allows("::1", 4000, "loopback")).toBe(true);
    expect(allows("127.0.0.1", 4001, "loopback")).toBe(false);
    expect(allows("127.0.0.2", 4000, "loopback")).toBe(false);
  });

  it("never is loopback for a public name that merely resolves to it", () => {
    expect(allowanceOf(["voorbeeld.nl"])("kwaad.voorbeeld.nl", 80, "loopback")).toBe(false);
  });
});
