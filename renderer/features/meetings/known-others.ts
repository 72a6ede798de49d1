import type { InAttendance } from '../../../shared/meetings/meeting.ts';
import { fold } from '../../../shared/text/fold.ts';
import type { DraftPerson } from './attendance-draft.ts';

/** Whom to offer: who is put down already is not offered again. */
export function offered(
  known: readonly InAttendance[],
  people: readonly DraftPerson[],
): readonly InAttendance[] {
  const taken = new Set(people.map(({ name }) => fold(name.trim())));
  return known.filter(({ name }) => !taken.has(fold(name)));
}

/**
 * What typing a name changes: with the name of somebody known come the role and the kind, as long as
 * no role has been typed; both go again when the name is typed on to that of somebody else.
 */
export function named(
  typed: string,
  { role, broughtRole = false }: Pick<DraftPerson, 'role' | 'broughtRole'>,
  known: readonly InAttendance[],
): Partial<DraftPerson> {
  const person = known.find(({ name }) => fold(name) === fold(typed.trim()));
  if (role.trim() !== '' && !broughtRole) return { name: typed };
  if (person) return { name: typed, role: person.role, kind: person.kind, broughtRole: true };
  return broughtRole
    ? { name: typed, role: '', kind: 'practice staff', broughtRole: false }
    : { name: typed };
}
