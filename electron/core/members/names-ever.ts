import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import { entriesAboutKind } from '../record/trail/about-kind.ts';
import { namesInEntry } from '../record/trail/names-in-entry.ts';
import { memberNames } from './service.ts';

/**
 * Every name that members, past and present, have or had, as far as the record and its trail know: a
 * text written before somebody married or was put right names them as they were called then. Names
 * that were erased are gone. For every paper in which names are hidden.
 */
export const namesEver = remembered((db: ReadableDb): readonly string[] => [
  ...new Set([
    ...memberNames(db).values(),
    ...entriesAboutKind(db, 'member').flatMap(({ body }) => namesInEntry(body)),
  ]),
]);
