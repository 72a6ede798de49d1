import { z } from 'zod';
import { isoDate, optionalLine } from '../rpc/fields.ts';
import { ageBandSetKeys } from './age-bands.ts';

/** Which categories members and population are counted in, where there is a choice. */
export const categoryChoice = z.strictObject({
  ageBands: z.enum(ageBandSetKeys),
  ethnicGroups: z.enum(['broad', 'detailed']),
});

/** A choice of categories that was kept, so that a reader can see it was made before looking. */
export const keptChoice = z.strictObject({
  ...categoryChoice.shape,
  chosenOn: isoDate,
  chosenBy: z.string(),
  /** Why an earlier choice was changed; empty for the first. */
  reason: optionalLine(500),
});

export type CategoryChoice = z.infer<typeof categoryChoice>;
export type KeptChoice = z.infer<typeof keptChoice>;

/** What is used until somebody chooses. */
export const usualChoice: CategoryChoice = { ageBands: '2014-15', ethnicGroups: 'broad' };

export const isSameChoice = (a: CategoryChoice, b: CategoryChoice): boolean =>
  a.ageBands === b.ageBands && a.ethnicGroups === b.ethnicGroups;
