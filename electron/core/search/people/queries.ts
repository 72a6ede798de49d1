import type { ReadableDb } from '../../record/database.ts';
import { remembered } from '../../record/remembered.ts';

/** Members by id, and others by the names written down. */
export type People = {
  readonly memberIds: readonly number[];
  readonly otherNames: readonly string[];
};

/** Every name of somebody who is no member, as owners, proposers and seconders are written down. */
export const selectOtherNames = remembered((db: ReadableDb): readonly string[] =>
  db
    .all<{ name: string }>(
      `SELECT name FROM action_owner WHERE member_id IS NULL
       UNION SELECT proposer_name FROM decision WHERE proposer_name IS NOT NULL
       UNION SELECT seconder_name FROM decision WHERE seconder_name IS NOT NULL`,
    )
    .map(({ name }) => name),
);

const members = 'SELECT value FROM json_each(@memberIds)';
const names = 'SELECT value FROM json_each(@otherNames)';

const parameters = ({ memberIds, otherNames }: People) => ({
  memberIds: JSON.stringify(memberIds),
  otherNames: JSON.stringify(otherNames),
});

/** The ids of the actions that any of the people owns, leading or helping. */
export const selectOwnedBy = (db: ReadableDb, people: People): number[] =>
  idsOf(
    db.all(
      `SELECT DISTINCT action_id AS id FROM action_owner
       WHERE member_id IN (${members}) OR (member_id IS NULL AND name IN (${names}))`,
      parameters(people),
    ),
  );

/** The ids of the decisions that any of the people proposed or seconded. */
export const selectMovedBy = (db: ReadableDb, people: People): number[] =>
  idsOf(
    db.all(
      `SELECT id FROM decision
       WHERE proposer_member_id IN (${members}) OR seconder_member_id IN (${members})
          OR proposer_name IN (${names}) OR seconder_name IN (${names})`,
      parameters(people),
    ),
  );

/** The action of a number, if there is one. */
export const selectNumbered = (db: ReadableDb, number: number): number[] =>
  idsOf(db.all(`SELECT id FROM action WHERE number = @number`, { number }));

/** At how many meetings a member was present. */
export const countPresent = (db: ReadableDb, memberId: number): number =>
  db.get<{ count: number }>(
    `SELECT count(*) AS count FROM meeting_attendance
     WHERE member_id = @memberId AND state = 'present'`,
    { memberId },
  )?.count ?? 0;

const idsOf = (rows: readonly { readonly id: number }[]): number[] => rows.map(({ id }) => id);
