import { secondsAfterTries } from '../../../../shared/monitoring/wait-after-tries.ts';
import type { Office } from '../../office.ts';
import { secondsToMs } from '../../record/pace.ts';
import type { JobContext } from '../../rpc/context.ts';
import { UserError } from '../../rpc/user-error.ts';
import { countTries, insertTry } from './queries.ts';

/** Tries wait for each other: many at once would all find the same count. */
const queues = new WeakMap<Office, Promise<unknown>>();

/** Tries that a record which can only be read could not note. */
const unnoted = new WeakMap<Office, number>();

/**
 * Tries a secret after the wait that earlier wrong tries ask for. A wrong one is counted in the
 * record, with who sat there, so that closing the application does not start the count anew.
 *
 * This slows a person at this computer. Whoever takes the file elsewhere meets the passphrase alone,
 * each guess at the cost of scrypt.
 */
export function oneSlowTry<T>(context: JobContext, attempt: () => Promise<T>): Promise<T> {
  const { office } = context;
  const turn = (queues.get(office) ?? Promise.resolve()).then(() => tryOnce(context, attempt));
  queues.set(
    office,
    turn.catch(() => undefined),
  );
  return turn;
}

/** Wrong tries since the file was last opened. */
export const wrongTries = (office: Office): number =>
  countTries(office.requireRecord().db) + (unnoted.get(office) ?? 0);

/** Forgets the tries that the record could not note. */
export const forgetUnnoted = (office: Office): boolean => unnoted.delete(office);

async function tryOnce<T>(context: JobContext, attempt: () => Promise<T>): Promise<T> {
  const { office, signal } = context;
  const seconds = secondsAfterTries(wrongTries(office));
  if (seconds > 0) await office.surroundings.pace.wait(secondsToMs(seconds), signal);
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof UserError && error.failure.code === 'WRONG_PASSPHRASE') count(context);
    throw error;
  }
}

function count(context: JobContext): void {
  const { office } = context;
  if (office.requireRecord().readOnly) {
    unnoted.set(office, (unnoted.get(office) ?? 0) + 1);
    return;
  }
  context.apply(({ db, trail, person, nowMs }) => {
    insertTry(db, person, nowMs);
    trail({ subject: 'monitoring', after: { wrongTries: countTries(db) } });
  });
}
