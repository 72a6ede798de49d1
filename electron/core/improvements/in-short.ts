import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Improvement } from '../../../shared/improvements/improvement.ts';
import type { DayedDecision } from '../../../shared/meetings/item.ts';
import { itemsDiscussing } from '../feedback/service.ts';
import { decisionOf, decisionsAt, decisionsWith } from '../meetings/decisions/service.ts';
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
export const improvementTitles = remembered((db: ReadableDb) =>
  titlesOf(queries.selectImprovements(db), decisionsById(db)),
);

/** What each of the improvements given is, by id. */
export const improvementTitlesOf = (
  db: ReadableDb,
  ids: readonly number[],
): ReadonlyMap<number, Title> =>
  new Map(
    titlesOfRows(db, queries.selectLinkedOrDecided(db, { ids, decisionIds: [] })).map((one) => [
      one.id,
      one,
    ]),
  );

type Title = Answer & {
  readonly agreedOn: IsoDate;
  /** The minuted item it was settled at; null outside meetings. */
  readonly itemId: number | null;
};

function titlesOf(
  rows: readonly queries.ImprovementRow[],
  decisions: ReadonlyMap<number, DayedDecision>,
): readonly Title[] {
  return rows
    .flatMap((row) => {
      const settled = settledIn(row, decisions);
      if (!settled) return [];
      const { text, outcome, agreedOn, decision } = settled;
      return [{ id: row.id, text, outcome, agreedOn, itemId: decision?.itemId ?? null }];
    })
    .sort((a, b) => (a.agreedOn < b.agreedOn ? 1 : a.agreedOn > b.agreedOn ? -1 : b.id - a.id));
}

/** What a priority area is called; undefined when it was removed. */
export const priorityTitle = (db: ReadableDb, id: number): string | undefined =>
  queries.selectAreas(db).find((area) => area.id === id)?.title;

/** Whether something was added to the improvement that a decision became. */
export const isWorkedOn = (db: ReadableDb, decisionId: number): boolean =>
  (queries.selectOfDecision(db, decisionId)?.version ?? 1) > 1;

type Answer = Pick<Improvement, 'id' | 'text' | 'outcome'>;

/** Which improvements answer each of the feedback given, by its id; newest first. */
export function answersTo(
  db: ReadableDb,
  feedbackIds: readonly number[],
): ReadonlyMap<number, Answer[]> {
  const links = queries.selectLinksTo(db, feedbackIds);
  const discussed = itemsDiscussing(db, feedbackIds);
  const titles = titlesOfRows(
    db,
    queries.selectLinkedOrDecided(db, {
      ids: links.map(({ improvementId }) => improvementId),
      decisionIds: decisionsAt(
        db,
        discussed.map(({ itemId }) => itemId),
      ),
    }),
  );
  const linked = Map.groupBy(links, ({ improvementId }) => improvementId);
  const atItem = Map.groupBy(discussed, ({ itemId }) => itemId);
  const found = new Map<number, Answer[]>();
  for (const { id, text, outcome, itemId } of titles) {
    const at = itemId === null ? [] : (atItem.get(itemId) ?? []);
    const answered = [...at, ...(linked.get(id) ?? [])].map(({ feedbackId }) => feedbackId);
    for (const feedbackId of new Set(answered)) {
      found.set(feedbackId, [...(found.get(feedbackId) ?? []), { id, text, outcome }]);
    }
  }
  return found;
}

/** What the decisions of an item became, by the number of the decision. */
export function improvementsOfItem(db: ReadableDb, itemId: number) {
  const taken = decisionsWith(db, decisionsAt(db, [itemId]));
  const decisions = new Map(taken.map((decision) => [decision.id, decision]));
  return queries
    .selectLinkedOrDecided(db, { ids: [], decisionIds: [...decisions.keys()] })
    .flatMap(({ id, decisionId }) => {
      const decision = decisionId === null ? undefined : decisions.get(decisionId);
      if (!decision || decision.outcome === 'decision') return [];
      return [{ id, number: decision.number, outcome: decision.outcome }];
    })
    .sort((a, b) => a.number - b.number);
}

/** Reads the decisions of these rows only. */
function titlesOfRows(db: ReadableDb, rows: readonly queries.ImprovementRow[]): readonly Title[] {
  const ids = rows.flatMap(({ decisionId }) => decisionId ?? []);
  return titlesOf(rows, new Map(decisionsWith(db, ids).map((decision) => [decision.id, decision])));
}
