import { existsSync } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDataFolder } from "../../src/app/data-folder.ts";
import { changesWhenJudgedAgain } from "../support/judged-again.ts";
import { type Served, serve } from "../support/serve.ts";
import { quickscan, type Ran, temporaryFolder } from "./run-quickscan.ts";

const PAGE = `<!doctype html><html lang="nl"><title>Buurtlab</title><nav><a href="/">Home</a> <a href="/over-ons">Over ons</a></nav>
  <main><h1>Buurtlab</h1><p>Techniek in de wijk.</p></main></html>`;
const ABOUT = `<!doctype html><html lang="nl"><title>Over ons</title><nav><a href="/">Home</a></nav>
  <main><h1>Over ons</h1><p>Deze site is bedoeld voor sociaal werkers en voor bewoners.</p></main></html>`;

describe("a scan from the command line", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let site: Served;
  let list: string;
  let scanned: Ran;
  const ask = (...args: string[]): Promise<Ran> => quickscan([...args, "--data", join(folder.path, "data")]);

  beforeAll(async () => {
    folder = await temporaryFolder();
    site = await serve({ "/": PAGE, "/over-ons": ABOUT }, "buurtlab.localhost");
    list = join(folder.path, "sites.yaml");
    const sites = [
      { id: "buurtlab", name: "Buurtlab", url: `${site.origin}/` },
      { id: "weg", name: "Weg", url: `http://weg.localhost:${await closedPort()}/` },
    ];
    await writeFile(list, JSON.stringify({ id: "klein", title: "Klein", sites }));
    scanned = await ask("scan", list, "--id", "proef");
  });
  afterAll(async () => {
    await site.close();
    await folder.remove();
  });

  it("prints a column per site, where the report lies, and ends with 3 when a home page could not be read", () => {
    expect(scanned.code).toBe(3);
    const rows = scanned.stdout.split("\n");
    expect(rows.find((row) => row.startsWith(" 6 "))).toMatch(/ X +\?( [a-z,]+)?$/);
    expect(rows.find((row) => row.startsWith("Totaal"))).toMatch(/0 \+ 10\?$/);
    expect(scanned.stdout).toContain(`Rapport: ${join(folder.path, "data", "proef", "index.html")}`);
    expect(existsSync(join(folder.path, "data", "proef", "index.html"))).toBe(true);
  });

  it("tells its progress in plain lines where there is no terminal", () => {
    const lines = scanned.stderr.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^Scan proef: 2 sites, duurt naar verwachting (ongeveer|minder)/);
    expect(lines).toContain("Buurtlab: begonnen");
    expect(lines.filter((line) => /^Buurtlab: klaar in \d+ s$/.test(line))).toHaveLength(1);
    expect(lines).toContain("Nog een keer bekeken, want niet alles was vast te stellen: Weg");
    expect(lines.filter((line) => /^Weg: niet te lezen, .+ \(\d+ s\)$/.test(line))).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/^Niet te lezen: Weg\./);
    expect(lines).toHaveLength(9);
  });

  it("gives no change when its archive is judged again", () => {
    const data = openDataFolder(join(folder.path, "data"));
    expect(changesWhenJudgedAgain(data)).toEqual([]);
    data.store.close();
  });

  it("will not scan twice under one id", async () => {
    const { code, stderr } = await ask("scan", list, "--id", "proef");
    expect(code).toBe(2);
    expect(stderr).toBe("scan proef bestaat al: kies een andere --id, of ga ermee verder met resume proef\n");
  });

  it("explains a cell with its evidence, and says so when that is gone", async () => {
    const before = await ask("explain", "proef", "buurtlab", "6");
    expect(before.stdout).toContain("‘Deze site is bedoeld voor sociaal werkers en voor bewoners.’");
    expect(before.stdout).toContain(`${site.origin}/over-ons`);
    expect(before.stdout).toContain(`Vastgelegde pagina: ${folder.path}`);
    const pages = join(folder.path, "data/proef/captures/buurtlab/1/pages");
    for (const page of await readdir(pages)) await rm(join(pages, page));
    const after = await ask("explain", "proef", "buurtlab", "6");
    expect(after.code).toBe(0);
    expect(after.stdout).toContain("‘Deze site is bedoeld voor sociaal werkers en voor bewoners.’");
    expect(after.stdout).toContain("De vastgelegde pagina ontbreekt of is veranderd");
  });

  it("is deleted whole when that is asked", async () => {
    const asked = await ask("delete", "proef");
    expect(asked.code).toBe(2);
    expect(existsSync(join(folder.path, "data/proef"))).toBe(true);
    const deleted = await ask("delete", "proef", "--yes");
    expect(deleted.code).toBe(0);
    expect(existsSync(join(folder.path, "data/proef"))).toBe(false);
    expect((await ask("list")).stdout).not.toContain("proef");
  });
});

/** A port of the loopback address that nothing listens on. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
