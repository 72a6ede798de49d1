import type { Improvement, PriorityArea } from '../../../shared/improvements/improvement.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';
import { versionRaiser } from '../record/version-raiser.ts';

/** An improvement as it is stored; what its decision and actions say stands with them. */
export type ImprovementRow = {
  readonly id: number;
  readonly version: number;
  readonly decisionId: number | null;
  readonly ownText: string | null;
  readonly ownOutcome: Improvement['outcome'] | null;
  readonly ownReason: string | null;
  readonly ownOn: string | null;
  readonly leadMemberId: number | null;
  readonly leadName: string | null;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly result: string;
  readonly patientResult: string;
  readonly stoppedOn: string | null;
  readonly stoppedReason: string;
  readonly toldOn: string | null;
  readonly toldHow: string;
  readonly checkedOn: string | null;
  readonly helped: NonNullable<Improvement['checked']>['helped'] | null;
  readonly checkWords: string;
  readonly priorityId: number | null;
  readonly publicSaid: string;
  readonly publicDid: string;
  readonly offSheet: number;
};

const columns = `id, version, decision_id AS decisionId, own_text AS ownText,
  own_outcome AS ownOutcome, own_reason AS ownReason, own_on AS ownOn,
  lead_member_id AS leadMemberId, lead_name AS leadName, due_on AS dueOn, done_on AS doneOn,
  result, patient_result AS patientResult, stopped_on AS stoppedOn,
  stopped_reason AS stoppedReason, told_on AS toldOn, told_how AS toldHow,
  checked_on AS checkedOn, helped, check_words AS checkWords, priority_id AS priorityId,
  public_said AS publicSaid, public_did AS publicDid, off_sheet AS offSheet`;

export const selectImprovements = (db: ReadableDb): ImprovementRow[] =>
  db.all(`SELECT ${columns} FROM improvement ORDER BY id`);

export const selectImprovement = (db: ReadableDb, id: number): ImprovementRow | undefined =>
  db.get(`SELECT ${columns} FROM improvement WHERE id = @id`, { id });

export const selectOfDecision = (db: ReadableDb, decisionId: number): ImprovementRow | undefined =>
  db.get(`SELECT ${columns} FROM improvement WHERE decision_id = @decisionId`, { decisionId });

export const selectTypedLeads = (db: ReadableDb): string[] =>
  db
    .all<{ name: string }>(
      `SELECT DISTINCT lead_name AS name FROM improvement
       WHERE lead_member_id IS NULL AND lead_name IS NOT NULL`,
    )
    .map(({ name }) => name);

export type ProgressRow = {
  readonly improvementId: number;
  readonly id: number;
  readonly on: string;
  readonly note: string;
};

const ofThose = `improvement_id IN (SELECT value FROM json_each(@ids))`;
const those = (ids: readonly number[]) => ({ ids: JSON.stringify(ids) });

export const selectProgressOf = (db: ReadableDb, ids: readonly number[]): ProgressRow[] =>
  db.all(
    `SELECT improvement_id AS improvementId, id, noted_on AS "on", note FROM improvement_progress
     WHERE ${ofThose} ORDER BY noted_on, id`,
    those(ids),
  );

type Link = { readonly improvementId: number; readonly feedbackId: number };

export const selectLinksOf = (db: ReadableDb, ids: readonly number[]): Link[] =>
  db.all(
    `SELECT improvement_id AS improvementId, feedback_id AS feedbackId FROM improvement_feedback
     WHERE ${ofThose} ORDER BY improvement_id, feedback_id`,
    those(ids),
  );

export const selectLinksTo = (db: ReadableDb, feedbackIds: readonly number[]): Link[] =>
  db.all(
    `SELECT improvement_id AS improvementId, feedback_id AS feedbackId FROM improvement_feedback
     WHERE feedback_id IN (SELECT value FROM json_each(@feedbackIds))
     ORDER BY improvement_id, feedback_id`,
    { feedbackIds: JSON.stringify(feedbackIds) },
  );

type Period = {
  readonly from: string;
  readonly to: string;
  readonly decisionIds: readonly number[];
};

/** All but those that ended before the period; those of its decisions, or told of in it, remain. */
export const selectLasting = (
  db: ReadableDb,
  { from, to, decisionIds }: Period,
): ImprovementRow[] =>
  db.all(
    `SELECT ${columns} FROM improvement
     WHERE (done_on IS NULL AND stopped_on IS NULL) OR done_on >= @from OR stopped_on >= @from
        OR told_on >= @from OR own_on BETWEEN @from AND @to
        OR decision_id IN (SELECT value FROM json_each(@decisionIds))
     ORDER BY id`,
    { from, to, decisionIds: JSON.stringify(decisionIds) },
  );

