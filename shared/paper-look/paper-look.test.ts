import { assert, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import { headingColourNames, headingColours, logoOnPaper } from './paper-look.ts';

/** Relative luminance and contrast of WCAG 2.2. */
function contrastOnWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

it.each(headingColourNames)('offers %s, which can be read on white paper', (name) => {
  expect(contrastOnWhite(headingColours[name])).toBeGreaterThanOrEqual(7);
});

it('lets no logo be larger than 70 by 20 millimetres, and bends none', () => {
  const side = integer({ min: 1, max: 5000 });
  assert(
    property(side, side, (width, height) => {
      const paper = logoOnPaper({ width, height });
      expect(paper.width).toBeLessThanOrEqual(265);
      expect(paper.height).toBeLessThanOrEqual(76);
      expect(Math.abs(paper.width * height - paper.height * width)).toBeLessThanOrEqual(
        Math.max(width, height),
      );
    }),
  );
});
