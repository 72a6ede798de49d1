import { ImageRun, Paragraph } from 'docx';
import type { ChartBlock } from '../../../../shared/documents/plain-document.ts';
import type { Comparison } from '../../../../shared/representativeness/comparison.ts';
import type { Series } from '../../../../shared/representativeness/over-time.ts';
import { textWidth } from './house-style.ts';
import { safeText } from './safe-text.ts';

/** A chart as a drawing, and as a picture for word processors that do not know the drawing. */
export type DrawnChart = {
  readonly svg: string;
  readonly png: Uint8Array;
  /** In the units of the drawing. */
  readonly width: number;
  readonly height: number;
};

/** What is drawn: one comparison, or a characteristic from review to review. */
export type ChartFigures = { readonly comparison: Comparison } | { readonly series: Series };

export type DrawChart = (figures: ChartFigures) => DrawnChart;

/** Word counts pictures in pixels of 96 to the inch; a twip is a 1440th of an inch. */
const fullWidth = Math.floor((textWidth / 1440) * 96);

/**
 * A chart over the width of the text, with its words for who cannot see it. `place` is where it
 * stands in the document: no two drawings of a document may have the same number.
 */
export function chartPart(block: ChartBlock, place: number, draw: DrawChart): Paragraph {
  const { svg, png, width, height } = draw(block);
  return new Paragraph({
    keepNext: false,
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        fallback: { type: 'png', data: png },
        transformation: { width: fullWidth, height: Math.round((fullWidth * height) / width) },
        altText: {
          // The library would count drawings over the life of the process, not of the document.
          id: String(place),
          name: safeText(block.caption),
          title: safeText(block.caption),
          description: safeText(block.altText),
        },
      }),
    ],
  });
}
