import { PNG } from "pngjs";

/** A PNG in small, at most so many pixels wide and high, with a thin frame; undefined when the bytes are no PNG. */
export function thumbnail(png: Uint8Array, width: number, height: number): Thumbnail | undefined {
  const large = decodePng(png);
  if (large === undefined) return undefined;
  const step = Math.max(1, large.width / width, large.height / height);
  const small = new PNG({
    width: Math.max(1, Math.floor(large.width / step)),
    height: Math.max(1, Math.floor(large.height / step)),
  });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const edge = x === 0 || y === 0 || x === small.width - 1 || y === small.height - 1;
      if (edge) small.data.set(FRAME, (y * small.width + x) * 4);
      else average(large, small, x, y, step);
    }
  }
  return { png: PNG.sync.write(small, { colorType: 2, deflateLevel: 9 }), width: small.width, height: small.height };
}

const FRAME = [160, 168, 180, 255];

export interface Thumbnail {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The pixels of a PNG, or undefined when the bytes are none. */
export function decodePng(png: Uint8Array): PNG | undefined {
  try {
    return PNG.sync.read(Buffer.from(png.buffer, png.byteOffset, png.byteLength));
  } catch {
    return undefined;
  }
}

/** A small pixel is the mean of those it stands for. */
function average(large: PNG, small: PNG, x: number, y: number, step: number): void {
  const [left, top] = [Math.floor(x * step), Math.floor(y * step)];
  const right = Math.max(left + 1, Math.min(large.width, Math.floor((x + 1) * step)));
  const bottom = Math.max(top + 1, Math.min(large.height, Math.floor((y + 1) * step)));
  let [red, green, blue] = [0, 0, 0];
  for (let row = top; row < bottom; row++) {
    for (let at = (row * large.width + left) * 4; at < (row * large.width + right) * 4; at += 4) {
      red += large.data[at] ?? 0;
      green += large.data[at + 1] ?? 0;
      blue += large.data[at + 2] ?? 0;
    }
  }
  const count = (right - left) * (bottom - top);
  small.data.set([red / count, green / count, blue / count, 255], (y * small.width + x) * 4);
}
