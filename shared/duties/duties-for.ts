import type { IsoDate } from '../dates/financial-year.ts';
import { apms } from './apms.ts';
import type { DutyEdition } from './duty.ts';
import { gmsRegulation26 } from './gms-regulation-26.ts';
import { pmsRegulation20 } from './pms-regulation-20.ts';

export type ContractType = 'GMS' | 'PMS' | 'APMS';

/** Every edition by contract type, oldest first. */
const editions: Readonly<Record<ContractType, readonly [DutyEdition, ...DutyEdition[]]>> = {
  GMS: [gmsRegulation26],
  PMS: [pmsRegulation20],
  APMS: [apms],
};

/** The words in force on a day; before the first edition, that one (the duty began on 1 April 2015). */
export function dutiesFor(contractType: ContractType, day: IsoDate): DutyEdition {
  const [first, ...later] = editions[contractType];
  return later.reduce((found, edition) => (edition.version <= day ? edition : found), first);
}
