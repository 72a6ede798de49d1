import type { ActivityFields, ActivityResult, Reach } from '../../../shared/engagement/activity.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';
import { versionRaiser } from '../record/version-raiser.ts';

/** An activity as it is stored, without groups, links and files. */
export type ActivityRow = ActivityFields &
  ActivityResult & { readonly id: number; readonly version: number };

type StoredRow = Omit<ActivityRow, 'methods' | 'access'> & {
  readonly methods: string;
  readonly access: string;
};

const columns = `id, version, kind, title, level, aim, partner, starts_on AS startsOn,
  ends_on AS endsOn, methods, method_words AS methodWords, access, access_words AS accessWords,
  cost_pence AS costPence, cost_words AS costWords, state, not_held_reason AS notHeldReason,
  invited, reached, heard, changed, evaluation, lessons, reason_to_keep AS reasonToKeep`;

const activityOfRow = (row: StoredRow): ActivityRow => ({
  ...row,
  methods: JSON.parse(row.methods) as ActivityRow['methods'],
  access: JSON.parse(row.access) as ActivityRow['access'],
});

/** Newest first. */
export const selectActivities = (db: ReadableDb): ActivityRow[] =>
  db
    .all<StoredRow>(`SELECT ${columns} FROM engagement_activity ORDER BY starts_on DESC, id DESC`)
    .map(activityOfRow);

export function selectActivity(db: ReadableDb, id: number): ActivityRow | undefined {
  const sql = `SELECT ${columns} FROM engagement_activity WHERE id = @id`;
  const row = db.get<StoredRow>(sql, { id });
  return row && activityOfRow(row);
}

type OfActivity<T> = T & { readonly activityId: number };

export const selectReach = (db: ReadableDb): OfActivity<Reach>[] =>
  db.all(
    `SELECT activity_id AS activityId, reach_group AS "group", invited, reached
     FROM engagement_reach ORDER BY activity_id, position`,
  );

export const selectFeedbackLinks = (db: ReadableDb): OfActivity<{ feedbackId: number }>[] =>
  db.all(
    `SELECT activity_id AS activityId, feedback_id AS feedbackId FROM engagement_feedback
     ORDER BY activity_id, feedback_id`,
  );

export const selectImprovementLinks = (db: ReadableDb): OfActivity<{ improvementId: number }>[] =>
  db.all(
    `SELECT activity_id AS activityId, improvement_id AS improvementId
     FROM engagement_improvement ORDER BY activity_id, improvement_id`,
  );

type InShort = Pick<ActivityRow, 'id' | 'title' | 'kind' | 'startsOn' | 'endsOn'>;

/** The activities linked to one piece of feedback or one improvement, oldest first. */
export const selectLinkedTo = (
  db: ReadableDb,
  of: { readonly feedbackId: number | null; readonly improvementId: number | null },
): InShort[] =>
  db.all(
    `SELECT id, title, kind, starts_on AS startsOn, ends_on AS endsOn FROM engagement_activity
     WHERE id IN (SELECT activity_id FROM engagement_feedback WHERE feedback_id = @feedbackId)
        OR id IN (SELECT activity_id FROM engagement_improvement
                  WHERE improvement_id = @improvementId)
     ORDER BY starts_on, id`,
    of,
  );

const stored = ({ methods, access, ...fields }: ActivityFields) => ({
  ...fields,
  methods: JSON.stringify(methods),
  access: JSON.stringify(access),
});

export const insertActivity = (db: WritableDb, fields: ActivityFields): number =>
  db.run(
    `INSERT INTO engagement_activity (version, kind, title, level, aim, partner, starts_on,
       ends_on, methods, method_words, access, access_words, cost_pence, cost_words,
       reason_to_keep)
     VALUES (1, @kind, @title, @level, @aim, @partner, @startsOn, @endsOn, @methods,
       @methodWords, @access, @accessWords, @costPence, @costWords, @reasonToKeep)`,
    stored(fields),
  ).id;

/** Saves the fields; the version rises by `raiseVersion`. */
export function updateActivity(db: WritableDb, id: number, fields: ActivityFields): void {
  db.run(
    `UPDATE engagement_activity SET kind = @kind, title = @title, level = @level, aim = @aim,
       partner = @partner, starts_on = @startsOn, ends_on = @endsOn, methods = @methods,
       method_words = @methodWords, access = @access, access_words = @accessWords,
       cost_pence = @costPence, cost_words = @costWords, reason_to_keep = @reasonToKeep
     WHERE id = @id`,
    { ...stored(fields), id },
  );
}

export function updateResult(db: WritableDb, id: number, result: ActivityResult): void {
  db.run(
    `UPDATE engagement_activity SET state = @state, not_held_reason = @notHeldReason,
       invited = @invited, reached = @reached, heard = @heard, changed = @changed,
       evaluation = @evaluation, lessons = @lessons, reason_to_keep = @reasonToKeep
     WHERE id = @id`,
    { ...result, id },
  );
}

/** Whether the activity was still at `version`; if so the version is now one higher. */
export const raiseVersion = versionRaiser('engagement_activity');

export function replaceReach(db: WritableDb, activityId: number, rows: readonly Reach[]): void {
  db.run(`DELETE FROM engagement_reach WHERE activity_id = @activityId`, { activityId });
  for (const [index, row] of rows.entries()) {
    db.run(
      `INSERT INTO engagement_reach (activity_id, position, reach_group, invited, reached)
       VALUES (@activityId, @position, @group, @invited, @reached)`,
      { ...row, activityId, position: index + 1 },
    );
  }
}

type Links = { readonly feedbackIds: Iterable<number>; readonly improvementIds: Iterable<number> };

export function replaceLinks(db: WritableDb, activityId: number, links: Links): void {
  deleteLinks(db, activityId);
  for (const feedbackId of new Set(links.feedbackIds)) {
    db.run(
      `INSERT INTO engagement_feedback (activity_id, feedback_id)
       VALUES (@activityId, @feedbackId)`,
      { activityId, feedbackId },
    );
  }
  for (const improvementId of new Set(links.improvementIds)) {
    db.run(
      `INSERT INTO engagement_improvement (activity_id, improvement_id)
       VALUES (@activityId, @improvementId)`,
      { activityId, improvementId },
    );
  }
}

function deleteLinks(db: WritableDb, id: number): void {
  db.run(`DELETE FROM engagement_feedback WHERE activity_id = @id`, { id });
  db.run(`DELETE FROM engagement_improvement WHERE activity_id = @id`, { id });
}

export function deleteActivity(db: WritableDb, id: number): void {
  deleteLinks(db, id);
  db.run(`DELETE FROM engagement_reach WHERE activity_id = @id`, { id });
  db.run(`DELETE FROM engagement_activity WHERE id = @id`, { id });
}
