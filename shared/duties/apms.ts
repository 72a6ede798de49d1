import type { DutyEdition } from './duty.ts';
import { gmsRegulation26 } from './gms-regulation-26.ts';

/**
 * APMS contracts are made under Directions, not under the Regulations. Their patient participation
 * clause could not be read, so the GMS words stand in and say so.
 */
export const apms: DutyEdition = {
  ...gmsRegulation26,
  source: {
    ...gmsRegulation26.source,
    contractType: 'APMS',
    shortTitle: 'APMS contract, in the words of GMS Regulations 2015, regulation 26',
    note: 'An APMS contract has its own clause on patient participation. The words and headings here are those of GMS regulation 26, for orientation only; compare them with the clause of your contract.',
  },
};
