import { checkTypedTable } from '../../../shared/population/check-typed-table.ts';
import type { TypedTable } from '../../../shared/population/typed-table.ts';
import { moreThanList } from '../../../shared/population/more-than-list.ts';
import { typedDoubts } from '../../../shared/population/checks/typed-doubts.ts';
import type { populationContract, StoredTable } from '../../../shared/population/contract.ts';
import type { PopulationTable } from '../../../shared/population/population-table.ts';
import type { Practice } from '../../../shared/practice/practice.ts';
import { practiceOf } from '../practice/service.ts';
import { ownGeography } from './own-geography.ts';
import type { ReadableDb } from '../record/database.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { notFound, UserError } from '../rpc/user-error.ts';
import { importHandlers } from './import-handlers.ts';
import { ownHandlers } from './own-handlers.ts';
import { deleteTable, insertTable, selectTable, selectTables } from './queries.ts';

export const populationHandlers: HandlersOf<typeof populationContract> = {
  ...importHandlers,
  ...ownHandlers,

  'population.list': (_input, { db }) => ({ tables: selectTables(db) }),

  'population.get': ({ id }, { db }) => storedTable(db, id),

  'population.typeIn': ({ table: typed }, { db, today, nowMs, person, trail }) => {
    const problems = checkTypedTable(typed, today);
    if (Object.keys(problems).length > 0) {
      throw new UserError('INVALID_INPUT', 'There is a problem with the figures.', problems);
    }
    const earlier = selectTables(db).map(({ table }) => table);
    const table = ownTable(typed, practiceOf(db));
    const id = insertTable(db, table, { atMs: nowMs, by: person.name });
    trail({ subject: `population table ${id}`, after: table });
    return {
      ...storedTable(db, id),
      warnings: [
        ...moreThanList(typed, practiceOf(db)?.listSize ?? null),
        ...typedDoubts(typed, earlier),
      ],
    };
  },

  'population.remove': ({ id, reason }, { db, trail }) => {
    const { table } = storedTable(db, id);
    deleteTable(db, id);
    trail({ subject: `population table ${id}`, before: table, after: { removed: reason } });
    return { id };
  },
};

function storedTable(db: ReadableDb, id: number): StoredTable {
  const table = selectTable(db, id);
  if (!table) throw notFound('This population table');
  return table;
}

/** Typed figures with the provenance of the practice's own system. */
function ownTable(typed: TypedTable, practice: Practice | undefined): PopulationTable {
  const { date, source, coverage, note, ...figures } = typed;
  return {
    ...figures,
    provenance: {
      source,
      fileName: null,
      sha256: null,
      date,
      geography: ownGeography(practice),
      coverage,
      note,
    },
  };
}
