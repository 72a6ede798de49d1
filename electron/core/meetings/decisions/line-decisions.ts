import { z } from 'zod';
import type { DayedDecision, DecisionFields } from '../../../../shared/meetings/item.ts';
import { memberNames } from '../../members/service.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';
import { takeDecisionNumber } from '../queries.ts';
import { dayedDecisions } from './decision-of-row.ts';
import * as queries from './queries.ts';

export type LineDecision = DayedDecision & {
  readonly lineKey: number | null;
  readonly isPrivate: boolean;
};

/** What a line of the notes says about its decision. */
export type DecisionOfLine = { readonly text: string } & Pick<
  queries.StoredFacts,
  'proposer' | 'seconder' | 'agreement' | 'votesFor' | 'votesAgainst' | 'abstained' | 'isAdvice'
>;

/** The decisions of one item by number, with the line of the notes that made each. */
export function decisionsOfItem(db: ReadableDb, itemId: number): LineDecision[] {
  const rows = queries.selectDecisionsOfItem(db, itemId);
  return dayedDecisions(db, rows).map((decision, index) => ({
    ...decision,
    lineKey: rows[index]?.lineKey ?? null,
    isPrivate: rows[index]?.isPrivate === 1,
  }));
}

type LinePlace = {
  readonly meetingId: number;
  readonly itemId: number;
  readonly lineKey: number;
};

/** Makes the decision of a line, with the next number of its meeting; answers its id. */
export function makeLineDecision(
  db: WritableDb,
  line: DecisionOfLine,
  { meetingId, itemId, lineKey }: LinePlace,
): number {
  const number = takeDecisionNumber(db, meetingId);
  const fields = { text: line.text, outcome: 'decision' as const, reason: '' };
  const id = queries.insertDecision(db, { ...fields, itemId, number, lineKey });
  queries.updateDecisionFacts(db, id, { ...line, dissent: '' });
  return id;
}

/** Changes what a line says about its decision; number, outcome and dissent stay. */
export function changeLineDecision(db: WritableDb, id: number, line: DecisionOfLine): void {
  const row = queries.selectDecision(db, id);
  if (!row) return;
  const fields: DecisionFields = { text: line.text, outcome: row.outcome, reason: row.reason };
  queries.updateDecision(db, { ...fields, id, version: row.version });
  queries.updateDecisionFacts(db, id, { ...line, dissent: row.dissent });
}

const parked = z.custom<queries.DecisionRow>(
  (value) => typeof value === 'object' && value !== null,
);

/** Takes a decision out, whole, for when its line comes back. */
export function parkLineDecision(db: WritableDb, id: number): string {
  const row = queries.selectDecision(db, id);
  queries.deleteDecision(db, id);
  return JSON.stringify(row);
}

/** Puts a parked decision back under its number; answers its id. */
export function restoreLineDecision(db: WritableDb, body: string): number {
  const row = parked.parse(JSON.parse(body));
  const names = memberNames(db);
  const person = (memberId: number | null, name: string | null) =>
    name === null
      ? null
      : { memberId: memberId !== null && names.has(memberId) ? memberId : null, name };
  queries.insertDecisionAgain(db, { ...row, version: row.version + 1 });
  queries.updateDecisionFacts(db, row.id, {
    ...row,
    isAdvice: row.isAdvice === 1,
    proposer: person(row.proposerMemberId, row.proposerName),
    seconder: person(row.seconderMemberId, row.seconderName),
  });
  return row.id;
}

/** Keeps whether the line of a decision is private, also for when the line goes. */
export const keepPrivacy = queries.updatePrivate;

/** Lets a decision stand by itself, without its line. */
export const standAlone = (db: WritableDb, id: number): void => queries.clearLine(db, id);
