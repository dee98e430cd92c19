import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Response } from "../../src/model/response.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { aScan, aSite } from "../support/fixtures.ts";

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "responses-"));
  store = openStore(join(folder, "quickscan.db"));
  store.scans.add(aScan(), [aSite()]);
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const response: Response = {
  scan: aScan().id,
  site: aSite().id,
  criterion: "url-names-social-work",
  outcome: "failed",
  instrumentDigest: "d",
  agrees: false,
  text: "Kijk nog eens.",
  url: null,
  by: { name: "", role: "redacteur" },
  receivedAt: "2026-12-01T09:00:00.000Z",
  source: "form-1",
};

test("responses come back as they were, oldest first", () => {
  const later = { ...response, source: "form-2", agrees: null, receivedAt: "2026-12-02T09:00:00.000Z" };
  expect(store.responses.add([later, response])).toBe(2);
  expect(store.responses.of(aScan().id)).toEqual([response, later]);
});

test("a form that is taken over twice adds nothing", () => {
  store.responses.add([response]);
  expect(store.responses.add([response])).toBe(0);
  expect(store.responses.of(aScan().id)).toHaveLength(1);
});

test("a response is never changed, and goes with its scan", () => {
  store.responses.add([response]);
  const database = new Database(join(folder, "quickscan.db"));
  expect(() => database.exec("UPDATE response SET text = 'anders'")).toThrow(/never changed/);
  database.close();
  store.scans.remove(aScan().id);
  expect(store.responses.of(aScan().id)).toEqual([]);
});
