import type { Office } from '../office.ts';
import { memberships } from '../members/service.ts';
import { isErased } from '../members/erase.ts';
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
};

/** The people whose answers are past keeping today; whoever was erased is, at once. */
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

/** Deletes what is past keeping from the unlocked file and its copies, with an entry in the trail. */
export function removeDue(office: Office): Removed {
  const monitoring = office.requireMonitoring();
  const { db } = office.requireRecord();
  const isNothing = due({ db, today: office.today }, monitoring).length === 0;
  if (monitoring.readOnly || isNothing) return nothingRemoved;
  const people = inCommand(office, 'monitoring.removeFormer', (command) => {
    const memberIds = due(command, monitoring);
    deleteForGood(command, monitoring, (inner) => {
      removeAnswersOfFormerMembers(inner, memberIds);
      logAccess(inner, command, 'Deleted answers of people who left');
    });
    command.trail({ subject: 'monitoring', after: { people: memberIds.length } });
    return memberIds.length;
  });
  return { people, copiesLeft: renewCopies(monitoring.path, office) };
}

/**
 * The same as the rule of keeping asks for it: after a review and at each unlocking. Nobody is
 * kept from those by a full disk; what stays is due the next time, and the page says so.
 */
export function removeDueByRule(office: Office): Removed {
  if (!office.monitoring) return nothingRemoved;
  try {
    return removeDue(office);
  } catch (error) {
    if (storageFailure(error)) return nothingRemoved;
    throw error;
  }
}

const nothingRemoved: Removed = { people: 0, copiesLeft: [] };
