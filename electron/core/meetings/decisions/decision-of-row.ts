import { decisionReference, type DayedDecision } from '../../../../shared/meetings/item.ts';
import { personByName } from '../../members/named-person.ts';
import { memberNames } from '../../members/service.ts';
import type { ReadableDb } from '../../record/database.ts';
import type { DecisionRow } from './queries.ts';

/** Decisions as the record speaks of them, with the names that people have today. */
export function dayedDecisions(db: ReadableDb, rows: readonly DecisionRow[]): DayedDecision[] {
  const names = memberNames(db);
  return rows.map((row) => {
    const {
      proposerMemberId,
      proposerName,
      seconderMemberId,
      seconderName,
      isAdvice,
      answeredOn,
      answeredBy,
      answer,
      lineKey: _lineKey,
      isPrivate: _isPrivate,
      ...decision
    } = row;
    return {
      ...decision,
      reference: decisionReference(row.meetingOn, row.number),
      proposer: personByName(names, proposerMemberId, proposerName),
      seconder: personByName(names, seconderMemberId, seconderName),
      isAdvice: isAdvice === 1,
      practiceAnswer: answeredOn === null ? null : { on: answeredOn, by: answeredBy, answer },
    };
  });
}

/** Without where and when it was taken. */
export function withoutDay(dayed: DayedDecision) {
  const { meetingId: _meetingId, meetingOn: _meetingOn, itemTitle: _title, ...decision } = dayed;
  return decision;
}
