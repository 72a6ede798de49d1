import type { StoredTable } from '../../../shared/population/contract.ts';
import { areaWeights } from '../../../shared/population/area-weights.ts';
import type { AreaWeights } from '../../../shared/population/weigh-areas.ts';
import {
  areHalves,
  joinSexes,
  onlySexOf,
  type AgeAndSexTable,
} from '../../../shared/population/join-sexes.ts';
import type { PopulationTable } from '../../../shared/population/population-table.ts';
import { isImpossible } from '../../../shared/population/more-than-list.ts';
import { practiceOf } from '../practice/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { selectTables } from './queries.ts';

type Stored<T extends PopulationTable> = Omit<StoredTable, 'table'> & { readonly table: T };

/** A table with the ids under which it is kept: two for the halves of one month. */
export type KeptTable = { readonly ids: readonly number[]; readonly table: PopulationTable };

type WhyNot = { readonly ids: readonly number[]; readonly use: string };

/**
 * The tables a comparison may use, newest first: not those of another practice, which can be kept
 * but say nothing of this one's patients, and not those with far more people than the list.
 *
 * The female and the male file of one month are one table here, under the id of the one stored
 * last; a half whose other half is missing is left out, since it would count everyone as of one sex.
 */
export function populationTables(db: ReadableDb): StoredTable[] {
  return usable(selectTables(db), db).tables.map(({ stored, table }) => ({ ...stored, table }));
}

/**
 * The same with their ids, and why the others cannot be used.
 *
 * @param given tables as if they were kept last, under the ids -1, -2 and so on
 */
export function tablesAndWhyNot(
  db: ReadableDb,
  given: readonly PopulationTable[],
): { readonly tables: readonly KeptTable[]; readonly whyNot: readonly WhyNot[] } {
  const unkept = given.map((table, at) => ({ id: -1 - at, storedAtMs: 0, storedBy: '', table }));
  return usable([...unkept, ...selectTables(db)], db);
}

type Usable = KeptTable & { readonly stored: StoredTable };

function usable(
  every: readonly StoredTable[],
  db: ReadableDb,
): { readonly tables: Usable[]; readonly whyNot: WhyNot[] } {
  const joined = new Set<number>();
  const practice = practiceOf(db);
  const whyNot: WhyNot[] = [];
  const all = every
    .filter(({ id, table }) => {
      const because = isOfAnother(table, practice?.odsCode || undefined)
        ? 'Not used for the comparison: they are of another practice.'
        : isImpossible(table, practice?.listSize ?? null)
          ? 'Not used for the comparison: they add up to far more people than are on the list.'
          : '';
      if (because !== '') whyNot.push({ ids: [id], use: because });
      return because === '';
    })
    .sort((a, b) => dateOf(b).localeCompare(dateOf(a)) || isWeighted(b) - isWeighted(a));
  const tables = all.flatMap((stored): Usable[] => {
    const { id, table } = stored;
    if (table.kind !== 'age and sex' || onlySexOf(table) === undefined) {
      return [{ ids: [id], stored, table }];
    }
    if (joined.has(id)) return [];
    const free = all.filter((other) => other.id !== id && !joined.has(other.id));
    const half = otherHalf(free, table);
    if (!half) {
      whyNot.push({
        ids: [id],
        use: 'Not used for the comparison: the file of the other sex is missing.',
      });
      return [];
    }
    joined.add(id).add(half.id);
    return [{ ids: [id, half.id], stored, table: joinSexes(table, half.table) }];
  });
  return { tables, whyNot };
}

/** A practice without an ODS code yet is taken to be the one whose figures were kept. */
function isOfAnother({ provenance }: PopulationTable, odsCode: string | undefined): boolean {
  const { kind, codes, weightedBy } = provenance.geography;
  if (odsCode === undefined) return false;
  return (
    (kind === 'practice' && !codes.includes(odsCode)) ||
    (weightedBy !== undefined && weightedBy.odsCode !== odsCode)
  );
}

const dateOf = ({ table }: StoredTable): string => table.provenance.date;

/** Of figures of one day, those weighted by where the patients live say more of the patients. */
const isWeighted = ({ table }: StoredTable): number =>
  table.provenance.geography.weightedBy ? 1 : 0;

function otherHalf(
  candidates: readonly StoredTable[],
  table: AgeAndSexTable,
): Stored<AgeAndSexTable> | undefined {
  for (const other of candidates) {
    if (other.table.kind !== 'age and sex') continue;
    if (areHalves(table, other.table)) return { ...other, table: other.table };
  }
  return undefined;
}

/** The tables of the record that were taken from the same file for the same people. */
export function alreadyStored(db: ReadableDb, tables: readonly PopulationTable[]): StoredTable[] {
  return selectTables(db).filter(({ table }) =>
    tables.some(
      (other) =>
        table.kind === other.kind &&
        table.provenance.sha256 !== null &&
        table.provenance.sha256 === other.provenance.sha256 &&
        table.provenance.fileName === other.provenance.fileName &&
        subjectOf(table) === subjectOf(other) &&
        weightsOf(table) === weightsOf(other) &&
        codesOf(table) === codesOf(other),
    ),
  );
}

/** The newest patients by area of a practice with all that the lookups of the record say of them. */
export function storedAreaWeights(
  db: ReadableDb,
  odsCode: string | undefined,
): AreaWeights | undefined {
  const tables = selectTables(db).map(({ table }) => table);
  const patients = tables
    .filter((table) => table.kind === 'patients by area')
    .find(({ provenance }) => odsCode && provenance.geography.codes.includes(odsCode));
  const lookup = tables.flatMap((table) => (table.kind === 'area lookup' ? table.rows : []));
  return patients && areaWeights(patients, lookup);
}

const subjectOf = (table: PopulationTable) =>
  table.kind === 'categories' ? table.characteristic : '';

const weightsOf = ({ provenance }: PopulationTable) =>
  JSON.stringify(provenance.geography.weightedBy ?? null);

const codesOf = ({ provenance }: PopulationTable) => provenance.geography.codes.toSorted().join();
