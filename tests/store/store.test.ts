import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { OperatorError } from "../../src/model/operator-error.ts";
import { openDatabase } from "../../src/store/database.ts";
import { importScan } from "../../src/store/import-scan.ts";
import { isOnNetworkDrive } from "../../src/store/network-drive.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { anAssertion, anEvidence, aQueryFact, aScan, aSite } from "../support/fixtures.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "store-"));
  path = join(folder, "quickscan.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

function withStore<T>(work: (store: Store) => T): T {
  const store = openStore(path);
  try {
    return work(store);
  } finally {
    store.close();
  }
}

const zorg = aSite({ scope: "https://www.zorgthuis.example/programma/" });
const other = aSite({ id: "innovatiewijzer" });
const key = {
  scan: aScan().id,
  instrumentDigest: "d".repeat(64),
  judgeVersion: 1,
  judgedAt: "2026-11-25T08:05:00.000Z",
};

describe("scans", () => {
  test("come back as they were, after the store was closed", () => {
    withStore((store) => store.scans.add(aScan(), [zorg, other]));
    withStore((store) => {
      expect(store.scans.get(aScan().id)).toEqual(aScan());
      expect(store.scans.sites(aScan().id).map(({ site }) => site)).toEqual([zorg, other]);
    });
  });

  test("know how far they came with each site", () => {
    withStore(({ scans }) => {
      scans.add(aScan(), [zorg, other, aSite({ id: "derde" })]);
      scans.siteStarted(aScan().id, "zorg-thuis", "2026-11-25T08:00:00.000Z");
      scans.siteStarted(aScan().id, "innovatiewijzer", "2026-11-25T08:01:00.000Z");
      scans.siteEnded(aScan().id, "innovatiewijzer", {
        at: "2026-11-25T08:02:00.000Z",
        captures: 1,
        failed: "timeout",
      });
      const sites = scans.sites(aScan().id);
      expect(sites.map(({ state }) => state)).toEqual(["running", "done", "waiting"]);
      expect(sites[1]).toMatchObject({ captures: 1, failed: "timeout", endedAt: "2026-11-25T08:02:00.000Z" });
    });
  });

  test("give the newest of a site list; an imported table is none", () => {
    withStore(({ scans }) => {
      scans.add(aScan({ id: "een", date: "2025-11-01" }), []);
      scans.add(aScan({ id: "twee", date: "2026-11-01" }), []);
      scans.add(aScan({ id: "anders", date: "2026-12-01", siteList: "andere" }), []);
      scans.add(aScan({ id: "overgenomen", date: "2027-01", status: "imported" }), []);
      expect(scans.latest()?.id).toBe("anders");
      expect(scans.latest("voorbeeld")?.id).toBe("twee");
      expect(scans.latest("geen")).toBeUndefined();
      expect(scans.nearest("twe")).toBe("twee");
    });
  });

  test("have an id that is given once", () => {
    withStore(({ scans }) => {
      scans.add(aScan(), []);
      expect(() => scans.add(aScan(), [])).toThrow(/UNIQUE/);
    });
  });

  test("are removed with all that was concluded from them", () => {
    withStore((store) => {
      store.scans.add(aScan(), [zorg]);
      store.assertions.save(key, [anAssertion()]);
      store.scans.remove(aScan().id);
      expect(store.scans.list()).toEqual([]);
      expect(store.assertions.judgementsOf(aScan().id)).toEqual([]);
    });
  });
});

describe("assertions", () => {
  const passed = anAssertion({
    criterion: "search-finds-social-work",
    outcome: "passed",
    facts: [aQueryFact({ outcome: "passed" })],
    evidence: anEvidence({ query: "sociaal werk", claimed: 4, verified: 1 }),
    borderCase: true,
  });

  test("come back with facts and evidence, in the order they were stored", () => {
    withStore((store) => {
      store.scans.add(aScan(), [zorg, other]);
      store.assertions.save(key, [passed, anAssertion()]);
      store.assertions.save({ ...key, judgedAt: "2026-11-25T09:00:00.000Z" }, [
        anAssertion({ site: "innovatiewijzer" }),
      ]);
      const judgement = store.assertions.get(key);
      expect(judgement?.judgedAt).toBe(key.judgedAt);
      expect(judgement?.assertions).toEqual([passed, anAssertion(), anAssertion({ site: "innovatiewijzer" })]);
    });
  });

  test("of another instrument or judge stand beside the first", () => {
    withStore((store) => {
      store.scans.add(aScan(), [zorg]);
      const later = { ...key, instrumentDigest: "e".repeat(64), judgedAt: "2027-01-01T00:00:00.000Z" };
      store.assertions.save(key, [anAssertion()]);
      store.assertions.save(later, [anAssertion({ outcome: "passed" })]);
      expect(store.assertions.get(key)?.assertions[0]?.outcome).toBe("failed");
      expect(store.assertions.get(later)?.assertions[0]?.outcome).toBe("passed");
      expect(store.assertions.judgementsOf(aScan().id)).toEqual([key, later]);
    });
  });

  test("of a resumed site replace the earlier ones", () => {
    withStore((store) => {
      store.scans.add(aScan(), [zorg]);
      store.assertions.save(key, [anAssertion({ outcome: "cantTell", reason: "timeout" })]);
      store.assertions.save(key, [anAssertion({ capture: 2 })]);
      expect(store.assertions.get(key)?.assertions).toEqual([anAssertion({ capture: 2 })]);
    });
  });

  test("cannot be of a site that is not in the scan", () => {
    withStore((store) => {
      store.scans.add(aScan(), [zorg]);
      expect(() => store.assertions.save(key, [anAssertion({ site: "onbekend" })])).toThrow(/FOREIGN KEY/);
      expect(store.assertions.judgementsOf(aScan().id)).toEqual([]);
    });
  });
});

test("a transaction that fails leaves nothing behind", () => {
  withStore((store) => {
    expect(() =>
      store.transaction(() => {
        store.scans.add(aScan(), [zorg]);
        throw new Error("halverwege");
      }),
    ).toThrow("halverwege");
    expect(store.scans.list()).toEqual([]);
  });
});

describe("a published table", () => {
  const cell = {
    site: "zorg-van-nu",
    siteName: "Zorg van nu",
    url: "https://www.zorgvannu.nl/",
    criterion: "url-names-social-work",
    outcome: "failed",
    mode: "manual",
    decision: "imported",
    reason: null,
  } as const;
  const table = {
    scan: "2020-09-published",
    date: "2020-09",
    siteList: "innovatie-2020",
    instrument: "sociaal-werk-2020",
    instrumentVersion: "1.0.0",
    instrumentDigest: "2020",
    importedAt: "2026-11-25T08:00:00.000Z",
    cells: [cell, { ...cell, criterion: "search-finds-variant", outcome: "passed" as const }],
  };

  test("becomes a scan without captures, once", () => {
    withStore((store) => {
      expect(importScan(store, table)).toBe(true);
      expect(importScan(store, table)).toBe(false);
      expect(store.scans.get(table.scan)).toMatchObject({ status: "imported", date: "2020-09" });
      const [head] = store.assertions.judgementsOf(table.scan);
      const outcomes = store.assertions.get(head!)?.assertions.map(({ outcome, capture }) => [outcome, capture]);
      expect(outcomes).toEqual([
        ["failed", 0],
        ["passed", 0],
      ]);
    });
  });
});

describe("a database that cannot be used", () => {
  test("because the disk is full says so, and keeps what it had", () => {
    withStore((store) => store.scans.add(aScan({ id: "eerste" }), [zorg]));
    const database = openDatabase(path);
    database.pragma(`max_page_count = ${database.pragma("page_count", { simple: true })}`);
    const big = JSON.stringify(aSite({ notes: "x".repeat(100_000) }));
    expect(() => database.prepare("UPDATE scan_site SET definition = ?").run(big)).toThrow(/full/);
    database.close();
    withStore((store) => expect(store.scans.sites("eerste")[0]?.site).toEqual(zorg));
  });

  test("because a folder has its name", () => {
    mkdirSync(path);
    expect(() => openStore(path)).toThrow(OperatorError);
  });

  test("because a file stands where its folder should be", () => {
    writeFileSync(path, "");
    expect(() => openStore(join(path, "sub", "quickscan.db"))).toThrow(OperatorError);
  });

  test("because it is something else", () => {
    writeFileSync(path, "geen databank, maar wel lang genoeg om er een te lijken ".repeat(40));
    expect(() => openStore(path)).toThrow(/is not a database of this tool/);
  });

  test("because a newer version made it", () => {
    const database = new Database(path);
    database.pragma("user_version = 99");
    database.close();
    expect(() => openStore(path)).toThrow(/newer version/);
  });
});

test("the database survives a power cut: WAL, synced fully, with foreign keys", () => {
  const database = openDatabase(path);
  expect(database.pragma("journal_mode", { simple: true })).toBe("wal");
  expect(database.pragma("synchronous", { simple: true })).toBe(2);
  expect(database.pragma("foreign_keys", { simple: true })).toBe(1);
  database.close();
});

test("network drives are recognised by their path on Windows", () => {
  expect(isOnNetworkDrive("\\\\server\\share\\reports", "win32")).toBe(true);
  expect(isOnNetworkDrive("C:\\Users\\onderzoek\\reports", "win32")).toBe(false);
  expect(isOnNetworkDrive(folder)).toBe(false);
});
