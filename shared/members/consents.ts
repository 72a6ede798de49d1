import { z } from 'zod';
import { isoDate, requiredLine } from '../rpc/fields.ts';

/** What a member may agree to; each is asked for by itself and may be withdrawn. */
export const consentSubjects = [
  'contact',
  'being named',
  'photographs',
  'contact details shared with the group',
] as const;

export type ConsentSubject = (typeof consentSubjects)[number];

/** One answer to one question of consent. A later answer replaces an earlier one and both stay. */
export const consent = z.strictObject({
  about: z.enum(consentSubjects, { error: 'Choose what the consent is about' }),
  given: z.boolean(),
  on: isoDate,
  /** Where the answer came from: "paper form", "said at the meeting", "e-mail". */
  source: requiredLine('Enter where this consent came from, like paper form'),
});

export type Consent = z.output<typeof consent>;

/** The answer in force: the last one given on or before a day; undefined when never asked. */
export function consentOn(
  consents: readonly Consent[],
  about: ConsentSubject,
  day: string,
): Consent | undefined {
  return consents
    .filter((consent) => consent.about === about && consent.on <= day)
    .reduce<Consent | undefined>(
      (last, consent) => (last === undefined || consent.on >= last.on ? consent : last),
      undefined,
    );
}
