import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { DeclarationAnswer } from '../../../shared/duties/declaration.ts';
import type {
  PracticeChange,
  PracticeChangeFields,
} from '../../../shared/duties/practice-change.ts';
import type { WorkState } from '../../../shared/duties/work-state.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';

/** Every change of the practice, oldest first. */
export const selectChanges = (db: ReadableDb): PracticeChange[] =>
  db.all(
    `SELECT id, version, changed_on AS "on", kind, contract_before AS contractBefore, words
     FROM practice_change ORDER BY changed_on, id`,
  );

export const insertChange = (db: WritableDb, change: PracticeChangeFields): number =>
  db.run(
    `INSERT INTO practice_change (changed_on, kind, contract_before, words)
     VALUES (@on, @kind, @contractBefore, @words)`,
    change,
  ).id;

/** False when it is not there at that version. */
export const deleteChange = (
  db: WritableDb,
  seen: { readonly id: number; readonly version: number },
): boolean =>
  db.run('DELETE FROM practice_change WHERE id = @id AND version = @version', seen).changes === 1;

/** How far the work of a year is said to be. */
export const selectWork = (db: ReadableDb, year: number): WorkState[] =>
  db.all(
    `SELECT reference, state, note, said_on AS saidOn, said_by AS saidBy, version
     FROM duty_work WHERE year = @year ORDER BY reference`,
    { year },
  );

type SaidWork = Omit<WorkState, 'version' | 'saidOn'> & {
  readonly year: number;
  readonly saidOn: IsoDate;
  /** The version that was seen; 0 for none. */
  readonly seen: number;
};

/** False when somebody else has said something since. */
export function saveWork(db: WritableDb, { seen, ...work }: SaidWork): boolean {
  if (seen === 0) {
    return (
      db.run(
        `INSERT INTO duty_work (year, reference, state, note, said_on, said_by)
         VALUES (@year, @reference, @state, @note, @saidOn, @saidBy) ON CONFLICT DO NOTHING`,
        work,
      ).changes === 1
    );
  }
  return (
    db.run(
      `UPDATE duty_work SET state = @state, note = @note, said_on = @saidOn, said_by = @saidBy,
         version = version + 1
       WHERE year = @year AND reference = @reference AND version = @seen`,
      { ...work, seen },
    ).changes === 1
  );
}

/** What was answered in eDec for a year. */
export const selectAnswers = (db: ReadableDb, year: number): DeclarationAnswer[] =>
  db.all(
    `SELECT reference, question, question_words AS questionWords, answer,
       answered_on AS answeredOn, answered_by AS answeredBy, version
     FROM declaration_answer WHERE year = @year ORDER BY reference`,
    { year },
  );

type GivenAnswer = Omit<DeclarationAnswer, 'version'> & {
  readonly year: number;
  /** The version that was seen; 0 for none. */
  readonly seen: number;
};

/** False when somebody else has kept something since. */
export function saveAnswer(db: WritableDb, { seen, ...answer }: GivenAnswer): boolean {
  if (seen === 0) {
    return (
      db.run(
        `INSERT INTO declaration_answer
           (year, reference, question, question_words, answer, answered_on, answered_by)
         VALUES (@year, @reference, @question, @questionWords, @answer, @answeredOn, @answeredBy)
         ON CONFLICT DO NOTHING`,
        answer,
      ).changes === 1
    );
  }
  return (
    db.run(
      `UPDATE declaration_answer SET question = @question, question_words = @questionWords,
         answer = @answer, answered_on = @answeredOn, answered_by = @answeredBy,
         version = version + 1
       WHERE year = @year AND reference = @reference AND version = @seen`,
      { ...answer, seen },
    ).changes === 1
  );
}
