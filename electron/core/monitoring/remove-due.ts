import type { Office } from '../office.ts';
import { memberships } from '../members/service.ts';
import { isErased } from '../members/erase.ts';
import { storageFailure } from '../record/storage-failure.ts';
import { reviewsBetween } from '../representativeness/service.ts';
import type { QueryContext } from '../rpc/context.ts';
import { inCommand } from '../rpc/contexts.ts';
import { logAccess } from './access-log.ts';
import { renewCopies } from './daily-copy.ts';
import { duePeople, removeAnswersOfFormerMembers } from './service.ts';

export type Removed = {
  readonly people: number;
  /** Older copies of the file that could not be deleted: they hold the answers still. */
  readonly copiesLeft: readonly string[];
};

/** The people whose answers are past keeping today; whoever was erased is, at once. */
export function due({ db, office, today }: Omit<QueryContext, 'person' | 'nowMs'>): number[] {
  const people = memberships(db).filter((person) => !isErased(person));
  return duePeople(office.requireMonitoring().db, people, {
    today,
    latestReviewOn: reviewsBetween(db, '1900-01-01', today).at(-1)?.on ?? null,
  });
}

/** Deletes what is past keeping from the unlocked file and its copies, with an entry in the trail. */
export function removeDue(office: Office): Removed {
  const { path, readOnly } = office.requireMonitoring();
  const { db } = office.requireRecord();
  if (readOnly || due({ db, office, today: office.today }).length === 0) return nothingRemoved;
  const people = inCommand(office, 'monitoring.removeFormer', (command) => {
    const memberIds = due(command);
    office.requireMonitoring().transaction((inner) => {
      removeAnswersOfFormerMembers(inner, memberIds);
      logAccess(inner, command, 'Deleted answers of people who left');
    });
    command.trail({ subject: 'monitoring', after: { people: memberIds.length } });
    return memberIds.length;
  });
  return { people, copiesLeft: renewCopies(path, office) };
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
