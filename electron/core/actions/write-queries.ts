import type { DueRule } from '../../../shared/actions/action.ts';
import type { WritableDb } from '../record/database.ts';
import { versionRaiser } from '../record/version-raiser.ts';
import type { ActionRow, OwnerRow, ProgressRow } from './queries.ts';

/** The next number, which from now on is taken. */
export function takeNumber(db: WritableDb): number {
  const row = db.get<{ next: number }>(`SELECT next FROM action_counter WHERE id = 1`);
  db.run(`UPDATE action_counter SET next = next + 1 WHERE id = 1`);
  return row?.next ?? 1;
}

/** Whether the next number is now `next`; a number once passed is not given again. */
export const raiseCounter = (db: WritableDb, next: number): boolean =>
  db.run(`UPDATE action_counter SET next = @next WHERE id = 1 AND next <= @next`, { next })
    .changes === 1;

type Later =
  'dueRule' | 'isPrivate' | 'doneOn' | 'result' | 'doneMeetingId' | 'restsUntil' | 'restReason';
type NewAction = Omit<ActionRow, 'id' | 'version' | Later>;

export const insertAction = (db: WritableDb, action: NewAction): number =>
  db.run(
    `INSERT INTO action (version, number, text, agreed_on, due_on, done_on, result, meeting_id,
       item_id, decision_id, line_key)
     VALUES (1, @number, @text, @agreedOn, @dueOn, NULL, '', @meetingId, @itemId, @decisionId,
       @lineKey)`,
    action,
  ).id;

type Changed = Pick<
  ActionRow,
  'id' | 'text' | 'dueOn' | 'doneOn' | 'result' | 'decisionId' | 'doneMeetingId'
>;

export function updateAction(db: WritableDb, action: Changed): void {
  db.run(
    `UPDATE action SET text = @text, due_on = @dueOn, done_on = @doneOn, result = @result,
       decision_id = @decisionId, done_meeting_id = @doneMeetingId,
       due_rule = CASE WHEN @dueOn IS NULL THEN due_rule ELSE 'as dated' END
     WHERE id = @id`,
    {
      id: action.id,
      text: action.text,
      dueOn: action.dueOn,
      doneOn: action.doneOn,
      result: action.result,
      decisionId: action.decisionId,
      doneMeetingId: action.doneMeetingId,
    },
  );
}

export function updateDueRule(db: WritableDb, id: number, dueRule: DueRule): void {
  db.run(`UPDATE action SET due_on = NULL, due_rule = @dueRule WHERE id = @id`, { id, dueRule });
}

export function updateRest(
  db: WritableDb,
  rest: { readonly id: number; readonly until: string | null; readonly reason: string },
): void {
  db.run(`UPDATE action SET rests_until = @until, rest_reason = @reason WHERE id = @id`, rest);
}

/** Whether the action was still at `version`; if so the version is now one higher. */
export const raiseVersion = versionRaiser('action');

export function replaceOwners(
  db: WritableDb,
  actionId: number,
  owners: readonly Omit<OwnerRow, 'actionId'>[],
): void {
  db.run(`DELETE FROM action_owner WHERE action_id = @actionId`, { actionId });
  for (const [index, { memberId, name }] of owners.entries()) {
    db.run(
      `INSERT INTO action_owner (action_id, position, member_id, name)
       VALUES (@actionId, @position, @memberId, @name)`,
      { actionId, position: index + 1, memberId, name },
    );
  }
}

export function updatePrivate(db: WritableDb, id: number, isPrivate: boolean): void {
  db.run(`UPDATE action SET is_private = @isPrivate WHERE id = @id`, {
    id,
    isPrivate: isPrivate ? 1 : 0,
  });
}

/** Puts an action back under the id and number it had. */
export function insertActionAgain(db: WritableDb, action: ActionRow): void {
  db.run(
    `INSERT INTO action (id, version, number, text, agreed_on, due_on, done_on, result, meeting_id,
       item_id, decision_id, done_meeting_id, rests_until, rest_reason, line_key, due_rule,
       is_private)
     VALUES (@id, @version, @number, @text, @agreedOn, @dueOn, @doneOn, @result, @meetingId,
       @itemId, @decisionId, @doneMeetingId, @restsUntil, @restReason, @lineKey, @dueRule,
       @isPrivate)`,
    action,
  );
}

export function clearLine(db: WritableDb, id: number): void {
  db.run(`UPDATE action SET line_key = NULL WHERE id = @id`, { id });
}

export function insertProgress(db: WritableDb, progress: Omit<ProgressRow, 'id'>): void {
  db.run(
    `INSERT INTO action_progress (action_id, noted_on, note, meeting_id)
     VALUES (@actionId, @on, @note, @meetingId)`,
    progress,
  );
}

export function deleteAction(db: WritableDb, id: number): void {
  db.run(`DELETE FROM action_owner WHERE action_id = @id`, { id });
  db.run(`DELETE FROM action_progress WHERE action_id = @id`, { id });
  db.run(`DELETE FROM action WHERE id = @id`, { id });
}

export function closeActionsOfMeeting(
  db: WritableDb,
  closed: { readonly meetingId: number; readonly doneOn: string; readonly result: string },
): void {
  db.run(
    `UPDATE action SET version = version + 1, done_on = @doneOn, result = @result
     WHERE meeting_id = @meetingId AND done_on IS NULL`,
    closed,
  );
}

export function updateAgreedOn(
  db: WritableDb,
  days: { readonly meetingId: number; readonly from: string; readonly to: string },
): void {
  db.run(
    `UPDATE action SET agreed_on = @to
     WHERE meeting_id = @meetingId AND agreed_on = @from AND (done_on IS NULL OR done_on >= @to)`,
    days,
  );
}
