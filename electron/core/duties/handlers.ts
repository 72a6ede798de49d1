import type { dutiesContract } from '../../../shared/duties/contract.ts';
import { toDoFor } from '../../../shared/duties/to-do.ts';
import { changesOpen } from '../engagement/worksheets/service.ts';
import { dutyEvidence, notCounted } from '../evidence/service.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { declarationOf } from './declaration.ts';
import { conflict, notFound } from '../rpc/user-error.ts';
import * as queries from './queries.ts';

export const dutiesHandlers: HandlersOf<typeof dutiesContract> = {
  'duties.forYear': ({ year }, { db, today }) => {
    const evidence = dutyEvidence(db, year, today);
    return {
      ...evidence,
      work: queries.selectWork(db, year),
      toDo: toDoFor(evidence.sections, changesOpen(db, today), { year, today }),
      notCounted: notCounted(db, year, today),
    };
  },

  'duties.sayWork': ({ version, ...said }, { db, trail, today, person }) => {
    const seen = version ?? 0;
    const work = { ...said, saidOn: today, saidBy: person.name };
    if (!queries.saveWork(db, { ...work, seen })) throw conflict('How far the work is');
    trail({ subject: `year ${said.year}`, version: seen + 1, after: work });
    return { version: seen + 1 };
  },

  'duties.declaration': ({ year }, { db, today }) => ({
    statements: declarationOf(db, year, today),
  }),

  'duties.saveDeclaration': ({ version, ...given }, { db, trail }) => {
    const seen = version ?? 0;
    if (!queries.saveAnswer(db, { ...given, seen })) throw conflict('This answer');
    trail({ subject: `year ${given.year}`, version: seen + 1, after: given });
    return { version: seen + 1 };
  },

  'duties.changes': (_input, { db }) => ({ changes: queries.selectChanges(db) }),

  'duties.addChange': (change, { db, trail }) => {
    const id = queries.insertChange(db, change);
    trail({ subject: `practice change ${id}`, version: 1, after: change });
    return { id, version: 1 };
  },

  'duties.removeChange': (seen, { db, trail }) => {
    const before = queries.selectChanges(db).find(({ id }) => id === seen.id);
    if (!before) throw notFound('This change');
    if (!queries.deleteChange(db, seen)) throw conflict('This change');
    trail({ subject: `practice change ${seen.id}`, version: seen.version, before });
    return {};
  },
};
