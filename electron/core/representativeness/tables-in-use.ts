import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { PopulationTable } from '../../../shared/population/population-table.ts';
import { comparedCharacteristics } from '../../../shared/representativeness/contract.ts';
import { tablesInUse, wordsOfUse } from '../../../shared/representativeness/tables-in-use.ts';
import { tablesAndWhyNot, type KeptTable } from '../population/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { categoriesFor } from './choice/service.ts';
import { baseAgeOn } from './service.ts';

/** Which tables comparisons use, those of the record and those given as if they were kept too. */
export function usesOfTables(db: ReadableDb, day: IsoDate, given: readonly PopulationTable[]) {
  const { tables, whyNot } = tablesAndWhyNot(db, given);
  const { ageBands, ethnicGroups } = categoriesFor(db, {});
  const uses = tablesInUse({
    day,
    baseAge: baseAgeOn(db, day),
    tables: tables.map(({ table }) => table),
    choices: { characteristics: comparedCharacteristics, ageBands, ethnicGroups },
  });
  const wordsOf = (kept: KeptTable) => ({ ...kept, use: wordsOfUse(kept.table, uses) });
  const words = [...tables.map(wordsOf), ...whyNot];
  return {
    stored: words.flatMap(({ ids, use }) => ids.filter((id) => id > 0).map((id) => ({ id, use }))),
    given: given.map((_, at) => words.find(({ ids }) => ids.includes(-1 - at))?.use ?? ''),
  };
}
