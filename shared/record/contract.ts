import { z } from 'zod';
import { filePath } from '../rpc/fields.ts';
import { job } from '../rpc/operation.ts';
import { newPassphrase } from './new-passphrase.ts';
import { backupFacts, notOpened, opened, recordFacts } from './opening.ts';

/** A passphrase that somebody chose earlier: any that they typed is tried. */
const givenPassphrase = z.string().min(1, 'Enter the passphrase').max(200);

const nothing = z.strictObject({});

export const recordContract = {
  'record.status': job({
    summary: 'Says which record is open, or that none is.',
    needs: 'nothing',
    input: nothing,
    output: z.strictObject({
      record: recordFacts.nullable(),
      /** The folder on this computer in which a new record is best kept. */
      suggestedFolder: z.string(),
      /** Why that is not the person's documents folder; empty when it is. */
      suggestedFolderNote: z.string(),
    }),
  }),
  'record.create': job({
    summary: 'Makes a new, empty record and opens it; never over an existing file.',
    needs: 'nothing',
    input: z.strictObject({ path: filePath, passphrase: newPassphrase.optional() }),
    output: opened,
  }),
  'record.open': job({
    summary: 'Opens a record, or says what stands in the way and what can be done.',
    needs: 'nothing',
    input: z.strictObject({
      path: filePath,
      passphrase: givenPassphrase.optional(),
      /** "take over" is for a lock that another copy left behind; it is refused while that copy lives. */
      mode: z.enum(['normal', 'read only', 'take over']).default('normal'),
    }),
    output: z.discriminatedUnion('outcome', [opened, notOpened]),
  }),
  'record.close': job({
    summary: 'Closes the record and locks the monitoring file.',
    needs: 'nothing',
    input: nothing,
    output: z.strictObject({ closed: z.boolean() }),
  }),
  'record.recent': job({
    summary: 'Lists the records opened lately on this computer, newest first.',
    needs: 'nothing',
    input: nothing,
    output: z.strictObject({
      files: z.array(
        z.strictObject({
          path: z.string(),
          name: z.string(),
          folder: z.string(),
          exists: z.boolean(),
        }),
      ),
    }),
  }),
  'record.forget': job({
    summary: 'Takes a record off the list of recent files; the file itself stays.',
    needs: 'nothing',
    input: z.strictObject({ path: filePath }),
    output: z.strictObject({ forgotten: z.boolean() }),
  }),
  'record.saveCopy': job({
    summary: 'Saves a complete, checked copy of the record under a new name.',
    input: z.strictObject({
      path: filePath,
      /** The copy's own passphrase; without it the copy is protected as the record is. */
      passphrase: newPassphrase.optional(),
      /**
       * Whether the monitoring file goes along, sealed as it is, beside the copy; only the practice
       * can say so.
       */
      withMonitoring: z.boolean().default(false),
    }),
    output: z.strictObject({
      path: z.string(),
      sha256: z.string(),
      size: z.int(),
      /** The copy of the monitoring file, or null when none was made. */
      monitoring: z.strictObject({ path: z.string(), sha256: z.string() }).nullable(),
      /** What was copied and what was not, in words. */
      message: z.string(),
    }),
  }),
  'record.backups': job({
    summary: 'Lists the backups of the open record, or of the record at a path, newest first.',
    needs: 'nothing',
    input: z.strictObject({ path: filePath.optional() }),
    output: z.strictObject({ folder: z.string(), backups: z.array(backupFacts) }),
  }),
  'record.backupNow': job({
    summary: 'Makes a backup of the record now and checks that it can be restored.',
    input: nothing,
    output: z.strictObject({ backup: backupFacts }),
  }),
  'record.restore': job({
    summary: 'Puts a backup in place of the record, after keeping a copy of what is there now.',
    needs: 'nothing',
    input: z.strictObject({
      backupPath: filePath,
      /** The record to restore, when it is not the open one. */
      path: filePath.optional(),
      /** The passphrase that the backup was made under, if it has one. */
      passphrase: givenPassphrase.optional(),
      /** Whether the newest copy of the monitoring file is put back too, where none stands now. */
      withMonitoring: z.boolean().default(false),
    }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({
        ...opened.shape,
        /** Where the former file is kept. */
        kept: z.string().nullable(),
        /** What became of the monitoring file, in words. */
        monitoring: z.string(),
      }),
      notOpened,
    ]),
  }),
  'record.testRestore': job({
    summary: 'Restores a backup into a temporary place, checks it whole, and removes it again.',
    needs: 'nothing',
    input: z.strictObject({ backupPath: filePath, passphrase: givenPassphrase.optional() }),
    output: z.strictObject({
      restorable: z.boolean(),
      message: z.string(),
      tables: z.array(z.strictObject({ table: z.string(), rows: z.int() })),
    }),
  }),
  'record.setPassphrase': job({
    summary: 'Protects the record with a passphrase.',
    input: z.strictObject({ newPassphrase }),
    output: z.strictObject({ record: recordFacts }),
  }),
  'record.changePassphrase': job({
    summary: 'Changes the passphrase of a protected record.',
    input: z.strictObject({ passphrase: givenPassphrase, newPassphrase }),
    output: z.strictObject({ record: recordFacts }),
  }),
  'record.removePassphrase': job({
    summary: 'Takes the passphrase off a protected record.',
    input: z.strictObject({ passphrase: givenPassphrase }),
    output: z.strictObject({ record: recordFacts }),
  }),
  'record.openDamaged': job({
    summary: 'Reads what can still be read of a damaged record, and can save that as a new record.',
    needs: 'nothing',
    input: z.strictObject({
      path: filePath,
      passphrase: givenPassphrase.optional(),
      /** Where to save what was read as a new record; without it the answer only lists it. */
      saveTo: filePath.optional(),
    }),
    output: z.strictObject({
      message: z.string(),
      /** The byte-for-byte copy that was read in place of the damaged file. */
      copy: z.string(),
      tables: z.array(z.strictObject({ table: z.string(), rows: z.int(), complete: z.boolean() })),
      saved: z.strictObject({ path: z.string(), sha256: z.string() }).nullable(),
    }),
  }),
};
