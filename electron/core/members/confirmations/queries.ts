import type { Confirmation } from '../../../../shared/members/membership.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';

const columns = `id, answer, answered_on AS "on", how, note`;

/** The answers of one member, oldest first. */
export const selectConfirmationsOf = (db: ReadableDb, memberId: number): Confirmation[] =>
  db.all(
    `SELECT ${columns} FROM member_confirmation WHERE member_id = @memberId
     ORDER BY answered_on, id`,
    { memberId },
  );

/** Everybody's answers between two days, oldest first. */
export const selectConfirmations = (
  db: ReadableDb,
  days: { readonly from: string; readonly to: string },
): (Confirmation & { readonly memberId: number })[] =>
  db.all(
    `SELECT ${columns}, member_id AS memberId FROM member_confirmation
     WHERE answered_on BETWEEN @from AND @to ORDER BY answered_on, id`,
    days,
  );

/** Stores an answer; answers its id. */
export function insertConfirmation(
  db: WritableDb,
  memberId: number,
  confirmation: Omit<Confirmation, 'id'>,
): number {
  return db.run(
    `INSERT INTO member_confirmation (member_id, answer, answered_on, how, note)
     VALUES (@memberId, @answer, @on, @how, @note)`,
    { ...confirmation, memberId },
  ).id;
}

export const deleteConfirmation = (db: WritableDb, id: number): void => {
  db.run(`DELETE FROM member_confirmation WHERE id = @id`, { id });
};

/** Takes out what was noted in words beside a member's answers. */
export const emptyConfirmationNotes = (db: WritableDb, memberId: number): void => {
  db.run(`UPDATE member_confirmation SET note = '' WHERE member_id = @memberId`, {
    memberId,
  });
};
