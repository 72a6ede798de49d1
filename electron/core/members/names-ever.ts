import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import { entriesAboutKind } from '../record/trail/about-kind.ts';
import { namesInEntry } from '../record/trail/names-in-entry.ts';

/**
 * Every name that members have or had, as far as the trail knows: a text written before somebody
 * married or was put right names them as they were called then. Names that were erased are gone.
 */
export const namesEver = remembered((db: ReadableDb): readonly string[] => [
  ...new Set(entriesAboutKind(db, 'member').flatMap(({ body }) => namesInEntry(body))),
]);
