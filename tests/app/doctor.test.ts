import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkBrowser } from "../../src/app/doctor/browser.ts";
import { checkDisk, checkNetworkDrive, checkWriteAccess } from "../../src/app/doctor/data-folder.ts";
import { checkCertificates, checkProxy } from "../../src/app/doctor/network.ts";
import { checkNode } from "../../src/app/doctor/node.ts";
import { checkPolicies, inFolder, registryValues } from "../../src/app/doctor/policies.ts";
import { doctor } from "../../src/app/doctor.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "quickscan-doctor-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("doctor", () => {
  it("looks at everything a scan needs and leaves nothing behind", async () => {
    const report = await doctor({ dataFolder: join(folder, "reports") });
    expect(report.findings.map(({ id }) => id)).toEqual([
      "node",
      "browser",
      "policies",
      "proxy",
      "certificates",
      "write-access",
      "network-drive",
      "disk",
    ]);
    expect(report.findings.find(({ id }) => id === "browser")).toMatchObject({ status: "ok" });
    expect(await readdir(folder)).toEqual([]);
  });

  it("is as bad as the worst it finds", async () => {
    const report = await doctor({ dataFolder: folder, browser: join(folder, "no-browser") });
    expect(report.status).toBe("failed");
  });

  it("gives a remedy, in both languages, with whatever is not as it should be", async () => {
    const { findings } = await doctor({ dataFolder: folder, browser: join(folder, "no-browser") });
    for (const { status, remedy } of findings.filter((finding) => finding.status !== "ok")) {
      expect([status, remedy?.nl, remedy?.en]).toEqual([status, expect.any(String), expect.any(String)]);
    }
  });
});

describe("Node", () => {
  it.each([
    ["20.20.2", "failed"],
    ["22.13.1", "failed"],
    ["22.14.0", "ok"],
    ["24.0.0", "ok"],
  ])("%s is %s", (version, status) => {
    expect(checkNode(version).status).toBe(status);
  });
});

describe("the browser", () => {
  it("fails when the one that was asked for is not there, and names it", async () => {
    const finding = await checkBrowser(join(folder, "chrome"));
    expect(finding).toMatchObject({
      status: "failed",
      detail: { en: expect.stringContaining("chrome is no program") },
    });
  });

  it("fails when it does not start", async () => {
    const broken = join(folder, "chromium");
    await writeFile(broken, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    expect(await checkBrowser(broken)).toMatchObject({
      status: "failed",
      detail: { en: expect.stringContaining("does not start") },
    });
  });
});

describe("browser policies", () => {
  it("warn when the organisation forbids a browser without a window", async () => {
    await writeFile(join(folder, "rules.json"), JSON.stringify({ HeadlessMode: 2, HomepageLocation: "https://a.nl" }));
    const finding = await checkPolicies(() => inFolder(folder));
    expect(finding.status).toBe("warning");
    expect(finding.detail.en).toBe(`HeadlessMode = 2 (${join(folder, "rules.json")})`);
  });

  it("warn when a program may not steer the browser", async () => {
    await writeFile(join(folder, "rules.json"), JSON.stringify({ RemoteDebuggingAllowed: false }));
    expect((await checkPolicies(() => inFolder(folder))).status).toBe("warning");
  });

  it("are fine when they forbid nothing of this, cannot be read, or are not there", async () => {
    await writeFile(join(folder, "rules.json"), JSON.stringify({ HeadlessMode: 1, RemoteDebuggingAllowed: true }));
    await writeFile(join(folder, "broken.json"), "{");
    expect((await checkPolicies(() => inFolder(folder))).status).toBe("ok");
    expect((await checkPolicies(() => inFolder(join(folder, "none")))).status).toBe("ok");
  });

  it("are read from the registry on Windows", async () => {
    const key = "HKLM\\SOFTWARE\\Policies\\Microsoft\\Edge";
    const output = `\r\n${key}\r\n    HeadlessModeEnabled    REG_DWORD    0x0\r\n    HomepageLocation    REG_SZ    https://a.nl\r\n`;
    expect(registryValues(output, key)).toEqual([{ name: "HeadlessModeEnabled", value: 0, from: key }]);
    expect((await checkPolicies(async () => registryValues(output, key))).status).toBe("warning");
  });
});

describe("the network", () => {
  it("warns of a proxy, without its password", () => {
    const finding = checkProxy({ https_proxy: "http://name:secret@proxy.example:8080" });
    expect(finding.status).toBe("warning");
    expect(finding.detail.en).toBe("HTTPS_PROXY=http://***@proxy.example:8080");
  });

  it("is fine without a proxy", () => {
    expect(checkProxy({ HTTP_PROXY: "" }).status).toBe("ok");
  });

  it("fails on extra certificates that cannot be read", async () => {
    expect((await checkCertificates({ NODE_EXTRA_CA_CERTS: join(folder, "none.pem") })).status).toBe("failed");
    await writeFile(join(folder, "some.pem"), "");
    expect((await checkCertificates({ NODE_EXTRA_CA_CERTS: join(folder, "some.pem") })).status).toBe("ok");
  });
});

describe("the data folder", () => {
  it("may be written, also when it has yet to be made", async () => {
    expect((await checkWriteAccess(join(folder, "a", "b"))).status).toBe("ok");
    expect(await readdir(folder)).toEqual([]);
  });

  it("fails where a file stands in its place", async () => {
    await writeFile(join(folder, "file"), "");
    expect((await checkWriteAccess(join(folder, "file"))).status).toBe("failed");
  });

  it("is on a disk of this computer", () => {
    expect(checkNetworkDrive(folder).status).toBe("ok");
  });

  it.each([
    [100, "failed"],
    [1000, "warning"],
    [5000, "ok"],
  ])("with %i MB free is %s", async (megabytes, status) => {
    expect((await checkDisk(folder, async () => megabytes * 1024 * 1024)).status).toBe(status);
  });
});
