import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Practice } from '../../../shared/practice/practice.ts';
import type { Terms } from '../../../shared/practice/terms.ts';
import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import { selectPractice, selectTerms } from './queries.ts';

/** The practice whose record this is; undefined before it has been entered. */
export const practiceOf = (db: ReadableDb): Practice | undefined => selectPractice(db);

/** The practice's code; undefined until it has been entered. */
export const odsCodeOf = (db: ReadableDb): string | undefined =>
  practiceOf(db)?.odsCode || undefined;

/** The terms of reference in force on a day: those adopted last, on or before it. */
export const termsInForce = (db: ReadableDb, day: IsoDate): Terms | undefined =>
  allTerms(db).find(({ adoptedOn }) => adoptedOn <= day);

const allTerms = remembered(selectTerms);
