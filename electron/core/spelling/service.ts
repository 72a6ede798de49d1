import { fold } from '../../../shared/text/fold.ts';
import { memberNames } from '../members/service.ts';
import type { WritableDb } from '../record/database.ts';
import { deleteWord, selectWords } from './queries.ts';

/** Takes parts of names that no member has now out of the words that this record was taught; answers them. */
export function forgetNames(db: WritableDb, names: readonly string[]): string[] {
  const kept = new Set([...memberNames(db).values()].flatMap(partsOf));
  const gone = new Set(names.flatMap(partsOf).filter((part) => !kept.has(part)));
  const words = selectWords(db).filter((word) => gone.has(fold(word)));
  for (const word of words) deleteWord(db, word);
  return words;
}

const partsOf = (name: string): string[] => fold(name).match(/\p{L}+(?:'\p{L}+)*/gu) ?? [];
