import type { Owner } from '../../../shared/actions/action.ts';
import type { improvementsContract } from '../../../shared/improvements/contract.ts';
import type { Improvement } from '../../../shared/improvements/improvement.ts';
import { feedbackOf } from '../feedback/service.ts';
import { namedPerson } from '../members/named-person.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict, notFound, UserError } from '../rpc/user-error.ts';
import { changeImprovement } from './change-improvement.ts';
import { lifeHandlers } from './life-handlers.ts';
import { paperHandlers } from './paper-handlers.ts';
import { priorityHandlers } from './priority-handlers.ts';
import * as queries from './queries.ts';
import { improvementsOfItem, improvementTitles } from './in-short.ts';
import { allImprovements, improvementOf, improvementsOfYear } from './service.ts';

export const improvementsHandlers: HandlersOf<typeof improvementsContract> = {
  ...lifeHandlers,
  ...priorityHandlers,
  ...paperHandlers,

  'improvements.list': ({ year, show }, { db, today }) => {
    const all =
      year === undefined ? allImprovements(db, today) : improvementsOfYear(db, year, today);
    const counts: Partial<Record<Improvement['state'], number>> = {};
    for (const { state } of all) counts[state] = (counts[state] ?? 0) + 1;
    return {
      improvements: all.filter((one) => isShown(one, show)),
      counts,
      waiting: all.filter(({ open }) => open.length > 0).length,
    };
  },

  'improvements.choices': (_input, { db }) => ({
    choices: improvementTitles(db).map(({ itemId: _itemId, ...choice }) => choice),
  }),

  'improvements.ofItem': ({ itemId }, { db }) => ({
    improvements: improvementsOfItem(db, itemId),
  }),

  'improvements.get': ({ id }, { db, today }) => improvementOf(db, id, today),

  'improvements.add': ({ feedbackIds, ...words }, { db, today, trail }) => {
    if (words.agreedOn > today) {
      const message = 'Enter a date that is not after today';
      throw new UserError('INVALID_INPUT', `${message}.`, { agreedOn: message });
    }
    const id = queries.insertOwn(db, words);
    queries.replaceLinks(db, id, knownFeedback(db, feedbackIds));
    trail({ subject: `improvement ${id}`, version: 1, after: improvementOf(db, id, today) });
    return { id, version: 1 };
  },

  'improvements.plan': ({ lead, dueOn, priorityId, ...seen }, context) =>
    changeImprovement(seen, context, ({ row, before }) => {
      const { db } = context;
      if (priorityId !== null && !queries.selectAreas(db).some(({ id }) => id === priorityId)) {
        throw notFound('This priority area');
      }
      if (dueOn !== null && dueOn !== row.dueOn && dueOn < before.agreedOn) {
        const message = 'Enter a date that is not before it was agreed';
        throw new UserError('INVALID_INPUT', `${message}.`, { dueOn: message });
      }
      const person = namedPerson(db, lead);
      // What the actions say already is not copied: it would no longer follow them.
      const leads = isLedByActions(row) && isSame(person, before.lead) ? null : person;
      const isDueByActions = row.dueOn === null && dueOn === before.dueOn;
      return {
        leadMemberId: leads?.memberId ?? null,
        leadName: leads?.name ?? null,
        dueOn: isDueByActions ? null : dueOn,
        priorityId,
      };
    }),

  'improvements.setFeedback': ({ feedbackIds, ...seen }, context) =>
    changeImprovement(seen, context, () => {
      queries.replaceLinks(context.db, seen.id, knownFeedback(context.db, feedbackIds));
      return {};
    }),

  'improvements.setPublicWords': ({ said, did, offSheet, ...seen }, context) =>
    changeImprovement(seen, context, () => ({
      publicSaid: said,
      publicDid: did,
      offSheet: offSheet ? 1 : 0,
    })),

  'improvements.remove': ({ id, version }, { db, today, trail }) => {
    const before = improvementOf(db, id, today);
    if (before.version !== version) throw conflict('This improvement');
    if (before.decision !== null) {
      throw new UserError(
        'REFUSED',
        'This improvement stands for a decision of the group, so it stays as long as the decision does. Nothing was removed.',
      );
    }
    queries.deleteImprovement(db, id);
    trail({ subject: `improvement ${id}`, before });
    return {};
  },
};

const isLedByActions = ({ leadMemberId, leadName }: queries.ImprovementRow): boolean =>
  leadMemberId === null && leadName === null;

const isSame = (one: Owner | null, other: Owner | null): boolean =>
  one?.memberId === other?.memberId && one?.name.toLowerCase() === other?.name.toLowerCase();

function isShown(
  { state, open }: Improvement,
  show: 'all' | 'open' | 'done' | 'not agreed' | 'waiting',
): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'open':
      return state === 'agreed' || state === 'in progress';
    case 'done':
      return state === 'done';
    case 'not agreed':
      return state === 'declined' || state === 'none needed' || state === 'not possible';
    case 'waiting':
      return open.length > 0;
  }
}

function knownFeedback(
  db: Parameters<typeof feedbackOf>[0],
  ids: readonly number[],
): ReadonlySet<number> {
  for (const id of ids) feedbackOf(db, id);
  return new Set(ids);
}
