import type { Owner, OwnerInput } from '../../../shared/actions/action.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Choice } from '../../components/choice.ts';

const practice = 'The practice';

/** Everybody who may take something on at a meeting: members, staff and guests, the practice. */
export function ownerChoices({
  attendance,
  inAttendance,
  otherApologies,
}: Pick<Meeting, 'attendance' | 'inAttendance' | 'otherApologies'>): readonly Choice[] {
  const names = new Set([
    ...[...inAttendance, ...otherApologies].map(({ name }) => name),
    practice,
  ]);
  return [
    ...attendance.map(({ memberId, name }) => ({ value: `member ${memberId}`, label: name })),
    ...[...names].map((name) => ({ value: `name ${name}`, label: name })),
    { value: 'other', label: 'Somebody else' },
  ];
}

/** The person behind a choice; undefined while nobody is chosen. */
export function ownerOf(choice: string, typed: string): OwnerInput | undefined {
  if (choice.startsWith('member ')) return { memberId: Number(choice.slice('member '.length)) };
  if (choice.startsWith('name ')) return { name: choice.slice('name '.length) };
  return choice === 'other' && typed.trim() !== '' ? { name: typed } : undefined;
}

/** A person as a form holds them. */
export type PersonValues = { choice: string; name: string };

/** The field that stands for a path of the input about a person. */
export function personPath(path: string, name: string, { choice }: PersonValues): string {
  if (path !== name && path !== `${name}.name` && path !== `${name}.memberId`) return path;
  return choice === 'other' ? `${name}.name` : `${name}.choice`;
}

/** The person whom a form holds; null where nobody was chosen. */
export const personIn = ({ choice, name }: PersonValues): OwnerInput | null =>
  choice === '' ? null : (ownerOf(choice, name) ?? { name: '' });

/** A stored person as an operation takes them. */
export const inputOf = ({ memberId, name }: Owner): OwnerInput =>
  memberId === null ? { name } : { memberId };

/** A stored person as a form holds them. */
export function valuesOf(person: Owner | null): PersonValues {
  if (person === null) return { choice: '', name: '' };
  const { memberId, name } = person;
  return memberId === null ? { choice: 'other', name } : { choice: `member ${memberId}`, name: '' };
}
