import { initialsOf } from '../../documents/initials.ts';
import type { InAttendance } from '../../meetings/meeting.ts';
import type { MemberOnDay } from '../../members/on-day.ts';
import { fold } from '../../text/fold.ts';
import { withoutTitle } from '../../text/without-title.ts';

/** Somebody whom the minutes of a meeting may name: a member of that day, or somebody there. */
export type Person = {
  /** Null for practice staff and guests. */
  readonly memberId: number | null;
  readonly name: string;
  /** In words: "chair", "practice manager". */
  readonly roles: readonly string[];
  readonly kind: 'member' | 'practice staff' | 'guest';
};

/** Members of the day of the meeting first, then staff and guests in attendance. */
export function peopleOf(
  members: readonly Pick<MemberOnDay, 'id' | 'name' | 'roles'>[],
  inAttendance: readonly InAttendance[],
): Person[] {
  return [
    ...members.map(({ id, name, roles }): Person => ({
      memberId: id,
      name,
      roles,
      kind: 'member',
    })),
    ...inAttendance.map(({ name, role, kind }): Person => ({
      memberId: null,
      name,
      roles: role === '' ? [] : [role],
      kind,
    })),
  ];
}

/** The words of a name, folded, without a title. */
export const nameWords = (name: string): string[] =>
  fold(withoutTitle(name))
    .split(' ')
    .filter((word) => word !== '');

/** Both ways to shorten a name: every part ("AMO"), and first and last ("AO"). */
export function initialsFor(name: string): string[] {
  const all = initialsOf(withoutTitle(name));
  const words = withoutTitle(name).split(/\s+/u);
  const ends =
    words.length > 1
      ? initialsOf(`${words[0]}`).slice(0, 1) + initialsOf(`${words.at(-1)}`).slice(0, 1)
      : all;
  return [...new Set([all, ends])].filter((initials) => initials !== '');
}
