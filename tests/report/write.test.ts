import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { OperatorError } from "../../src/model/operator-error.ts";
import { writeReport } from "../../src/report/write.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("files are written whole, in their folders, and leave nothing else behind", async () => {
  await writeReport(folder, [{ path: "index.html", content: "oud" }]);
  await writeReport(folder, [
    { path: "index.html", content: "<p>nieuw</p>" },
    { path: "cells/a.html", content: new Uint8Array([65]) },
  ]);
  expect(readFileSync(join(folder, "index.html"), "utf8")).toBe("<p>nieuw</p>");
  expect(readFileSync(join(folder, "cells", "a.html"), "utf8")).toBe("A");
  expect(readdirSync(folder).toSorted()).toEqual(["cells", "index.html"]);
});

test.each(["../buiten.html", "/etc/x", "cells/../../buiten.html"])("%s is not inside the report", async (path) => {
  await expect(writeReport(folder, [{ path, content: "" }])).rejects.toThrow(RangeError);
});

test("a place that cannot be written is named", async () => {
  writeFileSync(join(folder, "bestand"), "");
  await expect(writeReport(join(folder, "bestand"), [{ path: "index.html", content: "" }])).rejects.toThrow(
    OperatorError,
  );
});
