import type { ReadableDb } from '../record/database.ts';

type Counted = { readonly count: number };
const countOf = (row: Counted | undefined): number => row?.count ?? 0;

export const countOwnedBy = (db: ReadableDb, memberId: number): number =>
  countOf(
    db.get(`SELECT count(*) AS count FROM action_owner WHERE member_id = @memberId`, { memberId }),
  );

export const countForItem = (db: ReadableDb, itemId: number): number =>
  countOf(db.get(`SELECT count(*) AS count FROM action WHERE item_id = @itemId`, { itemId }));

export const countForDecision = (db: ReadableDb, decisionId: number): number =>
  countOf(
    db.get(`SELECT count(*) AS count FROM action WHERE decision_id = @decisionId`, { decisionId }),
  );

/** Actions agreed or reported done at a meeting, and progress noted there. */
export const countForMeeting = (db: ReadableDb, meetingId: number): number =>
  countOf(
    db.get(
      `SELECT (SELECT count(*) FROM action
               WHERE meeting_id = @meetingId OR done_meeting_id = @meetingId)
            + (SELECT count(*) FROM action_progress WHERE meeting_id = @meetingId) AS count`,
      { meetingId },
    ),
  );

export const countByMeeting = (db: ReadableDb): { meetingId: number; count: number }[] =>
  db.all(
    `SELECT meeting_id AS meetingId, count(*) AS count FROM action
     WHERE meeting_id IS NOT NULL GROUP BY meeting_id`,
  );
