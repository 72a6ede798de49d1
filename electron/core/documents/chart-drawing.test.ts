import { inflateSync } from 'node:zlib';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ethnicGroupComparison } from '../../../tests/fixtures/documents/review.ts';
import { chartDrawing } from './chart-drawing.ts';

const resources = join(import.meta.dirname, '../../../resources');

it('draws the chart as a drawing in Arial and as a picture, the same each time', async () => {
  const draw = await chartDrawing(resources);

  const [first, second] = [
    draw({ comparison: ethnicGroupComparison() }),
    draw({ comparison: ethnicGroupComparison() }),
  ];

  expect(first.svg).toContain('font-family="Arial"');
  expect(first.svg).not.toContain('PPG Chart');
  expect(Buffer.from(first.png).equals(second.png)).toBe(true);
});

const found = (actual: number) => ({
  actual,
  lottery: { expected: 4, low: 2, high: 6, nobody: 0.01 },
});

it('draws a characteristic from review to review', async () => {
  const draw = await chartDrawing(resources);
  const rows = ['Female', 'Male'].map((label) => ({ key: label, label, found: [3, 5].map(found) }));
  const reviews = ['2025-03-10', '2026-03-09'].map((on, id) => ({
    id,
    on,
    answered: 8,
    members: 9,
  }));
  const named = { characteristic: 'sex' as const, label: 'Sex', categoriesLabel: 'Sex' };

  const { svg, width, height } = draw({ series: { ...named, reviews, rows } });

  expect(svg).toContain('10 March 2025: ');
  expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
});

it('has the letters in its picture: the font that ships with us was found', async () => {
  const draw = await chartDrawing(resources);
  const { png, width } = draw({ comparison: ethnicGroupComparison() });
  const label = darkPixels(png, { top: 1.5 * 56, height: 1.5 * 20, width: 1.5 * width });

  expect(label).toBeGreaterThan(60);
});

it('can be made ready twice at once', async () => {
  const both = await Promise.all([chartDrawing(resources), chartDrawing(resources)]);

  expect(both.map((draw) => draw({ comparison: ethnicGroupComparison() }).png.length)).toHaveLength(
    2,
  );
});

/** How many pixels of a strip are nearly black, in a PNG of 8-bit grey without filters. */
function darkPixels(
  png: Uint8Array,
  strip: { readonly top: number; readonly height: number; readonly width: number },
): number {
  const stride = strip.width + 1;
  const rows = inflateSync(imageData(Buffer.from(png)));
  const pixels = rows.subarray(strip.top * stride, (strip.top + strip.height) * stride);
  return pixels.filter((value, at) => at % stride !== 0 && value < 90).length;
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
