import type { practiceContract } from '../../../shared/practice/contract.ts';
import type { TermsFields } from '../../../shared/practice/terms.ts';
import type { ReadableDb } from '../record/database.ts';
import { placeOf } from '../meetings/place.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict, notFound, UserError } from '../rpc/user-error.ts';
import * as queries from './queries.ts';

export const practiceHandlers: HandlersOf<typeof practiceContract> = {
  'practice.get': (_input, { db }) => ({ practice: queries.selectPractice(db) ?? null }),

  'practice.save': ({ version, ...fields }, { db, trail }) => {
    const before = queries.selectPractice(db);
    if (version === null) {
      if (before) throw conflict('The practice');
      queries.insertPractice(db, fields);
    } else if (!queries.updatePractice(db, fields, version)) {
      throw conflict('The practice');
    }
    const next = (before?.version ?? 0) + 1;
    trail({ subject: 'practice', version: next, before, after: fields });
    return { version: next };
  },

  'terms.list': (_input, { db, today }) => ({
    terms: queries.selectTerms(db),
    inForceId: queries.selectTermsOn(db, today)?.id ?? null,
  }),

  'terms.add': (fields, { db, trail }) => {
    refuseSameDay(db, fields);
    placeOf(db, { meetingId: fields.engagementMeetingId });
    const id = queries.insertTerms(db, fields);
    trail({ subject: `terms ${id}`, version: 1, after: fields });
    return { id, version: 1 };
  },

  'terms.save': (terms, { db, trail }) => {
    const before = queries.selectTermsById(db, terms.id);
    if (!before) throw notFound('This version of the terms of reference');
    refuseSameDay(db, terms, terms.id);
    placeOf(db, { meetingId: terms.engagementMeetingId });
    if (!queries.updateTerms(db, terms)) throw conflict('This version of the terms of reference');
    const version = terms.version + 1;
    trail({ subject: `terms ${terms.id}`, version, before, after: terms });
    return { id: terms.id, version };
  },
};

/** Two versions adopted on one day would leave open which is in force. */
function refuseSameDay(db: ReadableDb, { adoptedOn }: TermsFields, exceptId?: number): void {
  const same = queries.selectTermsOn(db, adoptedOn);
  if (same?.adoptedOn !== adoptedOn || same.id === exceptId) return;
  const message = 'There are terms of reference adopted on this day already. Change those instead.';
  throw new UserError('INVALID_INPUT', message, { adoptedOn: message });
}
