import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { OperatorError } from "../../src/model/operator-error.ts";
import { captureFolder, createCaptureArchive, isCaptureFinished, openCaptureArchive } from "../../src/store/archive.ts";
import { aCapture } from "../support/fixtures.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "archive-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const png = new Uint8Array([137, 80, 78, 71]);

describe("a finished capture", () => {
  test("gives its pages, pictures and manifest back", async () => {
    const writer = createCaptureArchive(folder);
    const page = await writer.page("<p>Één sociaal werker</p>");
    const shot = await writer.picture(png);
    await writer.finish(aCapture());

    const archive = openCaptureArchive(folder);
    expect(archive.read(page)).toBe("<p>Één sociaal werker</p>");
    expect(archive.picture(shot)).toEqual(Buffer.from(png));
    expect(archive.capture).toMatchObject(aCapture());
    expect(archive.capture.files.map((file) => file.path)).toEqual([page, shot]);
  });

  test("lists hashes that anyone can check against the files", async () => {
    const writer = createCaptureArchive(folder);
    await writer.page("<p>welzijn</p>");
    const { files } = await writer.finish(aCapture());
    for (const file of files) {
      const bytes = readFileSync(join(folder, file.path));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(file.sha256);
      expect(bytes.byteLength).toBe(file.bytes);
    }
  });

  test("stores equal content once, also when it comes twice at once", async () => {
    const writer = createCaptureArchive(folder);
    const [one, two] = await Promise.all([writer.page("<p>gelijk</p>"), writer.page("<p>gelijk</p>")]);
    expect(one).toBe(two);
    expect(readdirSync(join(folder, "pages"))).toHaveLength(1);
  });

  test("is never written into again", async () => {
    await createCaptureArchive(folder).finish(aCapture());
    expect(() => createCaptureArchive(folder)).toThrow(OperatorError);
  });

  test("says that a page is missing or was changed, instead of showing it", async () => {
    const writer = createCaptureArchive(folder);
    const gone = await writer.page("<p>weg</p>");
    const changed = await writer.page("<p>eerst</p>");
    await writer.finish(aCapture());
    rmSync(join(folder, gone));
    writeFileSync(join(folder, changed), gzipSync("<p>later</p>"));

    const { read } = openCaptureArchive(folder);
    expect(read(gone)).toBeUndefined();
    expect(read(changed)).toBeUndefined();
  });

  test("gives nothing that is not in its manifest", async () => {
    await createCaptureArchive(folder).finish(aCapture());
    expect(openCaptureArchive(folder).read("../../etc/passwd")).toBeUndefined();
  });
});

describe("an unfinished capture", () => {
  test("is not finished, and starts anew without its leftovers", async () => {
    await createCaptureArchive(folder).page("<p>half</p>");
    expect(isCaptureFinished(folder)).toBe(false);
    createCaptureArchive(folder);
    expect(existsSync(join(folder, "pages"))).toBe(false);
  });

  test("cannot be opened", () => {
    expect(() => openCaptureArchive(folder)).toThrow(/capture\.json: cannot be read/);
  });
});

describe("a manifest that is not right", () => {
  async function manifest(change: (json: string) => string): Promise<string> {
    await createCaptureArchive(folder).finish(aCapture());
    const path = join(folder, "capture.json");
    const changed = change(readFileSync(path, "utf8"));
    rmSync(path);
    appendFileSync(path, changed);
    return path;
  }

  test.each([
    ["cut off", (json: string) => json.slice(0, 200), /is damaged/],
    ["of a newer format", (json: string) => json.replace('"formatVersion": 1', '"formatVersion": 2'), /newer version/],
    ["of something else", () => "{}", /is not a capture/],
    ["with a wrong field", (json: string) => json.replace('"number": 1', '"number": "one"'), /capture\.json: number: /],
  ])("%s is named with its path", async (_, change, message) => {
    await manifest(change);
    expect(() => openCaptureArchive(folder)).toThrow(OperatorError);
    expect(() => openCaptureArchive(folder)).toThrow(message);
  });

  test("that points outside its folder is refused", async () => {
    const outside = `[{"path": "pages/../../../secret.html.gz", "sha256": "${"0".repeat(64)}", "bytes": 1}]`;
    await manifest((json) => json.replace('"files": []', `"files": ${outside}`));
    expect(() => openCaptureArchive(folder)).toThrow(/files\.0\.path/);
  });

  test("with fields of a later version keeps them", async () => {
    await manifest((json) => json.replace('"number": 1', '"number": 1, "weather": "rain"'));
    expect(openCaptureArchive(folder).capture).toHaveProperty("weather", "rain");
  });
});

test("a page that would fill the memory is not unpacked", async () => {
  const writer = createCaptureArchive(folder);
  const page = await writer.page("<p>klein</p>");
  const stored = await writer.finish(aCapture());
  const bomb = gzipSync(Buffer.alloc(65 * 1024 * 1024));
  const entry = { path: page, sha256: createHash("sha256").update(bomb).digest("hex"), bytes: bomb.byteLength };
  writeFileSync(join(folder, page), bomb);
  writeFileSync(join(folder, "capture.json"), JSON.stringify({ ...stored, files: [entry] }));
  expect(openCaptureArchive(folder).read(page)).toBeUndefined();
});

test("captures of a site are numbered below the folder of the scan", () => {
  expect(captureFolder("reports/s1", "zorg-thuis", 2)).toBe(join("reports", "s1", "captures", "zorg-thuis", "2"));
});
