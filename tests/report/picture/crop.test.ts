import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { cropToFinding } from "../../../src/report/picture/crop.ts";
import { thumbnail } from "../../../src/report/picture/thumbnail.ts";

/** A page of 1366 x 900, grey, with the box that capture draws at this place. */
function aPicture(box?: { readonly left: number; readonly top: number }): Uint8Array {
  const png = new PNG({ width: 1366, height: 900 });
  png.data.fill(200);
  for (let y = 0; box !== undefined && y < 24; y++)
    for (let x = 0; x < 120; x++) png.data.set([194, 24, 91, 255], ((box.top + y) * 1366 + box.left + x) * 4);
  return PNG.sync.write(png);
}

test("a picture for publication shows the marked words and their surroundings only", () => {
  const crop = PNG.sync.read(Buffer.from(cropToFinding(aPicture({ left: 600, top: 500 }))!));
  expect([crop.width, crop.height]).toEqual([120 + 2 * 360, 24 + 2 * 70]);
  expect([...crop.data.subarray((70 * crop.width + 360) * 4, (70 * crop.width + 360) * 4 + 3)]).toEqual([194, 24, 91]);
});

test("a crop ends at the edge of the picture", () => {
  const crop = PNG.sync.read(Buffer.from(cropToFinding(aPicture({ left: 0, top: 0 }))!));
  expect([crop.width, crop.height]).toEqual([120 + 360, 24 + 70]);
});

test("the caption stays above the marked words, whatever colours it has", () => {
  const whole = PNG.sync.read(Buffer.from(aPicture({ left: 600, top: 500 })));
  const caption = 94;
  for (let at = 0; at < caption * 1366; at++) whole.data.set([194, 24, 91, 255], at * 4);
  const crop = PNG.sync.read(Buffer.from(cropToFinding(PNG.sync.write(whole), caption)!));
  expect([crop.width, crop.height]).toEqual([1366, caption + 24 + 2 * 70]);
  const pixel = (x: number, y: number) => [...crop.data.subarray((y * 1366 + x) * 4, (y * 1366 + x) * 4 + 3)];
  expect(pixel(1365, caption - 1)).toEqual([194, 24, 91]);
  expect(pixel(600, caption + 70)).toEqual([194, 24, 91]);
  const white = [255, 255, 255];
  expect(pixel(600 - 360, caption)).not.toEqual(white);
  // Left and right of the surroundings nothing of the page is left.
  expect([pixel(600 - 361, caption), pixel(600 + 120 + 360, caption + 5)]).toEqual([white, white]);
});

test("a picture without marked words is not published, nor is what is no picture", () => {
  expect(cropToFinding(aPicture())).toBeUndefined();
  expect(cropToFinding(new TextEncoder().encode("<html>"))).toBeUndefined();
});

test("a small picture keeps its proportions", () => {
  expect(thumbnail(aPicture(), 320, 230)).toMatchObject({ width: 320, height: 210 });
  expect(thumbnail(new Uint8Array(3), 320, 230)).toBeUndefined();
});
