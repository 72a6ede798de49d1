import { z } from 'zod';
import { filePath, requiredLine, version } from '../rpc/fields.ts';
import { command, job, query } from '../rpc/operation.ts';
import { headingColourNames, paperFonts } from './paper-look.ts';

/** The largest logo, in bytes: every document carries it. */
export const largestLogo = 1_000_000;

const saved = z.strictObject({ version });

export const paperLookContract = {
  'paperLook.get': query({
    summary: 'How the Word documents of this record look: typeface, colour of headings, logo.',
    input: z.strictObject({}),
    output: z.strictObject({
      version,
      font: z.enum(paperFonts),
      headingColour: z.enum(headingColourNames),
      logo: z
        .strictObject({
          /** The picture as a `data:` address. */
          picture: z.string(),
          words: z.string(),
        })
        .nullable(),
    }),
  }),
  'paperLook.save': command({
    summary: 'Chooses the typeface and the colour of headings of Word documents made from now on.',
    input: z.strictObject({
      version,
      font: z.enum(paperFonts, { error: 'Choose a typeface' }),
      headingColour: z.enum(headingColourNames, { error: 'Choose a colour' }),
    }),
    output: saved,
  }),
  'paperLook.setLogo': job({
    summary: 'Puts a picture (PNG or JPEG) at the top of Word documents made from now on.',
    input: z.strictObject({
      version,
      file: filePath,
      /** For who cannot see it. */
      words: requiredLine('Enter what the logo shows'),
    }),
    output: saved,
  }),
  'paperLook.removeLogo': command({
    summary: 'Takes the logo off Word documents made from now on.',
    input: z.strictObject({ version }),
    output: saved,
  }),
};
