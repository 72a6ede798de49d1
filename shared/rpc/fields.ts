import { z } from 'zod';
import { isUsableYear, usableFinancialYears } from '../dates/usable-year.ts';

/** An identifier of a row in the record: a whole number from 1. */
export const id = z.int().positive();

/** The version that a page has seen; a stale one is answered with CONFLICT. */
export const version = z.int().positive();

/** A calendar day, `YYYY-MM-DD`, from 1900 to 2299: any other year is a slip of the hand ("0206"). */
export const isoDate = z.iso
  .date('Enter a real date, like 2026-09-08')
  .refine(isUsableYear, 'Enter a date with a year like 2026');

/** A wall-clock time in the United Kingdom, `HH:MM`, 24 hours. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time, like 18:30');

/** One line a person must fill in. */
export const requiredLine = (message: string, most = 200) =>
  z.string().trim().min(1, message).max(most, `Enter ${most} characters or fewer`);

/** One line that may stay empty. */
export const optionalLine = (most = 200) =>
  z.string().trim().max(most, `Enter ${most} characters or fewer`);

/** Several lines that may stay empty. */
export const text = (most = 20_000) => z.string().max(most, `Enter ${most} characters or fewer`);

/** A path on this computer; no system has files with a NUL in their names. */
export const filePath = z
  .string()
  .min(1, 'Choose a file')
  .max(4096)
  .refine((path) => !path.includes('\0'), 'Choose a file');

/**
 * A financial year by the calendar year it starts in: 2026 is 2026/27, 1 April 2026 to 31 March
 * 2027. Every day that `isoDate` takes has one: an answer must be able to tell it.
 */
export const financialYear = z.int().min(usableFinancialYears.first).max(usableFinancialYears.last);
