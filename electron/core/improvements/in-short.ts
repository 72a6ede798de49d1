import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Improvement } from '../../../shared/improvements/improvement.ts';
import { feedbackByItem } from '../feedback/service.ts';
import { decisionOf } from '../meetings/decisions/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import { notFound } from '../rpc/user-error.ts';
import * as queries from './queries.ts';
import { decisionsById, settledIn } from './settled.ts';

/** The words of one improvement, without what hangs on it; NOT_FOUND when there is none. */
export function improvementInShort(db: ReadableDb, id: number) {
  const row = queries.selectImprovement(db, id);
  if (!row) throw notFound('This improvement');
  const decision = row.decisionId === null ? undefined : decisionOf(db, row.decisionId);
  const { result, patientResult, stoppedReason, checkWords } = row;
  return {
    text: decision?.text ?? row.ownText ?? '',
    on: decision?.meetingOn ?? row.ownOn ?? '',
    words: [result, patientResult, stoppedReason, checkWords].filter(Boolean).join('. '),
  };
}

/** What each improvement is, without what hangs on it, newest first. */
export const improvementTitles = remembered(titles);

type Title = Answer & {
  readonly agreedOn: IsoDate;
  /** The minuted item it was settled at; null outside meetings. */
  readonly itemId: number | null;
};

function titles(db: ReadableDb): readonly Title[] {
  const decisions = decisionsById(db);
  return queries
    .selectImprovements(db)
    .flatMap((row) => {
      const settled = settledIn(row, decisions);
      if (!settled) return [];
      const { text, outcome, agreedOn, decision } = settled;
      return [{ id: row.id, text, outcome, agreedOn, itemId: decision?.itemId ?? null }];
    })
    .sort((a, b) => (a.agreedOn < b.agreedOn ? 1 : a.agreedOn > b.agreedOn ? -1 : b.id - a.id));
}

/** Whether something was added to the improvement that a decision became. */
export const isWorkedOn = (db: ReadableDb, decisionId: number): boolean =>
  (queries.selectOfDecision(db, decisionId)?.version ?? 1) > 1;

type Answer = Pick<Improvement, 'id' | 'text' | 'outcome'>;

/** Which improvements answer each piece of feedback, by its id; newest first. */
export const answersByFeedback = remembered((db: ReadableDb) => {
  const links = Map.groupBy(queries.selectLinks(db), ({ improvementId }) => improvementId);
  const atItem = feedbackByItem(db);
  const found = new Map<number, Answer[]>();
  for (const { id, text, outcome, itemId } of improvementTitles(db)) {
    const linked = (links.get(id) ?? []).map(({ feedbackId }) => feedbackId);
    const discussed = itemId === null ? [] : (atItem.get(itemId) ?? []);
    for (const feedbackId of new Set([...discussed, ...linked])) {
      found.set(feedbackId, [...(found.get(feedbackId) ?? []), { id, text, outcome }]);
    }
  }
  return found;
});
