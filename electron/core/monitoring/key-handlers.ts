import { randomBytes, randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { monitoringContract } from '../../../shared/monitoring/contract.ts';
import {
  randomSymbols,
  readRecoveryCode,
  recoveryCode,
} from '../../../shared/monitoring/recovery-code.ts';
import type { OpenRecord } from '../record/open-record.ts';
import type { JobContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';
import { logAccess } from './access-log.ts';
import { keepDailyCopy, refuseLeftCopies, renewCopies } from './daily-copy.ts';
import type { SlotKind } from './envelope/key-slot.ts';
import { refusals } from './envelope/refusals.ts';
import type { OpenMonitoring } from './open-monitoring.ts';
import { insertPairing, isPaired } from './pairing/queries.ts';
import { requirePractice } from './require-practice.ts';
import { createSealedFile, isSecretOf, openSealedFile } from './sealed-file.ts';

type KeyOperations = Pick<
  typeof monitoringContract,
  | 'monitoring.create'
  | 'monitoring.unlock'
  | 'monitoring.unlockWithCode'
  | 'monitoring.lock'
  | 'monitoring.changePassphrase'
  | 'monitoring.newRecoveryCode'
>;

/** Where the monitoring file of a record stands: `NAME.ppg-monitoring` beside `NAME.ppg`. */
export const monitoringPathOf = (record: OpenRecord): string => `${record.path}-monitoring`;

export const keyHandlers: HandlersOf<KeyOperations> = {
  'monitoring.create': async ({ passphrase }, context) => {
    requirePractice(context.person);
    const record = context.office.requireRecord();
    const path = monitoringPathOf(record);
    if (existsSync(path)) throw refusals.exists();
    const pairing = randomBytes(16).toString('hex');
    // The record knows the file before the file is there: a crash between the two leaves no file
    // that nobody could open.
    context.apply(({ db, trail, today }) => {
      insertPairing(db, pairing, today);
      trail({ subject: 'monitoring', after: { madeOn: today } });
    });
    const code = newCode();
    const secrets = { passphrase, 'recovery code': code };
    const monitoring = await createSealedFile({ path, pairing, secrets });
    keep(monitoring, record, context, 'Made the monitoring file');
    return { recoveryCode: code };
  },

  'monitoring.unlock': async ({ passphrase }, context) => {
    requirePractice(context.person);
    await unlock(context, 'passphrase', passphrase, 'Unlocked with the passphrase');
    return { unlocked: true };
  },

  'monitoring.unlockWithCode': async ({ code: typed, newPassphrase }, context) => {
    requirePractice(context.person);
    const printed = readRecoveryCode(typed);
    if (printed === undefined) throw mistyped();
    if (context.office.requireRecord().readOnly) throw refusals.readOnly();
    const what = 'Unlocked with the recovery code and set a new passphrase';
    const monitoring = await unlock(context, 'recovery code', printed, what);
    const code = newCode();
    await monitoring.replaceSecrets([
      { kind: 'passphrase', secret: newPassphrase },
      { kind: 'recovery code', secret: code },
    ]);
    // A copy that cannot be deleted must not keep the code from being shown, this once.
    renewCopies(monitoring.path, context.office);
    return { recoveryCode: code };
  },

  'monitoring.lock': (_input, { office }) => {
    office.monitoring?.close();
    office.monitoring = undefined;
    return { unlocked: false };
  },

  'monitoring.changePassphrase': async ({ passphrase, newPassphrase }, context) => {
    const monitoring = await askAgain(context, passphrase);
    await monitoring.replaceSecrets([{ kind: 'passphrase', secret: newPassphrase }]);
    monitoring.transaction((db) => logAccess(db, context, 'Changed the passphrase'));
    // Copies made before still open with the old one.
    refuseLeftCopies(renewCopies(monitoring.path, context.office));
    return { changed: true };
  },

  'monitoring.newRecoveryCode': async ({ passphrase }, context) => {
    const monitoring = await askAgain(context, passphrase);
    const code = newCode();
    await monitoring.replaceSecrets([{ kind: 'recovery code', secret: code }]);
    monitoring.transaction((db) => logAccess(db, context, 'Made a new recovery code'));
    // A copy that cannot be deleted must not keep the code from being shown, this once.
    renewCopies(monitoring.path, context.office);
    return { recoveryCode: code };
  },
};

async function unlock(
  context: JobContext,
  kind: SlotKind,
  secret: string,
  what: string,
): Promise<OpenMonitoring> {
  const record = context.office.requireRecord();
  const monitoring = await openSealedFile({
    path: monitoringPathOf(record),
    isOurs: (pairing) => isPaired(record.db, pairing),
    kind,
    secret,
    readOnly: record.readOnly,
  });
  keepDailyCopy(monitoring.path, context.office);
  keep(monitoring, record, context, what);
  return monitoring;
}

/** Puts the unlocked file on the desk, unless the record was closed while the key was made. */
function keep(
  monitoring: OpenMonitoring,
  record: OpenRecord,
  context: JobContext,
  what: string,
): void {
  const { office } = context;
  try {
    if (office.record !== record) throw new UserError('NO_RECORD', 'The record was closed.');
    if (!monitoring.readOnly) monitoring.transaction((db) => logAccess(db, context, what));
  } catch (error) {
    monitoring.close();
    throw error;
  }
  office.monitoring?.close();
  office.monitoring = monitoring;
}

async function askAgain(context: JobContext, passphrase: string): Promise<OpenMonitoring> {
  requirePractice(context.person);
  const monitoring = context.office.requireMonitoring();
  const right = await isSecretOf(monitoring.path, 'passphrase', passphrase);
  if (!right) throw refusals.wrongPassphrase();
  return monitoring;
}

const newCode = (): string =>
  recoveryCode(Array.from({ length: randomSymbols }, () => randomInt(32)));

const mistyped = (): UserError =>
  new UserError(
    'INVALID_INPUT',
    'That is not a recovery code: a sign is missing, wrong or in another place. Nothing was changed.',
    { code: 'Enter the recovery code as it is printed, eight groups of four' },
  );
