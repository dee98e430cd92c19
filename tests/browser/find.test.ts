import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browserPlaces, findBrowser } from "../../src/browser/find.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "quickscan-"));
  vi.stubEnv("QUICKSCAN_BROWSER", "");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function program(...path: readonly string[]): Promise<string> {
  const file = join(folder, ...path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, "#!/bin/sh\n");
  await chmod(file, 0o755);
  return file;
}

describe("finding a browser", () => {
  it("takes the one asked for, before that of the environment", async () => {
    const asked = await program("google-chrome");
    vi.stubEnv("QUICKSCAN_BROWSER", await program("chromium"));
    expect(await findBrowser(asked)).toEqual({ path: asked, name: "chrome" });
    expect(await findBrowser()).toEqual({ path: join(folder, "chromium"), name: "chromium" });
  });

  it("does not quietly take another one when the one asked for is missing", async () => {
    expect(await findBrowser(join(folder, "chrome"))).toBeUndefined();
    await writeFile(join(folder, "geen-programma"), "");
    expect(await findBrowser(join(folder, "geen-programma"))).toBeUndefined();
  });

  it("knows the address of a running browser", async () => {
    expect(await findBrowser("ws://elders:9222/devtools/browser/1")).toEqual({
      path: "ws://elders:9222/devtools/browser/1",
      name: "remote",
    });
  });

  it("looks for names on the PATH", async () => {
    vi.stubEnv("PATH", folder);
    const found = await program("mijn-chromium-headless-shell");
    expect(await findBrowser("mijn-chromium-headless-shell")).toEqual({ path: found, name: "chromium-headless-shell" });
  });

  it.runIf(process.platform === "linux")(
    "takes a headless shell before Chrome, and the newest of Playwright's",
    async () => {
      vi.stubEnv("PATH", folder);
      const chrome = await program("google-chrome");
      vi.stubEnv("QUICKSCAN_BROWSER", chrome);
      expect((await findBrowser())?.path).toBe(chrome);
      vi.stubEnv("QUICKSCAN_BROWSER", "");
      const shell = await program("chrome-headless-shell");
      expect(await findBrowser()).toEqual({ path: shell, name: "chromium-headless-shell" });
      await program("pw", "chromium_headless_shell-999", "chrome-linux", "headless_shell");
      const newest = await program("pw", "chromium_headless_shell-1200", "chrome-linux", "headless_shell");
      expect(
        (await findBrowser(join(folder, "pw", "chromium_headless_shell-*", "chrome-linux", "headless_shell")))?.path,
      ).toBe(newest);
    },
  );

  it("can say where it looks", () => expect(browserPlaces().length).toBeGreaterThan(3));
});
