import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { sourceInWords } from '../../../shared/feedback/in-words.ts';
import type { Improvement, KeptImprovement } from '../../../shared/improvements/improvement.ts';
import { doneByActions } from '../../../shared/improvements/state.ts';
import type { DayedDecision } from '../../../shared/meetings/item.ts';
import type { KeptAction } from '../../../shared/actions/action.ts';
import { actionsOfDecisions } from '../actions/service.ts';
import { feedbackAtItems, feedbackTitles, type FeedbackTitle } from '../feedback/service.ts';
import { decisionsWith } from '../meetings/decisions/service.ts';
import { decisionsBetween } from '../meetings/service.ts';
import { personByName } from '../members/named-person.ts';
import { memberNames } from '../members/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import * as queries from './queries.ts';
import { settledIn } from './settled.ts';

/** An improvement with its actions as they are kept, on whatever day it is looked at. */
export type ImprovementOnAnyDay = Omit<KeptImprovement, 'actions'> & {
  readonly actions: readonly KeptAction[];
};

/** Every improvement, agreed or not, newest first, without what depends on the day. */
export const improvementsOnAnyDay = remembered((db: ReadableDb) =>
  improvementsOf(db, queries.selectImprovements(db)),
);

/**
 * The same with only the actions agreed by a day: one agreed later neither takes back that it was
 * done by then, nor leads it.
 */
export const improvementsKnownBy = remembered((db: ReadableDb, day: IsoDate) => {
  const all = improvementsOnAnyDay(db);
  const changed = new Set(
    all.filter(({ actions }) => actions.some(({ agreedOn }) => agreedOn > day)).map(({ id }) => id),
  );
  if (changed.size === 0) return all;
  const rows = queries.selectImprovements(db).filter(({ id }) => changed.has(id));
  const then = new Map(improvementsOf(db, rows, day).map((one) => [one.id, one]));
  return all.map((one) => then.get(one.id) ?? one);
});

/** Those that may belong to a period, newest first: what had ended before it is not read. */
export const improvementsLasting = remembered((db: ReadableDb, from: IsoDate, to: IsoDate) => {
  const decisionIds = decisionsBetween(db, from, to).map(({ id }) => id);
  return improvementsOf(db, queries.selectLasting(db, { from, to, decisionIds }));
});

/** One improvement without what depends on the day; undefined when there is none. */
export function improvementOnAnyDay(db: ReadableDb, id: number): ImprovementOnAnyDay | undefined {
  const row = queries.selectImprovement(db, id);
  return row && improvementsOf(db, [row])[0];
}

function improvementsOf(
  db: ReadableDb,
  rows: readonly queries.ImprovementRow[],
  upTo: IsoDate = '9999-12-31',
): readonly ImprovementOnAnyDay[] {
  const known = whatIsKnown(db, rows, upTo);
  return rows
    .flatMap((row) => improvementOfRow(row, known) ?? [])
    .sort((a, b) => (a.agreedOn === b.agreedOn ? b.id - a.id : a.agreedOn < b.agreedOn ? 1 : -1));
}

type Known = {
  readonly names: ReadonlyMap<number, string>;
  readonly decisions: ReadonlyMap<number, DayedDecision>;
  readonly actions: ReadonlyMap<number | null, readonly KeptAction[]>;
  readonly progress: ReadonlyMap<number, readonly queries.ProgressRow[]>;
  readonly links: ReadonlyMap<number, readonly { readonly feedbackId: number }[]>;
  readonly feedback: ReadonlyMap<number, FeedbackTitle>;
  readonly atItems: ReadonlyMap<number, readonly { readonly feedbackId: number }[]>;
  readonly areas: ReadonlyMap<number, { id: number; year: number; title: string }>;
};

