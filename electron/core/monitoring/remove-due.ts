import type { Office } from '../office.ts';
import { memberNames, memberships } from '../members/service.ts';
import { isErased } from '../members/erase.ts';
import type { WritableDb } from '../record/database.ts';
import { storageFailure } from '../record/storage-failure.ts';
import { reviewsBetween } from '../representativeness/service.ts';
import type { QueryContext } from '../rpc/context.ts';
import { inCommand } from '../rpc/contexts.ts';
import { logAccess } from './access-log.ts';
import { renewCopies } from './daily-copy.ts';
import { deleteForGood } from './inbox/renew-keys.ts';
import type { OpenMonitoring } from './open-monitoring.ts';
import { duePeople, removeAnswersOfFormerMembers } from './service.ts';

export type Removed = {
  readonly people: number;
  /** Older copies of the file that could not be deleted: they hold the answers still. */
  readonly copiesLeft: readonly string[];
  /** Whether the record could say so in its trail, and has the new key for private forms. */
  readonly noted: boolean;
};

/**
 * The people whose answers are past keeping today; whoever was erased is, at once, and so are numbers
 * that the record does not know.
 */
export function due(
  { db, today }: Pick<QueryContext, 'db' | 'today'>,
  monitoring: OpenMonitoring,
): number[] {
  const people = memberships(db).filter((person) => !isErased(person));
  return duePeople(monitoring.db, people, {
    today,
    latestReviewOn: reviewsBetween(db, '1900-01-01', today).at(-1)?.on ?? null,
  });
}

/**
 * Those of them whom the record knows. The others may have joined since the backup that was put back
 * as the record: a newer record would bring them back, but nothing their answers.
 */
export function dueByRule(
  context: Pick<QueryContext, 'db' | 'today'>,
  monitoring: OpenMonitoring,
): number[] {
  const known = memberNames(context.db);
  return due(context, monitoring).filter((id) => known.has(id));
}

/** Deletes what is past keeping from the unlocked file and its copies, with an entry in the trail. */
export function removeDue(office: Office, whose = due): Removed {
  const monitoring = office.requireMonitoring();
  const { db } = office.requireRecord();
  const isNothing = whose({ db, today: office.today }, monitoring).length === 0;
  if (monitoring.readOnly || isNothing) return nothingRemoved;
  let people = 0;
  let noted = true;
  try {
    inCommand(office, 'monitoring.removeFormer', (command) => {
      const memberIds = whose(command, monitoring);
      const remove = (inner: WritableDb) => {
        removeAnswersOfFormerMembers(inner, memberIds);
        logAccess(inner, command, 'Deleted answers of people who left');
      };
      deleteForGood(command, monitoring, remove, () => {
        people = memberIds.length;
      });
      command.trail({ subject: 'monitoring', after: { people } });
    });
  } catch (error) {
    if (people === 0 || !storageFailure(error)) throw error;
    noted = false;
  }
  return { people, copiesLeft: renewCopies(monitoring.path, office), noted };
}

/**
 * The same as the rule of keeping asks for it: after a review and at each unlocking. Nobody is
 * kept from those by a full disk; what stays is due the next time, and the page says so.
 */
export function removeDueByRule(office: Office): Removed {
  if (!office.monitoring) return nothingRemoved;
  try {
    return removeDue(office, dueByRule);
  } catch (error) {
    if (storageFailure(error)) return nothingRemoved;
    throw error;
  }
}

const nothingRemoved: Removed = { people: 0, copiesLeft: [], noted: true };
