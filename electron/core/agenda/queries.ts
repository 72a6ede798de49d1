import type { ReadableDb, WritableDb } from '../record/database.ts';

export type TemplateRow = {
  readonly id: number;
  readonly version: number;
  readonly name: string;
  /** JSON: its items. */
  readonly items: string;
};

export const selectTemplates = (db: ReadableDb): TemplateRow[] =>
  db.all(`SELECT id, version, name, items FROM agenda_template ORDER BY name, id`);

export const selectTemplate = (db: ReadableDb, id: number): TemplateRow | undefined =>
  db.get(`SELECT id, version, name, items FROM agenda_template WHERE id = @id`, { id });

export const insertTemplate = (db: WritableDb, name: string, items: string): number =>
  db.run(`INSERT INTO agenda_template (version, name, items) VALUES (1, @name, @items)`, {
    name,
    items,
  }).id;

/** Whether the template was still at `version` and is now saved. */
export const updateTemplate = (db: WritableDb, template: TemplateRow): boolean =>
  db.run(
    `UPDATE agenda_template SET version = version + 1, name = @name, items = @items
     WHERE id = @id AND version = @version`,
    template,
  ).changes === 1;

export const deleteTemplate = (db: WritableDb, id: number, version: number): boolean =>
  db.run(`DELETE FROM agenda_template WHERE id = @id AND version = @version`, { id, version })
    .changes === 1;

export const selectStanding = (db: ReadableDb): string =>
  db.get<{ items: string }>(`SELECT items FROM agenda_standing WHERE id = 1`)?.items ?? '[]';

export function updateStanding(db: WritableDb, items: string): void {
  db.run(`UPDATE agenda_standing SET items = @items WHERE id = 1`, { items });
}

export type IssueRow = {
  readonly number: number;
  readonly issuedOn: string;
  readonly by: string;
  /** JSON: the agenda as issued. */
  readonly body: string;
};

/** The agendas issued for a meeting, oldest first. */
export const selectIssues = (db: ReadableDb, meetingId: number): IssueRow[] =>
  db.all(
    `SELECT number, issued_on AS issuedOn, issued_by AS "by", body FROM agenda_issue
     WHERE meeting_id = @meetingId ORDER BY number`,
    { meetingId },
  );

export function insertIssue(
  db: WritableDb,
  issue: IssueRow & { readonly meetingId: number },
): void {
  db.run(
    `INSERT INTO agenda_issue (meeting_id, number, issued_on, issued_by, body)
     VALUES (@meetingId, @number, @issuedOn, @by, @body)`,
    issue,
  );
}
