import type { Action } from '../../../shared/actions/action.ts';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { sourceInWords } from '../../../shared/feedback/in-words.ts';
import type { Improvement } from '../../../shared/improvements/improvement.ts';
import {
  daysLate,
  doneByActions,
  improvementState,
  stepsOpen,
} from '../../../shared/improvements/state.ts';
import type { DayedDecision } from '../../../shared/meetings/item.ts';
import { allActions } from '../actions/service.ts';
import { feedbackByItem, feedbackInShortAll, type FeedbackInShort } from '../feedback/service.ts';
import { personByName } from '../members/named-person.ts';
import { memberNames } from '../members/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import { notFound } from '../rpc/user-error.ts';
import * as queries from './queries.ts';
import { decisionsById, settledIn } from './settled.ts';

/** Every improvement, agreed or not, newest first, as of `today`. */
export const allImprovements = remembered(everyImprovement);

function everyImprovement(db: ReadableDb, today: IsoDate): readonly Improvement[] {
  const known = whatIsKnown(db, today);
  return queries
    .selectImprovements(db)
    .flatMap((row) => improvementOfRow(row, known) ?? [])
    .sort((a, b) => (a.agreedOn === b.agreedOn ? b.id - a.id : a.agreedOn < b.agreedOn ? 1 : -1));
}

/** One improvement; NOT_FOUND when there is none. */
export function improvementOf(db: ReadableDb, id: number, today: IsoDate): Improvement {
  const row = queries.selectImprovement(db, id);
  const improvement = row && improvementOfRow(row, whatIsKnown(db, today));
  if (!improvement) throw notFound('This improvement');
  return improvement;
}

type Known = {
  readonly today: IsoDate;
  readonly names: ReadonlyMap<number, string>;
  readonly decisions: ReadonlyMap<number, DayedDecision>;
  readonly actions: ReadonlyMap<number | null, readonly Action[]>;
  readonly progress: ReadonlyMap<number, readonly queries.ProgressRow[]>;
  readonly links: ReadonlyMap<number, readonly number[]>;
  readonly feedback: ReadonlyMap<number, FeedbackInShort>;
  readonly feedbackAtItem: ReadonlyMap<number, readonly number[]>;
  readonly areas: ReadonlyMap<number, { id: number; year: number; title: string }>;
};

const whatIsKnown = remembered((db: ReadableDb, today: IsoDate): Known => ({
  ...knownOnAnyDay(db),
  today,
  actions: Map.groupBy(allActions(db, today), ({ decisionId }) => decisionId),
}));

/** What does not change with the day, so that two years side by side read it once. */
const knownOnAnyDay = remembered((db: ReadableDb): Omit<Known, 'today' | 'actions'> => {
  const links = Map.groupBy(queries.selectLinks(db), ({ improvementId }) => improvementId);
  return {
    names: memberNames(db),
    decisions: decisionsById(db),
    progress: Map.groupBy(queries.selectProgress(db), ({ improvementId }) => improvementId),
    links: new Map([...links].map(([id, rows]) => [id, rows.map((row) => row.feedbackId)])),
    feedback: new Map(feedbackInShortAll(db).map((one) => [one.id, one])),
    feedbackAtItem: feedbackByItem(db),
    areas: new Map(queries.selectAreas(db).map(({ id, year, title }) => [id, { id, year, title }])),
  };
});

function improvementOfRow(row: queries.ImprovementRow, known: Known): Improvement | undefined {
  const settled = settledIn(row, known.decisions);
  if (!settled) return undefined;
  const actions = (known.actions.get(row.decisionId) ?? []).filter(
    ({ decisionId }) => decisionId !== null,
  );
  const carrying = actions.map(({ id, reference, text, owner, dueOn, doneOn, result, state }) => ({
    id,
    reference,
    text,
    owner: owner.name,
    dueOn,
    doneOn,
    result,
    state,
  }));
  const byActions = settled.outcome === 'improvement agreed' ? doneByActions(carrying) : undefined;
  const isStopped = row.stoppedOn !== null;
  const facts = {
    ...settled,
    lead: personByName(known.names, row.leadMemberId, row.leadName) ?? actions[0]?.owner ?? null,
    dueOn: row.dueOn ?? lastDue(actions),
    actions: carrying,
    progress: (known.progress.get(row.id) ?? []).map(({ id, on, note }) => ({ id, on, note })),
    doneOn: row.doneOn ?? (isStopped ? null : (byActions?.doneOn ?? null)),
    doneByActions: row.doneOn === null && !isStopped && byActions !== undefined,
    result: row.result === '' ? (byActions?.result ?? '') : row.result,
    patientResult: row.patientResult,
    stopped: row.stoppedOn === null ? null : { on: row.stoppedOn, reason: row.stoppedReason },
    told: row.toldOn === null ? null : { on: row.toldOn, how: row.toldHow },
    checked: checkedIn(row),
  };
  return {
    id: row.id,
    version: row.version,
    ...facts,
    priority: (row.priorityId === null ? undefined : known.areas.get(row.priorityId)) ?? null,
    publicSaid: row.publicSaid,
    publicDid: row.publicDid,
    offSheet: row.offSheet === 1,
    feedback: feedbackIn(row, settled.decision?.itemId, known),
    state: improvementState(facts),
    daysLate: daysLate(facts, known.today),
    open: stepsOpen(facts, known.today),
  };
}

function checkedIn({ checkedOn, helped, checkWords }: queries.ImprovementRow) {
  return checkedOn === null || helped === null
    ? null
    : { on: checkedOn, helped, words: checkWords };
}

/** The day by which all its actions are due; null while one of them has no date. */
function lastDue(actions: readonly Action[]): IsoDate | null {
  const days = actions.flatMap(({ dueOn }) => dueOn ?? []);
  return days.length < actions.length ? null : (days.toSorted().at(-1) ?? null);
}

/** What it answers: linked by hand, and what was discussed under its item. */
function feedbackIn(
  { id }: queries.ImprovementRow,
  itemId: number | undefined,
  { links, feedback, feedbackAtItem }: Known,
): Improvement['feedback'] {
  const atItem = itemId === undefined ? [] : (feedbackAtItem.get(itemId) ?? []);
  const ids = new Set([...atItem, ...(links.get(id) ?? [])]);
  return [...ids].flatMap((feedbackId) => {
    const one = feedback.get(feedbackId);
    if (!one) return [];
    const { title, receivedOn, responded } = one;
    return { id: feedbackId, title, source: sourceInWords(one), receivedOn, responded };
  });
}
