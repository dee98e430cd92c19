import { describe, expect, it } from "vitest";
import { kindOfAddress } from "../../../src/browser/gate/addresses.ts";

describe("kind of an address", () => {
  it.each([
    "8.8.8.8",
    "145.100.1.1",
    "100.63.255.255",
    "100.128.0.1",
    "172.32.0.1",
    "2a02:a450::1",
    "64:ff9b::808:808",
    "::ffff:8.8.8.8",
  ])("%s is public", (address) => expect(kindOfAddress(address)).toBe("public"));

  it.each(["127.0.0.1", "127.9.9.9", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1", "::ffff:7f00:1", "64:ff9b::7f00:1"])(
    "%s is loopback",
    (address) => expect(kindOfAddress(address)).toBe("loopback"),
  );

  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "fc00::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "::ffff:10.0.0.1",
    "64:ff9b::a00:1",
    "64:ff9b:1::1",
    "::10.0.0.1",
    "2002:a00:1::",
    "2001:db8::1",
    "2001::1",
    "not an address",
    "",
  ])("%s is private", (address) => expect(kindOfAddress(address)).toBe("private"));
});
