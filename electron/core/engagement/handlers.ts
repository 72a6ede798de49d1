import { financialYearOf, type IsoDate } from '../../../shared/dates/financial-year.ts';
import type { ActivityFields, ActivityResult, Reach } from '../../../shared/engagement/activity.ts';
import type { engagementContract } from '../../../shared/engagement/contract.ts';
import { letFilesGo } from '../evidence/kept/service.ts';
import { refuseIdentifying } from '../feedback/check-words.ts';
import { feedbackInShort } from '../feedback/service.ts';
import { improvementInShort } from '../improvements/in-short.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict, UserError } from '../rpc/user-error.ts';
import { changeActivity } from './change-activity.ts';
import { fileHandlers } from './file-handlers.ts';
import { reportHandlers } from './report-handlers.ts';
import * as queries from './queries.ts';
import { activityInShort, activityOf, allActivities } from './service.ts';
import { worksheetsWith } from './worksheets/service.ts';

export const engagementHandlers: HandlersOf<typeof engagementContract> = {
  ...fileHandlers,
  ...reportHandlers,

  'engagement.list': ({ year, show }, { db, today }) => {
    const all = allActivities(db, today).filter(
      ({ startsOn }) => year === undefined || financialYearOf(startsOn) === year,
    );
    const waiting = all.filter(({ open }) => open.length > 0);
    return {
      activities: show === 'waiting' ? waiting : all,
      counts: {
        all: all.length,
        tookPlace: all.filter(({ state }) => state === 'took place').length,
        waiting: waiting.length,
      },
    };
  },

  'engagement.get': ({ id }, { db, today }) => activityOf(db, id, today),

  'engagement.linkedTo': ({ feedbackId = null, improvementId = null }, { db }) => ({
    activities: queries.selectLinkedTo(db, { feedbackId, improvementId }),
  }),

  'engagement.add': (fields, { db, today, trail }) => {
    checkFields(fields);
    const id = queries.insertActivity(db, fields);
    const after = activityOf(db, id, today);
    trail({ subject: `engagement activity ${id}`, version: 1, after });
    return { id, version: 1 };
  },

  'engagement.save': ({ id, version, ...fields }, context) => {
    checkFields(fields);
    const { state } = activityInShort(context.db, id);
    if (state === 'took place') refuseFuture(fields.startsOn, context.today, 'startsOn');
    return changeActivity({ id, version }, context, () =>
      queries.updateActivity(context.db, id, fields),
    );
  },

  'engagement.record': ({ id, version, ...result }, context) => {
    checkResult(result);
    const { startsOn } = activityInShort(context.db, id);
    if (result.state === 'took place') refuseFuture(startsOn, context.today, 'state');
    return changeActivity({ id, version }, context, () =>
      queries.updateResult(context.db, id, result),
    );
  },

  'engagement.setReach': ({ reach, ...seen }, context) => {
    refuseTwice(reach);
    refuseIdentifying(
      reach.map(({ group }) => group),
      activityInShort(context.db, seen.id).reasonToKeep,
    );
    return changeActivity(seen, context, () => queries.replaceReach(context.db, seen.id, reach));
  },

  'engagement.setLinks': ({ feedbackIds, improvementIds, ...seen }, context) =>
    changeActivity(seen, context, () => {
      for (const id of feedbackIds) feedbackInShort(context.db, id);
      for (const id of improvementIds) improvementInShort(context.db, id);
      queries.replaceLinks(context.db, seen.id, { feedbackIds, improvementIds });
    }),

  'engagement.remove': ({ id, version }, context) => {
    const { db, today, trail } = context;
    const before = activityOf(db, id, today);
    if (before.version !== version) throw conflict('This activity');
    if (before.feedback.length + before.improvements.length > 0) throw stays();
    const unlinkedFrom = worksheetsWith(db, id);
    letFilesGo(context, { owner: 'engagement activity', ownerId: id });
    queries.deleteActivity(db, id);
    trail({ subject: `engagement activity ${id}`, before: { ...before, unlinkedFrom } });
    return {};
  },
};

function checkFields({ reasonToKeep, ...fields }: ActivityFields): void {
  const { title, aim, partner, methodWords, accessWords, costWords } = fields;
  refuseIdentifying([title, aim, partner, methodWords, accessWords, costWords], reasonToKeep);
}

function checkResult({ reasonToKeep, ...result }: ActivityResult): void {
  const { notHeldReason, heard, changed, evaluation, lessons } = result;
  refuseIdentifying([notHeldReason, heard, changed, evaluation, lessons], reasonToKeep);
}

/** What lies ahead has not taken place. */
function refuseFuture(startsOn: IsoDate, today: IsoDate, field: string): void {
  if (startsOn <= today) return;
  const message = 'It has not begun yet, so it cannot have taken place';
  throw new UserError('INVALID_INPUT', `${message}. Nothing was changed.`, { [field]: message });
}

function refuseTwice(reach: readonly Reach[]): void {
  const names = reach.map(({ group }) => group.toLowerCase());
  const index = names.findIndex((name, at) => names.indexOf(name) < at);
  if (index === -1) return;
  const message = 'This group is in the list already';
  throw new UserError('INVALID_INPUT', `${message}. Nothing was changed.`, {
    [`reach.${index}.group`]: message,
  });
}

const stays = (): UserError =>
  new UserError(
    'REFUSED',
    'Feedback or improvements are linked to this activity, so it stays in the record. Nothing was removed. Take those links away first if it was entered by mistake.',
  );
