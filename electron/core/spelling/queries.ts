import type { ReadableDb, WritableDb } from '../record/database.ts';

export const selectWords = (db: ReadableDb): string[] =>
  db.all<{ word: string }>(`SELECT word FROM spelling_word ORDER BY word`).map(({ word }) => word);

export const insertWord = (db: WritableDb, word: string): void => {
  db.run(`INSERT INTO spelling_word (word) VALUES (@word)`, { word });
};

export const deleteWord = (db: WritableDb, word: string): boolean =>
  db.run(`DELETE FROM spelling_word WHERE word = @word`, { word }).changes === 1;
