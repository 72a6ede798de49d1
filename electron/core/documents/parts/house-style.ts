import { convertMillimetersToTwip, type IStylesOptions } from 'docx';
import type { PrintSize } from '../../../../shared/documents/print-size.ts';
import { headingColours, type PaperLook } from '../../../../shared/paper-look/paper-look.ts';

export const pageMargin = convertMillimetersToTwip(20);

/** The width of the text on an A4 page, in twips (twentieths of a point). */
export const textWidth = convertMillimetersToTwip(210) - 2 * pageMargin;

export const colours = { headerRow: 'E6ECF2', rule: '8A99A8', quote: '5B7A99' };

/** A little more than single; in 240ths of a line, so that it grows with the print. */
export const lineSpacing = { line: 276, lineRule: 'auto' } as const;
export const tightSpacing = { line: 252, lineRule: 'auto' } as const;

/** Sizes in points; nothing is smaller than the text. */
const points = {
  ordinary: { text: 12, heading1: 22, heading2: 17, heading3: 14, heading4: 12 },
  18: { text: 18, heading1: 28, heading2: 24, heading3: 20, heading4: 18 },
  20: { text: 20, heading1: 30, heading2: 26, heading3: 22, heading4: 20 },
  24: { text: 24, heading1: 34, heading2: 30, heading3: 26, heading4: 24 },
  28: { text: 28, heading1: 38, heading2: 34, heading3: 30, heading4: 28 },
} as const;

/** The size of running text in points. */
export const textPoints = (print: PrintSize): number => points[print].text;

/**
 * The styles of every document: Word's own heading styles, so that a screen reader and the
 * navigation pane see the structure; British English; nothing below 12 point.
 */
export function houseStyles(
  print: PrintSize,
  { font, headingColour }: Omit<PaperLook, 'logo'>,
): IStylesOptions {
  const size = points[print];
  const heading = { font, color: headingColours[headingColour], bold: true };
  return {
    default: {
      document: {
        run: {
          font,
          size: size.text * 2,
          language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: 140, ...lineSpacing } },
      },
      heading1: headingStyle({ ...heading, size: size.heading1 * 2 }, 0, { before: 0, after: 240 }),
      heading2: headingStyle({ ...heading, size: size.heading2 * 2 }, 1, {
        before: 420,
        after: 160,
      }),
      heading3: headingStyle({ ...heading, size: size.heading3 * 2 }, 2, {
        before: 300,
        after: 120,
      }),
      heading4: headingStyle({ ...heading, size: size.heading4 * 2 }, 3, {
        before: 240,
        after: 100,
      }),
      listParagraph: { paragraph: { spacing: { after: 80, ...lineSpacing } } },
      caption: {
        run: { bold: true, italics: false, color: 'auto', size: size.text * 2 },
        paragraph: { keepNext: true, spacing: { before: 200, after: 100 } },
      },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        paragraph: {
          indent: { left: convertMillimetersToTwip(4) },
          border: { left: { style: 'single', size: 24, space: 8, color: colours.quote } },
        },
      },
    ],
  };
}

function headingStyle(
  run: { font: string; color: string; bold: boolean; size: number },
  level: number,
  spacing: { before: number; after: number },
) {
  return {
    run,
    paragraph: {
      spacing: { ...spacing, ...lineSpacing },
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
    },
  };
}
