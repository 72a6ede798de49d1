import { randomBytes, randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { monitoringContract } from '../../../shared/monitoring/contract.ts';
import {
  randomSymbols,
  readRecoveryCode,
  recoveryCode,
} from '../../../shared/monitoring/recovery-code.ts';
import type { JobContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';
import { logAccess } from './access-log.ts';
import { refuseLeftCopies, renewCopies } from './daily-copy.ts';
import { refusals } from './envelope/refusals.ts';
import type { OpenMonitoring } from './open-monitoring.ts';
import { newKeyPair } from './inbox/key-pair.ts';
import { insertPairing, upsertPublicKey } from './pairing/queries.ts';
import { insertKeyPair } from './queries.ts';
import { requirePractice } from './require-practice.ts';
import { createSealedFile, isSecretOf } from './sealed-file.ts';
import { oneSlowTry } from './tries/one-slow-try.ts';
import { monitoringPathOf, putOnDesk, unlock } from './unlock.ts';

type KeyOperations = Pick<
  typeof monitoringContract,
  | 'monitoring.create'
  | 'monitoring.unlock'
  | 'monitoring.unlockWithCode'
  | 'monitoring.lock'
  | 'monitoring.changePassphrase'
  | 'monitoring.newRecoveryCode'
>;

export const keyHandlers: HandlersOf<KeyOperations> = {
  'monitoring.create': async ({ passphrase }, context) => {
    requirePractice(context.person);
    const record = context.office.requireRecord();
    const path = monitoringPathOf(record);
    if (existsSync(path)) throw refusals.exists();
    const pairing = randomBytes(16).toString('hex');
    const keys = newKeyPair();
    // The record knows the file before the file is there: a crash between the two leaves no file
    // that nobody could open.
    context.apply(({ db, trail, today }) => {
      insertPairing(db, pairing, today);
      upsertPublicKey(db, pairing, keys.publicKey);
      trail({ subject: 'monitoring', after: { madeOn: today } });
    });
    const code = newCode();
    const secrets = { passphrase, 'recovery code': code };
    const monitoring = await createSealedFile({ path, pairing, secrets });
    putOnDesk(monitoring, record, context, (db) => {
      insertKeyPair(db, keys);
      logAccess(db, context, 'Made the monitoring file');
    });
    return { recoveryCode: code };
  },

  'monitoring.unlock': async ({ passphrase }, context) => {
    requirePractice(context.person);
    const arrivals = await unlock(context, {
      kind: 'passphrase',
      secret: passphrase,
      what: 'Unlocked with the passphrase',
    });
    return { unlocked: true, arrivals };
  },

  'monitoring.unlockWithCode': async ({ code: typed, newPassphrase }, context) => {
    requirePractice(context.person);
    const printed = readRecoveryCode(typed);
    if (printed === undefined) throw mistyped();
    if (context.office.requireRecord().readOnly) throw refusals.readOnly();
    const what = 'Unlocked with the recovery code and set a new passphrase';
    const arrivals = await unlock(context, { kind: 'recovery code', secret: printed, what });
    const monitoring = context.office.requireMonitoring();
    const code = newCode();
    await monitoring.replaceSecrets([
      { kind: 'passphrase', secret: newPassphrase },
      { kind: 'recovery code', secret: code },
    ]);
    // A copy that cannot be deleted must not keep the code from being shown, this once.
    renewCopies(monitoring.path, context.office);
    return { recoveryCode: code, arrivals };
  },

  'monitoring.lock': (_input, { office }) => {
    office.lockMonitoring();
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

async function askAgain(context: JobContext, passphrase: string): Promise<OpenMonitoring> {
  requirePractice(context.person);
  const monitoring = context.office.requireMonitoring();
  await oneSlowTry(context, async () => {
    const right = await isSecretOf(monitoring.path, 'passphrase', passphrase);
    if (!right) throw refusals.wrongPassphrase();
  });
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
