import { z } from 'zod';

/** Why a backup was made. */
export const backupReasons = [
  'daily',
  'asked for',
  'before a migration',
  'before an import',
  'before a restore',
  'before a passphrase change',
] as const;

export type BackupReason = (typeof backupReasons)[number];

/** A backup as its manifest states it. Times are UTC milliseconds, size is in bytes. */
export const backupFacts = z.strictObject({
  path: z.string(),
  /** Where the record stood when the backup was made. */
  recordPath: z.string(),
  madeAtMs: z.int(),
  reason: z.enum(backupReasons),
  /** What was about to happen, such as the name of the file to be imported; may be empty. */
  detail: z.string(),
  size: z.int(),
  sha256: z.string(),
  schemaVersion: z.int(),
  encrypted: z.boolean(),
  /** How many rows the backup holds in all. */
  rows: z.int(),
  trail: z.strictObject({ count: z.int(), hash: z.string() }),
  /** Whether the file is there and has the size that the manifest states. */
  present: z.boolean(),
});

export type BackupFacts = z.infer<typeof backupFacts>;

/** Why an open record can only be read: by choice, by where it stands, or because it was taken over. */
export const readOnlyReasons = ['asked for', 'medium', 'lock lost'] as const;

export type ReadOnlyReason = (typeof readOnlyReasons)[number];

/** What is known of the open record. */
export const recordFacts = z.strictObject({
  path: z.string(),
  /** The file name without its ending. */
  name: z.string(),
  readOnly: z.strictObject({ reason: z.enum(readOnlyReasons), message: z.string() }).nullable(),
  encrypted: z.boolean(),
  schemaVersion: z.int(),
  backups: z.strictObject({
    count: z.int(),
    newestAtMs: z.int().nullable(),
    folder: z.string(),
    /** How many are kept, in words. */
    kept: z.string(),
    /** Why the last backup could not be made, or null. */
    problem: z.string().nullable(),
  }),
  trail: z.strictObject({ count: z.int(), hash: z.string() }),
  /** Sentences about the place of the file: a network drive, a synchronised folder. */
  warnings: z.array(z.string()),
  person: z.strictObject({ name: z.string(), role: z.string() }).nullable(),
});

export type RecordFacts = z.infer<typeof recordFacts>;

export const opened = z.strictObject({ outcome: z.literal('opened'), record: recordFacts });

/** What can stand in the way of opening a file as a record. */
export const openProblems = [
  'not found',
  'not a file',
  'no permission',
  'empty',
  'foreign',
  'damaged',
  'needs a passphrase',
  'wrong passphrase',
  'newer version',
  'older version, read only',
  'in use',
  'left locked',
] as const;

export type OpenProblem = (typeof openProblems)[number];

/** What a page can offer next, in the order in which to offer it. */
export const openChoices = [
  'enter passphrase',
  'try again',
  'open read only',
  'take over',
  'restore a backup',
  'read what is left',
  'choose another file',
] as const;

export type OpenChoice = (typeof openChoices)[number];

/** Who holds the record open: name, computer, and since when (UTC milliseconds). */
export const lockHolder = z.strictObject({
  user: z.string(),
  host: z.string(),
  sinceMs: z.int(),
});

export type LockHolder = z.infer<typeof lockHolder>;

export const notOpened = z.strictObject({
  outcome: z.literal('not opened'),
  problem: z.enum(openProblems),
  path: z.string(),
  /** What was found, that nothing was changed, and what can be done. */
  message: z.string(),
  choices: z.array(z.enum(openChoices)),
  holder: lockHolder.nullable(),
  /** Verified backups of this record on this computer, newest first. */
  backups: z.array(backupFacts),
});

export type NotOpened = z.infer<typeof notOpened>;
