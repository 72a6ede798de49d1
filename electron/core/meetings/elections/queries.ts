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
};

export const selectElection = (db: ReadableDb, decisionId: number): ElectionRow | undefined =>
  db.get(
    `SELECT decision_id AS decisionId, member_id AS memberId, role, words, started_on AS startedOn
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
    `INSERT INTO election (decision_id, member_id, role, words, started_on)
     VALUES (@decisionId, @memberId, @role, @words, @startedOn)`,
    row,
  );
}

export function deleteElection(db: WritableDb, decisionId: number): void {
  db.run(`DELETE FROM election WHERE decision_id = @decisionId`, { decisionId });
}
