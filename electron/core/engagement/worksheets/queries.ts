import type {
  EvidenceLink,
  Said,
  Stakeholder,
  TimelineStep,
  Worksheet,
} from '../../../../shared/engagement/worksheets/worksheet.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';
import { versionRaiser } from '../../record/version-raiser.ts';

/** A worksheet as it is stored, without what hangs on it. */
export type WorksheetRow = Pick<
  Worksheet,
  | 'id'
  | 'version'
  | 'kind'
  | 'title'
  | 'year'
  | 'change'
  | 'startsOn'
  | 'endsOn'
  | 'people'
  | 'reasonToKeep'
>;

type Of<T> = T & { readonly worksheetId: number };

const columns = `id, version, kind, title, year, change, starts_on AS startsOn, ends_on AS endsOn,
  people, reason_to_keep AS reasonToKeep`;

/** Newest first. */
export const selectWorksheets = (db: ReadableDb): WorksheetRow[] =>
  db.all(`SELECT ${columns} FROM engagement_worksheet ORDER BY starts_on DESC, id DESC`);

export const selectWorksheet = (db: ReadableDb, id: number): WorksheetRow | undefined =>
  db.get(`SELECT ${columns} FROM engagement_worksheet WHERE id = @id`, { id });

/** The id of the self-assessment of a year. */
export const selectAssessment = (db: ReadableDb, year: number): number | undefined =>
  db.get<{ id: number }>(
    `SELECT id FROM engagement_worksheet WHERE kind = 'self-assessment' AND year = @year`,
    { year },
  )?.id;

/** Everything said in a worksheet as one text; see migration 0250. */
export const selectAllWords = (db: ReadableDb, id: number): string =>
  db.get<{ words: string }>(`SELECT all_words AS words FROM engagement_worksheet WHERE id = @id`, {
    id,
  })?.words ?? '';

type SaidRow = Omit<Said, 'evidence'>;

/** What every worksheet says. */
export const selectAllSaid = (db: ReadableDb): Of<SaidRow>[] =>
  db.all(`SELECT worksheet_id AS worksheetId, part AS key, answer, words FROM worksheet_said`);

export const selectSaid = (db: ReadableDb, worksheetId: number): SaidRow[] =>
  db.all(
    `SELECT part AS key, answer, words FROM worksheet_said WHERE worksheet_id = @worksheetId`,
    { worksheetId },
  );

export const selectEvidence = (
  db: ReadableDb,
  worksheetId: number,
): (EvidenceLink & { readonly key: string })[] =>
  db.all(
    `SELECT part AS key, place, target_id AS id FROM worksheet_evidence
     WHERE worksheet_id = @worksheetId ORDER BY part, position`,
    { worksheetId },
  );

export const selectStakeholders = (db: ReadableDb, worksheetId: number): Stakeholder[] =>
  db.all(
    `SELECT who, touched, engaged FROM worksheet_stakeholder WHERE worksheet_id = @worksheetId
     ORDER BY position`,
    { worksheetId },
  );

export const selectSteps = (db: ReadableDb, worksheetId: number): TimelineStep[] =>
  db.all(
    `SELECT step_on AS "on", what, state FROM worksheet_step WHERE worksheet_id = @worksheetId
     ORDER BY step_on, position`,
    { worksheetId },
  );

export const selectActivityIds = (db: ReadableDb, worksheetId: number): number[] =>
  db
    .all<{ id: number }>(
      `SELECT activity_id AS id FROM worksheet_activity WHERE worksheet_id = @worksheetId`,
      { worksheetId },
    )
    .map(({ id }) => id);

/** The titles of the worksheets that an activity is linked to. */
export const selectTitlesWith = (db: ReadableDb, activityId: number): string[] =>
  db
    .all<{ title: string }>(
      `SELECT title FROM engagement_worksheet
       WHERE id IN (SELECT worksheet_id FROM worksheet_activity WHERE activity_id = @activityId)
       ORDER BY starts_on, id`,
      { activityId },
    )
    .map(({ title }) => title);

type NewRow = Omit<WorksheetRow, 'id' | 'version'>;

export const insertWorksheet = (db: WritableDb, row: NewRow): number =>
  db.run(
    `INSERT INTO engagement_worksheet (version, kind, title, year, change, starts_on, ends_on,
       people, reason_to_keep)
     VALUES (1, @kind, @title, @year, @change, @startsOn, @endsOn, @people, @reasonToKeep)`,
    row,
  ).id;

