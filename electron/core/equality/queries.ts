import { questionSet, type QuestionSet } from '../../../shared/equality/question-set.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';

/** A set that was taken in, with its file and who took it in. */
export type StoredSet = {
  readonly set: QuestionSet;
  readonly sha256: string;
  readonly loadedOn: string;
  readonly loadedBy: string;
};

type Row = Omit<StoredSet, 'set'> & { readonly content: string };

/** The newest wording first. */
export const selectSets = (db: ReadableDb): StoredSet[] =>
  db
    .all<Row>(
      `SELECT content, sha256, loaded_on AS loadedOn, loaded_by AS loadedBy
       FROM question_set ORDER BY version DESC`,
    )
    .map(({ content, ...row }) => ({ ...row, set: questionSet.parse(JSON.parse(content)) }));

export function insertSet(db: WritableDb, { set, ...row }: StoredSet): void {
  db.run(
    `INSERT INTO question_set (version, content, sha256, loaded_on, loaded_by)
     VALUES (@version, @content, @sha256, @loadedOn, @loadedBy)`,
    { ...row, version: set.version, content: JSON.stringify(set) },
  );
}

/** The version in use; undefined when nobody has chosen one. */
export const selectVersionInUse = (db: ReadableDb): string | undefined =>
  db.get<{ readonly version: string }>(
    `SELECT version FROM question_set_use ORDER BY id DESC LIMIT 1`,
  )?.version;

export function insertUse(db: WritableDb, version: string, usedFrom: string): void {
  db.run(`INSERT INTO question_set_use (version, used_from) VALUES (@version, @usedFrom)`, {
    version,
    usedFrom,
  });
}
