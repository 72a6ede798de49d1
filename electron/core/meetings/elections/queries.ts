import type { RoleName } from '../../../../shared/members/membership.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';

/** A decision that gave a member a role. */
export type ElectionRow = {
  readonly decisionId: number;
  readonly memberId: number;
  readonly role: RoleName;
  /** The words for the role "other"; empty for the rest. */
  readonly words: string;
  readonly startedOn: string;
  /** JSON: the roles given up for it, each with its member and the day it would have ended. */
  readonly gaveUp: string;
};

export const selectElection = (db: ReadableDb, decisionId: number): ElectionRow | undefined =>
  db.get(
    `SELECT decision_id AS decisionId, member_id AS memberId, role, words, started_on AS startedOn,
            gave_up AS gaveUp
     FROM election WHERE decision_id = @decisionId`,
    { decisionId },
  );

/** The days from which members hold the roles to which a meeting elected somebody. */
export const selectElectedAt = (
  db: ReadableDb,
  meetingId: number,
): Pick<ElectionRow, 'memberId' | 'role' | 'startedOn'>[] =>
  db.all(
    `SELECT election.member_id AS memberId, election.role, election.started_on AS startedOn
     FROM election JOIN decision ON decision.id = decision_id
          JOIN meeting_item ON meeting_item.id = item_id
     WHERE meeting_id = @meetingId`,
    { meetingId },
  );

export function insertElection(db: WritableDb, row: ElectionRow): void {
  db.run(
    `INSERT INTO election (decision_id, member_id, role, words, started_on, gave_up)
     VALUES (@decisionId, @memberId, @role, @words, @startedOn, @gaveUp)`,
    row,
  );
}

export function deleteElection(db: WritableDb, decisionId: number): void {
  db.run(`DELETE FROM election WHERE decision_id = @decisionId`, { decisionId });
}

/** Which of the decisions of an item elected somebody. */
export const selectElectionsOfItem = (db: ReadableDb, itemId: number): number[] =>
  db
    .all<{ id: number }>(
      `SELECT decision_id AS id FROM election JOIN decision ON decision.id = decision_id
       WHERE item_id = @itemId`,
      { itemId },
    )
    .map(({ id }) => id);
