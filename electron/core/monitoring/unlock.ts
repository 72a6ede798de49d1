import type { Arrivals } from '../../../shared/monitoring/private-answer.ts';
import type { WritableDb } from '../record/database.ts';
import type { OpenRecord } from '../record/open-record.ts';
import type { JobContext } from '../rpc/context.ts';
import { UserError } from '../rpc/user-error.ts';
import { logAccess } from './access-log.ts';
import { keepDailyCopy } from './daily-copy.ts';
import type { SlotKind } from './envelope/key-slot.ts';
import { settleAfterUnlock } from './inbox/settle-after-unlock.ts';
import type { OpenMonitoring } from './open-monitoring.ts';
import { isPaired } from './pairing/queries.ts';
import { deleteLapsed } from './queries.ts';
import { openSealedFile } from './sealed-file.ts';
import { oneSlowTry, wrongTries } from './tries/one-slow-try.ts';

/** Where the monitoring file of a record stands: `NAME.ppg-monitoring` beside `NAME.ppg`. */
export const monitoringPathOf = (record: OpenRecord): string => `${record.path}-monitoring`;

type Attempt = { readonly kind: SlotKind; readonly secret: string; readonly what: string };

/** Opens the monitoring file of the record, puts it on the desk and takes in what waits for it. */
export async function unlock(
  context: JobContext,
  { kind, secret, what }: Attempt,
): Promise<Arrivals> {
  const record = context.office.requireRecord();
  const monitoring = await oneSlowTry(context, () =>
    openSealedFile({
      path: monitoringPathOf(record),
      isOurs: (pairing) => isPaired(record.db, pairing),
      kind,
      secret,
      readOnly: record.readOnly,
    }),
  );
  keepDailyCopy(monitoring.path, context.office);
  const tries = context.office.record === record ? wrongTries(context.office) : 0;
  const after = tries === 0 ? '' : `, after ${tries} wrong ${tries === 1 ? 'try' : 'tries'}`;
  putOnDesk(monitoring, record, context, (db) => {
    logAccess(db, context, `${what}${after}`);
    const lapsed = deleteLapsed(db, context.today);
    if (lapsed > 0) logAccess(db, context, 'Removed answers that had lapsed');
  });
  return settleAfterUnlock(context, monitoring);
}

/** Puts the unlocked file on the desk, unless the record was closed while the key was made. */
export function putOnDesk(
  monitoring: OpenMonitoring,
  record: OpenRecord,
  { office }: JobContext,
  begin: (db: WritableDb) => void,
): void {
  try {
    if (office.record !== record) throw new UserError('NO_RECORD', 'The record was closed.');
    if (!monitoring.readOnly) monitoring.transaction(begin);
  } catch (error) {
    monitoring.close();
    throw error;
  }
  office.putMonitoring(monitoring);
}
