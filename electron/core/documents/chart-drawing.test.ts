import { inflateSync } from 'node:zlib';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ethnicGroupComparison } from '../../../tests/fixtures/documents/review.ts';
import { chartDrawing } from './chart-drawing.ts';

const resources = join(import.meta.dirname, '../../../resources');

it('draws the chart as a drawing in Arial and as a picture, the same each time', async () => {
  const draw = await chartDrawing(resources);

  const [first, second] = [draw(ethnicGroupComparison()), draw(ethnicGroupComparison())];

  expect(first.svg).toContain('font-family="Arial"');
  expect(first.svg).not.toContain('PPG Chart');
  expect(Buffer.from(first.png).equals(second.png)).toBe(true);
});

it('has the letters in its picture: the font that ships with us was found', async () => {
  const draw = await chartDrawing(resources);
  const { png, width } = draw(ethnicGroupComparison());
  const label = darkPixels(png, { top: 1.5 * 56, height: 1.5 * 20, width: 1.5 * width });

  expect(label).toBeGreaterThan(60);
});

it('can be made ready twice at once', async () => {
  const both = await Promise.all([chartDrawing(resources), chartDrawing(resources)]);

  expect(both.map((draw) => draw(ethnicGroupComparison()).png.length)).toHaveLength(2);
});

/** How many pixels of a strip are nearly black, in a PNG of 8-bit RGBA whose rows use filter types. */
function darkPixels(
  png: Uint8Array,
  strip: { readonly top: number; readonly height: number; readonly width: number },
): number {
  const rows = unfilter(inflateSync(imageData(Buffer.from(png))), strip.width * 4);
  return rows
    .slice(strip.top, strip.top + strip.height)
    .reduce(
      (sum, row) => sum + row.filter((_, at) => at % 4 === 0 && (row[at] ?? 255) < 90).length,
      0,
    );
}

function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(png.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Undoes the filters of PNG (ISO/IEC 15948, clause 9) for four bytes a pixel. */
function unfilter(bytes: Buffer, stride: number): Uint8Array[] {
  const rows: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += stride + 1) {
    const filter = bytes[at] ?? 0;
    const row = Uint8Array.from(bytes.subarray(at + 1, at + 1 + stride));
    const above = rows.at(-1);
    for (let i = 0; i < stride; i++) {
      const left = i < 4 ? 0 : (row[i - 4] ?? 0);
      const up = above?.[i] ?? 0;
      const upLeft = i < 4 ? 0 : (above?.[i - 4] ?? 0);
      row[i] = (row[i] ?? 0) + predicted(filter, left, up, upLeft);
    }
    rows.push(row);
  }
  return rows;
}

function predicted(filter: number, left: number, up: number, upLeft: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return Math.floor((left + up) / 2);
    case 4:
      return paeth(left, up, upLeft);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const distances = [left, up, upLeft].map((value) => Math.abs(guess - value));
  const least = Math.min(...distances);
  return [left, up, upLeft][distances.indexOf(least)] ?? 0;
}
