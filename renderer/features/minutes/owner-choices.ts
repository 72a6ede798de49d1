import type { OwnerInput } from '../../../shared/actions/action.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Choice } from '../../components/choice.ts';

const practice = 'The practice';

/** Everybody who may take something on at a meeting: members, who else was there, the practice. */
export function ownerChoices({
  attendance,
  inAttendance,
}: Pick<Meeting, 'attendance' | 'inAttendance'>): readonly Choice[] {
  const names = new Set([...inAttendance.map(({ name }) => name), practice]);
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
