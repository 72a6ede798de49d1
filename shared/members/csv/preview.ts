import { z } from 'zod';
import { filePath, id, isoDate } from '../../rpc/fields.ts';
import { csvFields } from './fields.ts';

export const dateFormats = ['year-month-day', 'day/month/year', 'month/day/year'] as const;

export const dateFormat = z.enum(dateFormats, { error: 'Choose how dates are written' });

export type DateFormat = (typeof dateFormats)[number];

/** Which column of the file (from 0) holds which field; a field that is absent is not in the file. */
export const columnMapping = z.partialRecord(z.enum(csvFields), z.int().min(0).max(500));

export type ColumnMapping = z.output<typeof columnMapping>;

export const importInput = z.strictObject({
  path: filePath,
  /** False: only say what would be taken. True: take it. */
  apply: z.boolean(),
  /** The SHA-256 of the file that was previewed; a file that has changed since is refused. */
  expectedSha256: z.string().optional(),
  /** Absent: columns are matched by their headings. */
  mapping: columnMapping.optional(),
  /** Absent: worked out from the dates in the file. */
  dateFormat: dateFormat.optional(),
  /** The joining date of rows that have none; absent: such a row is a problem. */
  joinedOn: isoDate.optional(),
  /** The first day of roles that the file gives without one; absent: the day of joining. */
  rolesFrom: isoDate.optional(),
  /** "all rows": one wrong row and nothing is taken. "valid rows": wrong rows are left out. */
  take: z.enum(['all rows', 'valid rows']).default('all rows'),
  /** Whether rows that look like somebody already there are left out or added all the same. */
  duplicates: z.enum(['leave out', 'add']).default('leave out'),
});

/** Where a row stands, from 1 with the headings first: its line of text and its spreadsheet row. */
const place = { line: z.int().positive(), row: z.int().positive() };

/** A row that cannot be taken as it stands. */
export const rowProblem = z.strictObject({
  ...place,
  /** Whom the row is about, as far as it says; empty when it names nobody. */
  name: z.string(),
  /** The heading of the column, empty when the whole row is meant. */
  column: z.string(),
  message: z.string(),
});

/** A row that looks like somebody in the record, or like an earlier row of the same file. */
export const rowDuplicate = z.strictObject({
  ...place,
  name: z.string(),
  memberId: id.nullable(),
  otherLine: z.int().positive().nullable(),
  otherRow: z.int().positive().nullable(),
  /** What is alike: "same name and e-mail address". */
  why: z.string(),
});

export const importedRow = z.strictObject({
  ...place,
  name: z.string(),
  registration: z.string(),
  mode: z.string(),
  joinedOn: z.string(),
  leftOn: z.string(),
  /** "chair from 3 May 2019; treasurer from 1 April 2020 to 1 April 2022"; empty for most. */
  roles: z.string(),
  contact: z.string(),
});

export const importPreview = z.strictObject({
  fileName: z.string(),
  sha256: z.string(),
  /** In words: "UTF-8", "UTF-16", "Windows-1252". */
  encoding: z.string(),
  /** The columns of the file with a few values each, for choosing the mapping. */
  columns: z.array(z.strictObject({ heading: z.string(), samples: z.array(z.string()) })),
  mapping: columnMapping,
  dateFormat,
  /** True when the dates in the file could be read in more than one way: ask. */
  dateFormatUnsure: z.boolean(),
  rows: z.int().min(0),
  /** The first rows that would be taken, at most 200. */
  valid: z.array(importedRow),
  validCount: z.int().min(0),
  /** How many roles in the rows that can be taken say no day on which they began. */
  undatedRoles: z.int().min(0),
  /** At most 500. */
  problems: z.array(rowProblem),
  problemCount: z.int().min(0),
  duplicates: z.array(rowDuplicate),
  /** How many members would be added, or were. */
  adding: z.int().min(0),
  applied: z.boolean(),
});

export type ImportInput = z.output<typeof importInput>;
export type RowProblem = z.output<typeof rowProblem>;
export type RowDuplicate = z.output<typeof rowDuplicate>;
export type ImportPreview = z.output<typeof importPreview>;