/** Saves the fields; the version rises by `raiseVersion`. */
export function updateWorksheet(db: WritableDb, id: number, row: Omit<NewRow, 'kind'>): void {
  db.run(
    `UPDATE engagement_worksheet SET title = @title, year = @year, change = @change,
       starts_on = @startsOn, ends_on = @endsOn, people = @people,
       reason_to_keep = @reasonToKeep
     WHERE id = @id`,
    { ...row, id },
  );
}

export function updateReason(db: WritableDb, id: number, reasonToKeep: string): void {
  db.run(`UPDATE engagement_worksheet SET reason_to_keep = @reasonToKeep WHERE id = @id`, {
    id,
    reasonToKeep,
  });
}

export function updateAllWords(db: WritableDb, id: number, words: string): void {
  db.run(`UPDATE engagement_worksheet SET all_words = @words WHERE id = @id`, { id, words });
}

/** Whether the worksheet was still at `version`; if so the version is now one higher. */
export const raiseVersion = versionRaiser('engagement_worksheet');

/** Says something to a part in place of what was said; saying nothing takes that away. */
export function replaceSaid(
  db: WritableDb,
  worksheetId: number,
  { key, answer, words, evidence }: Said,
): void {
  const where = { worksheetId, key };
  db.run(`DELETE FROM worksheet_said WHERE worksheet_id = @worksheetId AND part = @key`, where);
  db.run(`DELETE FROM worksheet_evidence WHERE worksheet_id = @worksheetId AND part = @key`, where);
  if (answer === '' && words.trim() === '' && evidence.length === 0) return;
  db.run(
    `INSERT INTO worksheet_said (worksheet_id, part, answer, words)
     VALUES (@worksheetId, @key, @answer, @words)`,
    { ...where, answer, words },
  );
  for (const [index, { place, id }] of evidence.entries()) {
    db.run(
      `INSERT INTO worksheet_evidence (worksheet_id, part, position, place, target_id)
       VALUES (@worksheetId, @key, @position, @place, @id)`,
      { ...where, position: index + 1, place, id },
    );
  }
}

export function replaceStakeholders(
  db: WritableDb,
  worksheetId: number,
  rows: readonly Stakeholder[],
): void {
  db.run(`DELETE FROM worksheet_stakeholder WHERE worksheet_id = @worksheetId`, { worksheetId });
  for (const [index, row] of rows.entries()) {
    db.run(
      `INSERT INTO worksheet_stakeholder (worksheet_id, position, who, touched, engaged)
       VALUES (@worksheetId, @position, @who, @touched, @engaged)`,
      { ...row, worksheetId, position: index + 1 },
    );
  }
}

export function replaceSteps(
  db: WritableDb,
  worksheetId: number,
  rows: readonly TimelineStep[],
): void {
  db.run(`DELETE FROM worksheet_step WHERE worksheet_id = @worksheetId`, { worksheetId });
  for (const [index, row] of rows.entries()) {
    db.run(
      `INSERT INTO worksheet_step (worksheet_id, position, step_on, what, state)
       VALUES (@worksheetId, @position, @on, @what, @state)`,
      { ...row, worksheetId, position: index + 1 },
    );
  }
}

export function replaceActivities(
  db: WritableDb,
  worksheetId: number,
  activityIds: Iterable<number>,
): void {
  db.run(`DELETE FROM worksheet_activity WHERE worksheet_id = @worksheetId`, { worksheetId });
  for (const activityId of new Set(activityIds)) {
    db.run(
      `INSERT INTO worksheet_activity (worksheet_id, activity_id)
       VALUES (@worksheetId, @activityId)`,
      { worksheetId, activityId },
    );
  }
}

/** The worksheet with what is left of it, which is empty. */
export function deleteWorksheet(db: WritableDb, id: number): void {
  const tables = ['said', 'evidence', 'stakeholder', 'step', 'activity'] as const;
  for (const table of tables) {
    db.run(`DELETE FROM worksheet_${table} WHERE worksheet_id = @id`, { id });
  }
  db.run(`DELETE FROM engagement_worksheet WHERE id = @id`, { id });
}
