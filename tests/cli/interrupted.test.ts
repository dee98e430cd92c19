import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeFlags } from "../../setup/node.mjs";
import { type Served, serve } from "../support/serve.ts";
import { MAIN, quickscan, temporaryFolder } from "./run-quickscan.ts";

/** Windows has no signals to send to a process. */
describe.skipIf(process.platform === "win32")("a scan that is interrupted", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let site: Served;
  let asked: Promise<void>;
  let answers = false;

  beforeAll(async () => {
    folder = await temporaryFolder();
    const home = Promise.withResolvers<void>();
    asked = home.promise;
    site = await serve(
      {
        "/": (_request, response) => {
          home.resolve();
          if (answers)
            response.writeHead(200, { "content-type": "text/html" }).end("<title>Traag</title><h1>Traag</h1>");
        },
      },
      "traag.localhost",
    );
  });
  afterAll(async () => {
    await site.close();
    await folder.remove();
  });

  it("ends with 130 and says how to go on, and resume brings it to its end", async () => {
    const args = ["scan", site.origin, "--id", "traag", "--data", folder.path];
    const child = spawn(process.execPath, [...nodeFlags({ version: process.versions.node }), MAIN, ...args]);
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    await asked;
    child.kill("SIGINT");
    expect(await once(child, "close")).toEqual([130, null]);
    expect(stderr).toContain("De scan stopt, een ogenblik.");
    expect(stderr).toContain(`Verdergaan kan met: quickscan resume traag --data ${folder.path}`);

    answers = true;
    const resumed = await quickscan(["resume", "--data", folder.path]);
    expect(resumed.code).toBe(0);
    expect(resumed.stdout).toContain(join(folder.path, "traag", "index.html"));
    expect((await quickscan(["resume", "traag", "--data", folder.path])).stderr).toContain("scan traag is al klaar");
  });
});

describe("a scan with cells that could not be determined", () => {
  it("is looked at again where that is asked, and keeps both captures", async () => {
    const folder = await temporaryFolder();
    let broken = true;
    const site = await serve(
      {
        "/": (_request, response) =>
          response
            .writeHead(broken ? 503 : 200, { "content-type": "text/html" })
            .end("<title>Storing</title><h1>Buurtlab</h1>"),
      },
      "storing.localhost",
    );
    const scanned = await quickscan(["scan", site.origin, "--id", "storing", "--data", folder.path]);
    expect(scanned.code).toBe(3);
    broken = false;
    const again = await quickscan(["resume", "storing", "--only", "?", "--data", folder.path]);
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/^ 1 .+ 0$/m);
    const captures = await readdir(join(folder.path, "storing/captures"), { recursive: true });
    expect(captures.filter((path) => path.endsWith("capture.json"))).toHaveLength(3);
    await site.close();
    await folder.remove();
  });
});
