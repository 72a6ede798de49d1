import type { WritableDb } from '../../record/database.ts';
import type { CommandContext } from '../../rpc/context.ts';
import type { OpenMonitoring } from '../open-monitoring.ts';
import { upsertPublicKey } from '../pairing/queries.ts';
import { replaceKeyPair } from '../queries.ts';
import { newKeyPair } from './key-pair.ts';
import { takeIn } from './take-in.ts';

/**
 * Deletes answers for good: what waits in the record is taken in first, then the key that it was
 * sealed to is replaced, so that no backup of the record holds a private form that anything opens.
 * `made` is called once they are gone, whatever becomes of the record after that.
 */
export function deleteForGood<T>(
  command: CommandContext,
  monitoring: OpenMonitoring,
  change: (inner: WritableDb) => T,
  made: () => void = () => {},
): T {
  takeIn(command, monitoring);
  const keys = newKeyPair();
  const answer = monitoring.transaction((inner) => {
    replaceKeyPair(inner, keys);
    return change(inner);
  });
  made();
  upsertPublicKey(command.db, monitoring.pairing, keys.publicKey);
  return answer;
}
