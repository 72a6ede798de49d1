import type { DueRule } from '../../../shared/actions/action.ts';
import type { ReadableDb } from '../record/database.ts';

/** An action as it is stored, without owners and progress. */
export type ActionRow = {
  readonly id: number;
  readonly version: number;
  readonly number: number;
  readonly text: string;
  readonly agreedOn: string;
  readonly dueOn: string | null;
  readonly dueRule: DueRule;
  readonly doneOn: string | null;
  readonly result: string;
  readonly meetingId: number | null;
  readonly itemId: number | null;
  readonly decisionId: number | null;
  readonly doneMeetingId: number | null;
  readonly restsUntil: string | null;
  readonly restReason: string;
  /** The line of the item's notes that made it; null when it was entered by itself. */
  readonly lineKey: number | null;
  /** 1 when that line is, or was when it was taken out, private. */
  readonly isPrivate: number;
};

export type OwnerRow = {
  readonly actionId: number;
  readonly memberId: number | null;
  /** The name typed; a member's own name stands with the member. */
  readonly name: string;
};

export type ProgressRow = {
  readonly actionId: number;
  readonly id: number;
  readonly on: string;
  readonly note: string;
  readonly meetingId: number | null;
};

const columns = `id, version, number, text, agreed_on AS agreedOn, due_on AS dueOn,
  done_on AS doneOn, result, meeting_id AS meetingId, item_id AS itemId,
  decision_id AS decisionId, done_meeting_id AS doneMeetingId, rests_until AS restsUntil,
  rest_reason AS restReason, line_key AS lineKey, due_rule AS dueRule,
  is_private AS isPrivate`;

export const selectActions = (db: ReadableDb): ActionRow[] =>
  db.all(`SELECT ${columns} FROM action ORDER BY number`);

export const selectOpenActions = (db: ReadableDb): ActionRow[] =>
  db.all(`SELECT ${columns} FROM action WHERE done_on IS NULL ORDER BY number`);

export const selectActionsOfDecisions = (db: ReadableDb, ids: readonly number[]): ActionRow[] =>
  db.all(
    `SELECT ${columns} FROM action
     WHERE decision_id IN (SELECT value FROM json_each(@ids)) ORDER BY number`,
    { ids: JSON.stringify(ids) },
  );

export const selectActionsNumbered = (db: ReadableDb, numbers: readonly number[]): ActionRow[] =>
  db.all(
    `SELECT ${columns} FROM action
     WHERE number IN (SELECT value FROM json_each(@numbers)) ORDER BY number`,
    { numbers: JSON.stringify(numbers) },
  );

export const selectActionsOfMeeting = (db: ReadableDb, meetingId: number): ActionRow[] =>
  db.all(`SELECT ${columns} FROM action WHERE meeting_id = @meetingId ORDER BY number`, {
    meetingId,
  });

export const selectActionsWith = (db: ReadableDb, ids: readonly number[]): ActionRow[] =>
  db.all(
    `SELECT ${columns} FROM action WHERE id IN (SELECT value FROM json_each(@ids)) ORDER BY number`,
    { ids: JSON.stringify(ids) },
  );

type Placed = Pick<ActionRow, 'id' | 'itemId' | 'meetingId' | 'decisionId'>;

export const selectPlaces = (db: ReadableDb, ids: readonly number[]): Placed[] =>
  db.all(
    `SELECT id, item_id AS itemId, meeting_id AS meetingId, decision_id AS decisionId FROM action
     WHERE id IN (SELECT value FROM json_each(@ids))`,
    { ids: JSON.stringify(ids) },
  );

export const selectActionRow = (db: ReadableDb, id: number): ActionRow | undefined =>
  db.get(`SELECT ${columns} FROM action WHERE id = @id`, { id });

/** Every owner, each action's lead first. */
export const selectOwners = (db: ReadableDb): OwnerRow[] =>
  db.all(
    `SELECT action_id AS actionId, member_id AS memberId, name FROM action_owner
     ORDER BY action_id, position`,
  );

export const selectOwnersOf = (db: ReadableDb, ...actionIds: readonly number[]): OwnerRow[] =>
  db.all(
    `SELECT action_id AS actionId, member_id AS memberId, name FROM action_owner
     WHERE action_id IN (SELECT value FROM json_each(@ids)) ORDER BY action_id, position`,
    { ids: JSON.stringify(actionIds) },
  );

export const selectTypedOwners = (db: ReadableDb): string[] =>
  db
    .all<{ name: string }>(`SELECT DISTINCT name FROM action_owner WHERE member_id IS NULL`)
    .map(({ name }) => name);

export const selectProgress = (db: ReadableDb): ProgressRow[] =>
  db.all(
    `SELECT action_id AS actionId, id, noted_on AS "on", note, meeting_id AS meetingId
     FROM action_progress ORDER BY noted_on, id`,
  );

export const selectProgressOf = (db: ReadableDb, ...actionIds: readonly number[]): ProgressRow[] =>
  db.all(
    `SELECT action_id AS actionId, id, noted_on AS "on", note, meeting_id AS meetingId
     FROM action_progress WHERE action_id IN (SELECT value FROM json_each(@ids))
     ORDER BY noted_on, id`,
    { ids: JSON.stringify(actionIds) },
  );

export const selectActionsOfItem = (db: ReadableDb, itemId: number): ActionRow[] =>
  db.all(`SELECT ${columns} FROM action WHERE item_id = @itemId ORDER BY number`, { itemId });

/** Those agreed in a private line of the notes, whether or not the line is still there. */
export const selectPrivate = (db: ReadableDb, meetingId: number): { readonly id: number }[] =>
  db.all(`SELECT id FROM action WHERE meeting_id = @meetingId AND is_private = 1`, { meetingId });

/** The lines that made the actions of a meeting. */
export const selectLineKeys = (
  db: ReadableDb,
  meetingId: number,
): { readonly id: number; readonly itemId: number; readonly key: number }[] =>
  db.all(
    `SELECT id, item_id AS itemId, line_key AS "key" FROM action
     WHERE meeting_id = @meetingId AND line_key IS NOT NULL`,
    { meetingId },
  );
