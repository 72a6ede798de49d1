import type {
  DecisionFacts,
  DecisionFields,
  PracticeAnswer,
} from '../../../../shared/meetings/item.ts';
import type { StoredPerson } from '../../members/named-person.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';
import { versionRaiser } from '../../record/version-raiser.ts';

/** A decision as it is stored, with where and when it was taken. */
export type DecisionRow = DecisionFields &
  Omit<DecisionFacts, 'proposer' | 'seconder' | 'isAdvice'> & {
    readonly id: number;
    readonly version: number;
    readonly number: number;
    readonly itemId: number;
    readonly proposerMemberId: number | null;
    readonly proposerName: string | null;
    readonly seconderMemberId: number | null;
    readonly seconderName: string | null;
    readonly isAdvice: number;
    readonly answeredOn: string | null;
    readonly answeredBy: string;
    readonly answer: string;
    /** The line of the item's notes that made it; null when it was entered by itself. */
    readonly lineKey: number | null;
    /** 1 when that line is, or was when it was taken out, private. */
    readonly isPrivate: number;
    readonly meetingId: number;
    readonly meetingOn: string;
    readonly itemTitle: string;
  };

const rows = `SELECT decision.id, decision.version, number, item_id AS itemId, decision.text,
    outcome, reason, proposer_member_id AS proposerMemberId, proposer_name AS proposerName,
    seconder_member_id AS seconderMemberId, seconder_name AS seconderName, agreement,
    votes_for AS votesFor, votes_against AS votesAgainst, abstained, dissent,
    is_advice AS isAdvice, answered_on AS answeredOn, answered_by AS answeredBy, answer,
    line_key AS lineKey, decision.is_private AS isPrivate, meeting_id AS meetingId, meeting.held_on AS meetingOn,
    meeting_item.title AS itemTitle
  FROM decision JOIN meeting_item ON meeting_item.id = item_id
       JOIN meeting ON meeting.id = meeting_id`;

export const selectDecision = (db: ReadableDb, id: number): DecisionRow | undefined =>
  db.get(`${rows} WHERE decision.id = @id`, { id });

export const selectDecisionsWith = (db: ReadableDb, ids: readonly number[]): DecisionRow[] =>
  db.all(`${rows} WHERE decision.id IN (SELECT value FROM json_each(@ids))`, {
    ids: JSON.stringify(ids),
  });

export const selectDecisionsOf = (db: ReadableDb, meetingId: number): DecisionRow[] =>
  db.all(`${rows} WHERE meeting_id = @meetingId ORDER BY number`, { meetingId });

export const selectDecisionsOfItem = (db: ReadableDb, itemId: number): DecisionRow[] =>
  db.all(`${rows} WHERE item_id = @itemId ORDER BY number`, { itemId });

export const selectDecisionsAt = (db: ReadableDb, itemIds: readonly number[]): number[] =>
  db
    .all<{ id: number }>(
      `SELECT id FROM decision WHERE item_id IN (SELECT value FROM json_each(@itemIds))`,
      { itemIds: JSON.stringify(itemIds) },
    )
    .map(({ id }) => id);

export const selectDecisionsBetween = (db: ReadableDb, from: string, to: string): DecisionRow[] =>
  db.all(
    `${rows} WHERE meeting.held_on BETWEEN @from AND @to
     ORDER BY meeting.held_on, meeting.id, number`,
    { from, to },
  );

export const countDecisions = (
  db: ReadableDb,
  from: string,
  to: string,
): { meetingId: number; count: number }[] =>
  db.all(
    `SELECT meeting_id AS meetingId, count(*) AS count
     FROM meeting JOIN meeting_item ON meeting_id = meeting.id
          JOIN decision ON item_id = meeting_item.id
     WHERE held_on BETWEEN @from AND @to GROUP BY meeting_id`,
    { from, to },
  );

export const countDecisionsOfItem = (db: ReadableDb, itemId: number): number =>
  db.get<{ count: number }>(`SELECT count(*) AS count FROM decision WHERE item_id = @itemId`, {
    itemId,
  })?.count ?? 0;

type NewDecision = DecisionFields & {
  readonly itemId: number;
  readonly number: number;
  readonly lineKey: number | null;
};

