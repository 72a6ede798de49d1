import type { agendaContract } from '../../../shared/agenda/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict, notFound } from '../rpc/user-error.ts';
import * as queries from './queries.ts';
import { allTemplates, standingItems } from './template-of.ts';

type TemplateOperation =
  | 'agenda.templates'
  | 'agenda.addTemplate'
  | 'agenda.saveTemplate'
  | 'agenda.removeTemplate'
  | 'agenda.standingItems'
  | 'agenda.setStandingItems';

export const templateHandlers: Pick<HandlersOf<typeof agendaContract>, TemplateOperation> = {
  'agenda.templates': (_input, { db }) => ({ templates: allTemplates(db) }),

  'agenda.addTemplate': ({ name, items }, { db, trail }) => {
    const id = queries.insertTemplate(db, name, JSON.stringify(items));
    trail({ subject: `agenda template ${id}`, version: 1, after: { name, items } });
    return { id, version: 1 };
  },

  'agenda.saveTemplate': ({ id, version, name, items }, { db, trail }) => {
    const before = queries.selectTemplate(db, id);
    if (!before) throw notFound('This template');
    if (!queries.updateTemplate(db, { id, version, name, items: JSON.stringify(items) })) {
      throw conflict('This template');
    }
    const after = { name, items };
    trail({ subject: `agenda template ${id}`, version: version + 1, before, after });
    return { id, version: version + 1 };
  },

  'agenda.removeTemplate': ({ id, version }, { db, trail }) => {
    const before = queries.selectTemplate(db, id);
    if (!before) throw notFound('This template');
    if (!queries.deleteTemplate(db, id, version)) throw conflict('This template');
    trail({ subject: `agenda template ${id}`, before });
    return {};
  },

  'agenda.standingItems': (_input, { db }) => ({ items: standingItems(db) }),

  'agenda.setStandingItems': ({ items }, { db, trail }) => {
    const before = standingItems(db);
    queries.updateStanding(db, JSON.stringify(items));
    trail({ subject: 'standing items', before, after: items });
    return {};
  },
};
