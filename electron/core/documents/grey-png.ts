import { crc32, deflateSync } from 'node:zlib';

/** A picture as the drawing program gives it: four bytes a pixel, opaque. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
};

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG in shades of grey (ISO/IEC 15948: colour type 0, 8 bits, no filter). Charts are drawn in
 * near-black on white, so nothing is lost, and it takes a third of the time and space of colour.
 */
export function greyPng({ width, height, pixels }: Picture): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0; y < height; y++) {
    const start = y * (width + 1) + 1;
    for (let x = 0; x < width; x++, at += 4) {
      // Most of it is paper, and only paper has all its red.
      rows[start + x] = pixels[at] === 255 ? 255 : brightness(pixels, at);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    // White paper packs nearly as small at the fastest level.
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The weights of ITU-R BT.601, in 256ths. */
function brightness(pixels: Uint8Array, at: number): number {
  const red = pixels[at] ?? 255;
  const green = pixels[at + 1] ?? 255;
  const blue = pixels[at + 2] ?? 255;
  return (77 * red + 150 * green + 29 * blue) >> 8;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
