import { financialYearDays, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import type { improvementsContract } from '../../../shared/improvements/contract.ts';
import { mostPriorities, type Improvement } from '../../../shared/improvements/improvement.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { refuseWhenReferred } from '../rpc/refuse-when-referred.ts';
import type { ReadableDb } from '../record/database.ts';
import { conflict, notFound, UserError } from '../rpc/user-error.ts';
import * as queries from './queries.ts';
import { allImprovements } from './service.ts';

type Priorities =
  | 'improvements.priorities'
  | 'improvements.addPriority'
  | 'improvements.savePriority'
  | 'improvements.removePriority';

export const priorityHandlers: Pick<HandlersOf<typeof improvementsContract>, Priorities> = {
  'improvements.priorities': ({ year }, { db, today }) =>
    prioritiesAmong(db, year, allImprovements(db, today)),

  'improvements.addPriority': (area, { db, trail }) => {
    const there = queries.selectAreas(db).filter(({ year }) => year === area.year);
    if (there.length >= mostPriorities) {
      throw new UserError(
        'REFUSED',
        `${formatFinancialYear(area.year)} has ${mostPriorities} priority areas already. Nothing was added. Change one of them instead.`,
      );
    }
    const id = queries.insertArea(db, area);
    trail({ subject: `priority area ${id}`, version: 1, after: area });
    return { id, version: 1 };
  },

  'improvements.savePriority': (area, { db, trail }) => {
    const before = areaOf(db, area.id);
    if (!queries.updateArea(db, area)) throw conflict('This priority area');
    const version = area.version + 1;
    trail({ subject: `priority area ${area.id}`, version, before, after: area });
    return { id: area.id, version };
  },

  'improvements.removePriority': ({ id, version }, { db, trail }) => {
    const before = areaOf(db, id);
    const message =
      'Improvements belong to this priority area, so it stays. Nothing was removed. Move them to another area first.';
    refuseWhenReferred(message, () => {
      if (!queries.deleteArea(db, id, version)) throw conflict('This priority area');
    });
    trail({ subject: `priority area ${id}`, before });
    return {};
  },
};

/** The areas of a year, those of the year before, and what was agreed earlier and still open. */
export function prioritiesAmong<One extends Improvement>(
  db: ReadableDb,
  year: number,
  improvements: readonly One[],
) {
  const areas = queries.selectAreas(db);
  const withImprovements = (of: number) =>
    areas
      .filter((area) => area.year === of)
      .map((area) => ({
        ...area,
        improvements: improvements.filter(({ priority }) => priority?.id === area.id),
      }));
  return {
    areas: withImprovements(year),
    lastYear: withImprovements(year - 1),
    carriedOver: improvements.filter((one) => isCarriedOver(one, year)),
  };
}

/** Agreed before the year began and not ended by then. */
function isCarriedOver({ outcome, agreedOn, doneOn, stopped }: Improvement, year: number) {
  const { from } = financialYearDays(year);
  const ended = doneOn ?? stopped?.on ?? null;
  return outcome === 'improvement agreed' && agreedOn < from && (ended === null || ended >= from);
}

function areaOf(db: ReadableDb, id: number) {
  const area = queries.selectAreas(db).find((one) => one.id === id);
  if (!area) throw notFound('This priority area');
  return area;
}
