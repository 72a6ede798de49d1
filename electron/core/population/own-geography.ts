import type { PopulationTable } from '../../../shared/population/population-table.ts';
import { nameWithCode, type Practice } from '../../../shared/practice/practice.ts';

/** Whom figures out of the practice's own system are about, with its code once that is known. */
export function ownGeography(
  practice: Practice | undefined,
): PopulationTable['provenance']['geography'] {
  return {
    kind: 'own system',
    codes: practice && practice.odsCode !== '' ? [practice.odsCode] : [],
    name: practice ? nameWithCode(practice) : 'the practice',
  };
}
