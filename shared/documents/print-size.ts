import { z } from 'zod';

/** Sizes of large print in points, as people with low sight ask for them; 18 is the usual one. */
export const largePoints = [18, 20, 24, 28] as const;

export type LargePoints = (typeof largePoints)[number];

/** The size of the text: ordinary is 12 point, large print names its points. */
export type PrintSize = 'ordinary' | LargePoints;

/** In an input: whether in large print, which is then 18 point, or in which points. */
export const largePrint = z
  .union([z.boolean(), z.literal(largePoints)], {
    error: 'Choose 18, 20, 24 or 28 points for large print',
  })
  .default(false);

export const printSizeOf = (asked: z.output<typeof largePrint>): PrintSize => {
  if (asked === false) return 'ordinary';
  return asked === true ? 18 : asked;
};

/** After the name of a document or file: ", large print, 24 point"; nothing for ordinary print. */
export const printWords = (print: PrintSize): string => {
  if (print === 'ordinary') return '';
  return print === 18 ? ', large print' : `, large print, ${print} point`;
};
