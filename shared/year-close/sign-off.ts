import { z } from 'zod';
import { appVersion } from '../app/version.ts';
import { formatDay } from '../dates/format-day.ts';
import { id, isoDate, optionalLine, requiredLine, version } from '../rpc/fields.ts';

export const sides = ['practice', 'PPG'] as const;

/** What somebody gives to sign a year off. */
export const signOffFields = {
  side: z.enum(sides, { error: 'Choose for whom it is signed' }),
  /** A member's name as in the list of members, or anybody else's. */
  name: requiredLine('Enter who signs', 200),
  /** "Chair", "Practice manager". */
  position: optionalLine(200).default(''),
  signedOn: isoDate,
};

/**
 * A line of a year as it was signed, of its evidence or of what the duty and the practice were: what
 * it is about, a digest of its words, and the words with initials in place of names. Lines of earlier
 * sign-offs have no words.
 */
export const signedLine = z.strictObject({
  reference: z.string(),
  kind: z.enum(['evidence', 'explanation', 'duty']),
  on: isoDate,
  sha256: z.string(),
  text: z.string().optional(),
});

const place = { reference: z.string(), on: isoDate };

export const signOff = z.strictObject({
  ...signOffFields,
  id,
  version,
  position: z.string(),
  /** The day it was entered: what was signed is what the record showed then. */
  recordedOn: isoDate,
  /** Whether there was no evidence of the year to sign. */
  ofNothing: z.boolean(),
  /** Whether the list of members has or had the name. */
  isMember: z.boolean(),
  withdrawn: z.strictObject({ on: isoDate, reason: z.string() }).nullable(),
  /** The version of the application that put what was signed into words. */
  signedWith: z.string(),
  /** Whether what was signed is still what the record shows for that day. */
  stands: z.boolean(),
  /** Lines that were signed and are no longer there in those words. */
  gone: z.array(z.strictObject({ ...place, text: z.string().optional() })),
  /** Lines about a day up to the sign-off that came in, or were changed, after it. */
  added: z.array(z.strictObject({ ...place, text: z.string() })),
});

export type Side = (typeof sides)[number];
export type SignedLine = z.infer<typeof signedLine>;
export type SignOff = z.infer<typeof signOff>;

type Line = Omit<SignedLine, 'text'> & { readonly text: string };

/** What differs between the lines that were signed and those of the record now. */
export function changedSince(
  signed: readonly SignedLine[],
  now: readonly Line[],
): Pick<SignOff, 'stands' | 'gone' | 'added'> {
  const gone = without(signed, now).map(({ reference, on, text }) => ({
    reference,
    on,
    ...(text === undefined ? {} : { text }),
  }));
  const added = without(now, signed).map(({ reference, on, text }) => ({ reference, on, text }));
  return { stands: gone.length + added.length === 0, gone, added };
}

type Known = Omit<SignedLine, 'text'>;

const keyOf = ({ reference, kind, on, sha256 }: Known) => `${reference} ${kind} ${on} ${sha256}`;

/** The lines that others do not have; of those that say the same, one for each that is missing. */
function without<One extends Known>(lines: readonly One[], others: readonly Known[]): One[] {
  const left = Map.groupBy(others, keyOf);
  return lines.filter((line) => left.get(keyOf(line))?.pop() === undefined);
}

/**
 * Why a sign-off stands no longer. Lines are compared by their words, and another version of the
 * application may have other words for the same; then the record need not have been changed.
 */
export const noLongerBecause = (
  { signedWith }: Pick<SignOff, 'signedWith'>,
  now: string = appVersion,
): string =>
  signedWith === now
    ? 'the record was changed afterwards'
    : `the record was changed afterwards, or PPG Records ${now} says in other words what version ${signedWith} said when it was signed`;

type Days = Pick<SignOff, 'signedOn' | 'recordedOn'>;

/** "20 November 2026"; "1 May 2026, recorded on 22 November 2026" where it was entered later. */
export const signedOnInWords = ({ signedOn, recordedOn }: Days): string =>
  recordedOn > signedOn
    ? `${formatDay(signedOn)}, recorded on ${formatDay(recordedOn)}`
    : formatDay(signedOn);

/** That a sign-off stands, and for what: the record cannot know what a paper of another day said. */
export function standsInWords(one: Days & Pick<SignOff, 'ofNothing'>): string {
  if (one.ofNothing) return 'Yes: no evidence was recorded for it, and none is now';
  return one.recordedOn > one.signedOn
    ? `Yes: the record shows what it showed on ${formatDay(one.recordedOn)}, when this was recorded`
    : 'Yes: the record shows what was signed';
}

/** Who signed; for the PPG, whether the list of members knows the name. */
export const signerInWords = ({ name, position, side, isMember }: SignOff): string =>
  [name, position, side === 'PPG' && !isMember && 'not in the list of members']
    .filter(Boolean)
    .join(', ');

/** For whom no sign-off stands: none was given, or it was withdrawn, or the record was changed. */
export const sidesWithout = (signOffs: readonly SignOff[]): Side[] =>
  sides.filter(
    (side) => !signOffs.some((one) => one.side === side && one.stands && one.withdrawn === null),
  );
