import type { feedbackContract } from '../../../shared/feedback/contract.ts';
import { financialYearDays } from '../../../shared/dates/financial-year.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { themeCounts } from '../../../shared/feedback/theme-counts.ts';
import { fold } from '../../../shared/text/fold.ts';
import { letFilesGo } from '../evidence/kept/service.ts';
import { answersTo } from '../improvements/in-short.ts';
import { itemsWith } from '../meetings/items/service.ts';
import type { ReadableDb } from '../record/database.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict, notFound, UserError } from '../rpc/user-error.ts';
import { changeFeedback } from './change-feedback.ts';
import { checkWords } from './check-words.ts';
import { completeFeedback, completeFeedbackOf, completeFeedbackReceived } from './complete.ts';
import { fileHandlers } from './file-handlers.ts';
import { importHandlers } from './import-handlers.ts';
import { refuseBeforeItCame } from './not-before-it-came.ts';
import * as queries from './queries.ts';
import { refuseDays } from './refuse-days.ts';
import { feedbackOf, feedbackChoices } from './service.ts';

export const feedbackHandlers: HandlersOf<typeof feedbackContract> = {
  ...fileHandlers,
  ...importHandlers,

  'feedback.list': ({ year, source, theme, show }, { db }) => {
    const all = year === undefined ? completeFeedback(db) : receivedIn(db, year);
    const waiting = all.filter(({ state }) => state === 'waiting');
    const wanted = show === 'waiting' ? waiting : all;
    return {
      feedback: wanted.filter(
        (one) =>
          (source === undefined || one.source === source) &&
          (theme === undefined || one.themes.some((named) => fold(named.theme) === fold(theme))),
      ),
      counts: {
        all: all.length,
        waiting: waiting.length,
        discussed: all.length - waiting.length,
      },
      themes: themeCounts(all),
    };
  },

  'feedback.choices': (_input, { db }) => ({ choices: feedbackChoices(db) }),

  'feedback.get': ({ id }, { db }) => completeFeedbackOf(db, id),

  'feedback.add': (fields, { db, today, trail }) => {
    refuseDays(fields, today);
    checkWords(fields);
    const id = queries.insertFeedback(db, fields);
    trail({ subject: `feedback ${id}`, version: 1, after: feedbackOf(db, id) });
    return { id, version: 1 };
  },

  'feedback.save': ({ id, version, ...fields }, context) => {
    refuseDays(fields, context.today);
    checkWords(fields);
    return changeFeedback({ id, version }, context, () => {
      queries.updateFeedback(context.db, id, fields);
      refuseBeforeItCame(feedbackOf(context.db, id));
    });
  },

  'feedback.discuss': ({ itemIds, ...seen }, context) =>
    changeFeedback(seen, context, () => {
      const known = new Set(itemsWith(context.db, itemIds).map(({ id }) => id));
      if (!itemIds.every((id) => known.has(id))) throw notFound('This item');
      queries.replaceDiscussed(context.db, seen.id, new Set(itemIds));
      refuseBeforeItCame(feedbackOf(context.db, seen.id));
    }),

  'feedback.remove': ({ id, version }, context) => {
    const { db, trail } = context;
    const before = feedbackOf(db, id);
    if (before.version !== version) throw conflict('This feedback');
    const answered = answersTo(db, [id]).has(id);
    if (answered || before.discussed.length > 0) throw stays();
    letFilesGo(context, { owner: 'feedback', ownerId: id });
    queries.deleteFeedback(db, id);
    trail({ subject: `feedback ${id}`, before });
    return {};
  },
};

const stays = (): UserError =>
  new UserError(
    'REFUSED',
    'This feedback was discussed or an improvement answers it, so it stays in the record. Nothing was removed. Take those links away first if it was entered by mistake.',
  );

function receivedIn(db: ReadableDb, year: number): Feedback[] {
  const { from, to } = financialYearDays(year);
  return completeFeedbackReceived(db, from, to);
}
