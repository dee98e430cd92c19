import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ensureBrowser } from "../../setup/browser.mjs";

const NODE = { path: process.execPath, version: process.versions.node };

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "quickscan-browser-"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe("the browser that set-up hands to the tool", () => {
  it("is the one that QUICKSCAN_BROWSER names", async () => {
    const path = join(folder, "chromium");
    await writeFile(path, "");
    await chmod(path, 0o755);
    vi.stubEnv("QUICKSCAN_BROWSER", path);
    expect(await ensureBrowser(NODE)).toBe(path);
  });

  it("may be one that runs elsewhere", async () => {
    vi.stubEnv("QUICKSCAN_BROWSER", "ws://127.0.0.1:9222/");
    expect(await ensureBrowser(NODE)).toBe("ws://127.0.0.1:9222/");
  });

  it("is not replaced by another when the named one is not there", async () => {
    const path = join(folder, "none");
    vi.stubEnv("QUICKSCAN_BROWSER", path);
    await expect(ensureBrowser(NODE)).rejects.toMatchObject({
      exitCode: 2,
      text: { en: expect.stringContaining(path) },
    });
  });
});
