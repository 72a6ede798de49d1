import { z } from 'zod';
import { optionalLine } from '../rpc/fields.ts';

/*
 * The Accessible Information Standard (DCB1605) asks for the need, not the diagnosis: how to send
 * papers, how to talk, what the room must have. The secretary sees these, because they exist to be
 * acted on.
 */

export const informationFormats = [
  'large print',
  'easy read',
  'braille',
  'audio',
  'e-mail plain text',
] as const;

export const communicationSupports = [
  'BSL interpreter',
  'note-taker',
  'hearing loop',
  'lip-speaker',
  'speech-to-text',
] as const;

export const venueNeeds = ['step-free', 'parking', 'quiet', 'near public transport'] as const;

export const meetingModes = ['in person', 'online', 'telephone', 'by post'] as const;

export const accessNeeds = z.strictObject({
  formats: z.array(z.enum(informationFormats)).default([]),
  /** The size of large print in points; null when not said. */
  largePrintPoints: z
    .int('Enter the print size as a whole number of points')
    .min(14, 'Enter a print size of 14 points or more')
    .max(72, 'Enter a print size of 72 points or fewer')
    .nullable()
    .default(null),
  formatOther: optionalLine(300).default(''),
  support: z.array(z.enum(communicationSupports)).default([]),
  supportOther: optionalLine(300).default(''),
  /** The language preferred, when it is not English. */
  language: optionalLine(100).default(''),
  interpreter: z.boolean().default(false),
  venue: z.array(z.enum(venueNeeds)).default([]),
  venueOther: optionalLine(300).default(''),
  modes: z.array(z.enum(meetingModes)).default([]),
  /** Times that suit, in words: "not after dark", "school hours". */
  timing: optionalLine(300).default(''),
});

export type AccessNeeds = z.output<typeof accessNeeds>;

/** What is kept for a member who has told us of no need. */
export const noAccessNeeds: AccessNeeds = {
  formats: [],
  largePrintPoints: null,
  formatOther: '',
  support: [],
  supportOther: '',
  language: '',
  interpreter: false,
  venue: [],
  venueOther: '',
  modes: [],
  timing: '',
};

/** The needs as a list to read out: "large print (18 point)", "BSL interpreter". Empty when none. */
export function accessNeedsInWords(needs: AccessNeeds): string[] {
  const print = needs.largePrintPoints === null ? '' : ` (${needs.largePrintPoints} point)`;
  return [
    ...needs.formats.map((format) => (format === 'large print' ? `${format}${print}` : format)),
    needs.formatOther,
    ...needs.support,
    needs.supportOther,
    languageInWords(needs),
    ...needs.venue.map((need) => `venue: ${need}`),
    needs.venueOther && `venue: ${needs.venueOther}`,
    needs.modes.length > 0 ? `takes part ${listOr(needs.modes)}` : '',
    needs.timing && `timing: ${needs.timing}`,
  ].filter((words) => words !== '');
}

function languageInWords({ language, interpreter }: AccessNeeds): string {
  if (interpreter) return language === '' ? 'language interpreter' : `${language} interpreter`;
  return language === '' ? '' : `prefers ${language}`;
}

function listOr(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