/** Those of the ids, and those that one of the decisions became. */
export const selectLinkedOrDecided = (
  db: ReadableDb,
  {
    ids,
    decisionIds,
  }: { readonly ids: readonly number[]; readonly decisionIds: readonly number[] },
): ImprovementRow[] =>
  db.all(
    `SELECT ${columns} FROM improvement
     WHERE id IN (SELECT value FROM json_each(@ids))
        OR decision_id IN (SELECT value FROM json_each(@decisionIds))
     ORDER BY id`,
    { ids: JSON.stringify(ids), decisionIds: JSON.stringify(decisionIds) },
  );

export const selectAreas = (db: ReadableDb): PriorityArea[] =>
  db.all(`SELECT id, version, year, title, words FROM priority_area ORDER BY year, id`);

type OwnWords = {
  readonly text: string;
  readonly outcome: string;
  readonly reason: string;
  readonly agreedOn: string;
};

export const insertOwn = (db: WritableDb, { text, outcome, reason, agreedOn }: OwnWords): number =>
  db.run(
    `INSERT INTO improvement (version, own_text, own_outcome, own_reason, own_on)
     VALUES (1, @text, @outcome, @reason, @agreedOn)`,
    { text, outcome, reason, agreedOn },
  ).id;

/** Whether the improvement was still at `version`; if so the version is now one higher. */
export const raiseVersion = versionRaiser('improvement');

export function updateImprovement(db: WritableDb, row: ImprovementRow): void {
  const { version: _version, decisionId: _decisionId, ...rest } = row;
  const { ownText: _text, ownOutcome: _outcome, ownReason: _reason, ownOn: _on, ...facts } = rest;
  db.run(
    `UPDATE improvement SET lead_member_id = @leadMemberId, lead_name = @leadName,
       due_on = @dueOn, done_on = @doneOn, result = @result, patient_result = @patientResult,
       stopped_on = @stoppedOn, stopped_reason = @stoppedReason, told_on = @toldOn,
       told_how = @toldHow, checked_on = @checkedOn, helped = @helped, check_words = @checkWords,
       priority_id = @priorityId, public_said = @publicSaid, public_did = @publicDid,
       off_sheet = @offSheet
     WHERE id = @id`,
    facts,
  );
}

export function insertProgress(
  db: WritableDb,
  note: { readonly improvementId: number; readonly on: string; readonly note: string },
): void {
  db.run(
    `INSERT INTO improvement_progress (improvement_id, noted_on, note)
     VALUES (@improvementId, @on, @note)`,
    note,
  );
}

export function replaceLinks(
  db: WritableDb,
  improvementId: number,
  feedbackIds: ReadonlySet<number>,
): void {
  db.run(`DELETE FROM improvement_feedback WHERE improvement_id = @improvementId`, {
    improvementId,
  });
  for (const feedbackId of feedbackIds) {
    db.run(
      `INSERT INTO improvement_feedback (improvement_id, feedback_id)
       VALUES (@improvementId, @feedbackId)`,
      { improvementId, feedbackId },
    );
  }
}

export function deleteImprovement(db: WritableDb, id: number): void {
  db.run(`DELETE FROM improvement_feedback WHERE improvement_id = @id`, { id });
  db.run(`DELETE FROM improvement_progress WHERE improvement_id = @id`, { id });
  db.run(`DELETE FROM improvement WHERE id = @id`, { id });
}

export const insertArea = (
  db: WritableDb,
  area: { readonly year: number; readonly title: string; readonly words: string },
): number =>
  db.run(
    `INSERT INTO priority_area (version, year, title, words) VALUES (1, @year, @title, @words)`,
    area,
  ).id;

/** Whether the area was still at `version` and is now saved. */
export const updateArea = (db: WritableDb, area: Omit<PriorityArea, 'year'>): boolean =>
  db.run(
    `UPDATE priority_area SET version = version + 1, title = @title, words = @words
     WHERE id = @id AND version = @version`,
    { id: area.id, version: area.version, title: area.title, words: area.words },
  ).changes === 1;

/** Whether the area was still at `version` and is now gone. */
export const deleteArea = (db: WritableDb, id: number, version: number): boolean =>
  db.run(`DELETE FROM priority_area WHERE id = @id AND version = @version`, { id, version })
    .changes === 1;
