import { PNG } from "pngjs";
import { decodePng } from "./thumbnail.ts";

/** Colour of the box that capture draws around the deciding words (`#c2185b`), with what scaling makes of it. */
const BOX = [194, 24, 91] as const;
const NEAR = 24;
/** What is kept around the box, in pixels: the sentence it stands in, and not much more. */
const MARGIN = { x: 360, y: 70 };
/** Fewer pixels in that colour are no box but a part of the page. */
const LEAST = 20;

/**
 * The part of a picture with the deciding words, as capture marked them, below its caption of so many pixels; undefined
 * when nothing is marked in it, or when the bytes are no PNG. For publishing: the rest of the page can hold names and
 * faces.
 */
export function cropToFinding(png: Uint8Array, caption = 0): Uint8Array | undefined {
  const whole = decodePng(png);
  const box = whole && markedBox(whole, caption);
  if (whole === undefined || box === undefined) return undefined;
  const left = Math.max(0, box.left - MARGIN.x);
  const top = Math.max(caption, box.top - MARGIN.y);
  const width = Math.min(whole.width, box.right + MARGIN.x + 1) - left;
  const height = Math.min(whole.height, box.bottom + MARGIN.y + 1) - top;
  // Words of the caption run over the whole width: the part stands below them, where it stood.
  const part = new PNG({ width: caption === 0 ? width : whole.width, height: caption + height });
  part.data.fill(255);
  if (caption > 0) PNG.bitblt(whole, part, 0, 0, whole.width, caption, 0, 0);
  PNG.bitblt(whole, part, left, top, width, height, caption === 0 ? 0 : left, caption);
  return PNG.sync.write(part, { colorType: 2 });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Around the marked words that come first; words further down belong to the same finding but not to its proof. */
function markedBox({ data, width, height }: PNG, from: number): Box | undefined {
  let box: { left: number; top: number; right: number; bottom: number } | undefined;
  let count = 0;
  for (let y = from; y < height && (box === undefined || y <= box.bottom + MARGIN.y); y++) {
    for (let x = 0; x < width; x++) {
      if (!isBox(data, (y * width + x) * 4)) continue;
      count += 1;
      box ??= { left: x, right: x, top: y, bottom: y };
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.bottom = y;
    }
  }
  return count < LEAST ? undefined : box;
}

function isBox(data: Uint8Array, at: number): boolean {
  return BOX.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= NEAR);
}
