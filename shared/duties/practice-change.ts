import { z } from 'zod';
import type { IsoDate } from '../dates/financial-year.ts';
import { formatDay } from '../dates/format-day.ts';
import { asSentence } from '../documents/words.ts';
import { contractTypes, type ContractType } from '../practice/practice.ts';
import { id, isoDate, requiredLine, version } from '../rpc/fields.ts';

export const changeKinds = ['contract type', 'merger', 'other'] as const;

/** Something that happened to the practice in a year, which a reader of its evidence must know. */
export const practiceChangeFields = z.strictObject({
  /** The first day on which it was so. */
  on: isoDate,
  kind: z.enum(changeKinds, { error: 'Choose what changed' }),
  /** The contract up to the day before; null where it stayed the same. */
  contractBefore: z.enum(contractTypes).nullable().default(null),
  /** "Merged with Sample Surgery (P91998); the two groups met together from May." */
  words: requiredLine('Enter what happened, in a sentence', 500),
});

export const practiceChange = practiceChangeFields.extend({ id, version });

export type PracticeChangeFields = z.output<typeof practiceChangeFields>;
export type PracticeChange = z.output<typeof practiceChange>;

/** The contract on a day: today's, taken back over every later change; null where not known. */
export function contractOn(
  day: IsoDate,
  current: ContractType | null,
  changes: readonly PracticeChange[],
): ContractType | null {
  const [next] = changes
    .filter(({ on, contractBefore }) => on > day && contractBefore !== null)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return next?.contractBefore ?? current;
}

const openings = {
  'contract type': 'Another contract',
  merger: 'Merger',
  other: 'Change of the practice',
} as const;

/** "1 October 2026, merger: Merged with Sample Surgery. Until then a PMS contract." */
export function changeInWords({ on, kind, contractBefore, words }: PracticeChange): string {
  const before = contractBefore === null ? '' : ` Until then the contract was ${contractBefore}.`;
  return `${openings[kind]} from ${formatDay(on)}: ${asSentence(words)}${before}`;
}