export const insertDecision = (
  db: WritableDb,
  { itemId, number, text, outcome, reason, lineKey }: NewDecision,
): number =>
  db.run(
    `INSERT INTO decision (version, item_id, number, text, outcome, reason, line_key)
     VALUES (1, @itemId, @number, @text, @outcome, @reason, @lineKey)`,
    { itemId, number, text, outcome, reason, lineKey },
  ).id;

/** Whether the decision was still at `version` and is now saved. */
export const updateDecision = (
  db: WritableDb,
  { id, version, text, outcome, reason }: DecisionFields & { id: number; version: number },
): boolean =>
  db.run(
    `UPDATE decision SET version = version + 1, text = @text, outcome = @outcome, reason = @reason
     WHERE id = @id AND version = @version`,
    { id, version, text, outcome, reason },
  ).changes === 1;

export type StoredFacts = Omit<DecisionFacts, 'proposer' | 'seconder'> & {
  readonly proposer: StoredPerson | null;
  readonly seconder: StoredPerson | null;
};

/** Saves how a decision was reached; the version rises with the words, or by `raiseDecision`. */
export function updateDecisionFacts(db: WritableDb, id: number, facts: StoredFacts): void {
  const { proposer, seconder, isAdvice, ...rest } = facts;
  db.run(
    `UPDATE decision SET proposer_member_id = @proposerMemberId, proposer_name = @proposerName,
       seconder_member_id = @seconderMemberId, seconder_name = @seconderName,
       agreement = @agreement, votes_for = @votesFor, votes_against = @votesAgainst,
       abstained = @abstained, dissent = @dissent, is_advice = @isAdvice
     WHERE id = @id`,
    {
      id,
      agreement: rest.agreement,
      votesFor: rest.votesFor,
      votesAgainst: rest.votesAgainst,
      abstained: rest.abstained,
      dissent: rest.dissent,
      isAdvice: isAdvice ? 1 : 0,
      proposerMemberId: proposer?.memberId ?? null,
      proposerName: proposer?.name ?? null,
      seconderMemberId: seconder?.memberId ?? null,
      seconderName: seconder?.name ?? null,
    },
  );
}

export function updatePracticeAnswer(
  db: WritableDb,
  id: number,
  answer: PracticeAnswer | null,
): void {
  db.run(
    `UPDATE decision SET answered_on = @on, answered_by = @by, answer = @answer WHERE id = @id`,
    { id, on: answer?.on ?? null, by: answer?.by ?? '', answer: answer?.answer ?? '' },
  );
}

/** Whether the decision was still at `version`; if so the version is now one higher. */
export const raiseDecision = versionRaiser('decision');

/** Those taken in a private line of the notes, whether or not the line is still there. */
export const selectPrivate = (db: ReadableDb, meetingId: number): { readonly id: number }[] =>
  db.all(
    `SELECT decision.id FROM decision JOIN meeting_item ON meeting_item.id = item_id
     WHERE meeting_id = @meetingId AND decision.is_private = 1`,
    { meetingId },
  );

/** The same of every meeting, with those under a private item. */
export const selectEveryPrivate = (db: ReadableDb): { readonly id: number }[] =>
  db.all(
    `SELECT decision.id FROM decision JOIN meeting_item ON meeting_item.id = item_id
     WHERE decision.is_private = 1 OR meeting_item.is_private = 1`,
  );

export function updatePrivate(db: WritableDb, id: number, isPrivate: boolean): void {
  db.run(`UPDATE decision SET is_private = @isPrivate WHERE id = @id`, {
    id,
    isPrivate: isPrivate ? 1 : 0,
  });
}

export function clearLine(db: WritableDb, id: number): void {
  db.run(`UPDATE decision SET line_key = NULL WHERE id = @id`, { id });
}

/** Puts a decision back under the id and number it had. */
export function insertDecisionAgain(db: WritableDb, row: DecisionRow): void {
  const { id, version, itemId, number, text, outcome, reason, lineKey, isPrivate } = row;
  db.run(
    `INSERT INTO decision (id, version, item_id, number, text, outcome, reason, line_key,
       is_private)
     VALUES (@id, @version, @itemId, @number, @text, @outcome, @reason, @lineKey, @isPrivate)`,
    { id, version, itemId, number, text, outcome, reason, lineKey, isPrivate },
  );
}

export function deleteDecision(db: WritableDb, id: number): void {
  db.run(`DELETE FROM decision WHERE id = @id`, { id });
}