function whatIsKnown(
  db: ReadableDb,
  rows: readonly queries.ImprovementRow[],
  upTo: IsoDate,
): Known {
  const ids = rows.map(({ id }) => id);
  const decisionIds = rows.flatMap(({ decisionId }) => decisionId ?? []);
  const decisions = decisionsWith(db, decisionIds);
  const actions = actionsOfDecisions(db, decisionIds).filter(({ agreedOn }) => agreedOn <= upTo);
  const links = queries.selectLinksOf(db, ids);
  const atItems = feedbackAtItems(
    db,
    decisions.map(({ itemId }) => itemId),
  );
  const feedbackIds = [...links, ...atItems].map(({ feedbackId }) => feedbackId);
  return {
    names: memberNames(db),
    decisions: new Map(decisions.map((decision) => [decision.id, decision])),
    actions: Map.groupBy(actions, ({ decisionId }) => decisionId),
    progress: Map.groupBy(queries.selectProgressOf(db, ids), ({ improvementId }) => improvementId),
    links: Map.groupBy(links, ({ improvementId }) => improvementId),
    feedback: feedbackTitles(db, feedbackIds),
    atItems: Map.groupBy(atItems, ({ itemId }) => itemId),
    areas: new Map(queries.selectAreas(db).map(({ id, year, title }) => [id, { id, year, title }])),
  };
}

/** Written out property by property: a thousand of these are made at once, and spreading is slow. */
function improvementOfRow(
  row: queries.ImprovementRow,
  known: Known,
): ImprovementOnAnyDay | undefined {
  const settled = settledIn(row, known.decisions);
  if (!settled) return undefined;
  const { decision } = settled;
  const actions = (decision && known.actions.get(decision.id)) ?? [];
  const end = endOf(row, settled.outcome, actions);
  return {
    id: row.id,
    version: row.version,
    text: settled.text,
    outcome: settled.outcome,
    reason: settled.reason,
    agreedOn: settled.agreedOn,
    decision,
    lead: personByName(known.names, row.leadMemberId, row.leadName) ?? actions[0]?.owner ?? null,
    dueOn: row.dueOn ?? lastDue(actions),
    actions,
    progress: (known.progress.get(row.id) ?? []).map(({ id, on, note }) => ({ id, on, note })),
    doneOn: end.doneOn,
    doneByActions: end.doneByActions,
    result: end.result,
    patientResult: row.patientResult,
    stopped: row.stoppedOn === null ? null : { on: row.stoppedOn, reason: row.stoppedReason },
    told: row.toldOn === null ? null : { on: row.toldOn, how: row.toldHow },
    checked: checkedIn(row),
    priority: (row.priorityId === null ? undefined : known.areas.get(row.priorityId)) ?? null,
    publicSaid: row.publicSaid,
    publicDid: row.publicDid,
    offSheet: row.offSheet === 1,
    feedback: feedbackIn(row, decision?.itemId, known),
  };
}

/** How and when it was done: by its own words, else by its actions once all are done. */
function endOf(
  row: queries.ImprovementRow,
  outcome: Improvement['outcome'],
  actions: readonly KeptAction[],
): Pick<Improvement, 'doneOn' | 'doneByActions' | 'result'> {
  const byActions = outcome === 'improvement agreed' ? doneByActions(actions) : undefined;
  const mayFollow = row.stoppedOn === null && byActions !== undefined;
  return {
    doneOn: row.doneOn ?? (mayFollow ? byActions.doneOn : null),
    doneByActions: row.doneOn === null && mayFollow,
    result: row.result === '' ? (byActions?.result ?? '') : row.result,
  };
}

function checkedIn({ checkedOn, helped, checkWords }: queries.ImprovementRow) {
  return checkedOn === null || helped === null
    ? null
    : { on: checkedOn, helped, words: checkWords };
}

/** The day by which all its actions are due; null while one of them has no date. */
function lastDue(actions: readonly KeptAction[]): string | null {
  const days = actions.flatMap(({ dueOn }) => dueOn ?? []);
  return days.length < actions.length ? null : (days.toSorted().at(-1) ?? null);
}

/** What it answers: linked by hand, and what was discussed under its item. */
function feedbackIn(
  { id }: queries.ImprovementRow,
  itemId: number | undefined,
  { links, feedback, atItems }: Known,
): Improvement['feedback'] {
  const atItem = itemId === undefined ? [] : (atItems.get(itemId) ?? []);
  const ids = [...atItem, ...(links.get(id) ?? [])].map(({ feedbackId }) => feedbackId);
  return [...new Set(ids)].flatMap((feedbackId) => {
    const one = feedback.get(feedbackId);
    if (!one) return [];
    const { title, receivedOn, responded } = one;
    return { id: feedbackId, title, source: sourceInWords(one), receivedOn, responded };
  });
}
