import { fold } from '../../text/fold.ts';
import { withoutTitle } from '../../text/without-title.ts';
import { initialsFor, nameWords, type Person } from './person.ts';

/** How a person may be named, worked out once. */
export type Known = {
  readonly folded: string;
  /** Without a title. */
  readonly plain: string;
  readonly words: readonly string[];
  readonly initials: readonly string[];
  readonly roles: readonly string[];
};

/** What a line says of somebody, in the same shapes. */
export type Said = Omit<Known, 'initials' | 'roles'> & {
  /** In capitals only, since "so" and "am" are words; empty when it is no initials. */
  readonly initials: string;
  readonly role: string;
  /** One capital alone, folded; empty when it is anything else. */
  readonly initial: string;
  readonly hasTitle: boolean;
};

const known = new WeakMap<Person, Known>();

/** Every line of a meeting is read again at each pause in typing, with the same people. */
export function knownOf(person: Person): Known {
  const before = known.get(person);
  if (before) return before;
  const words = nameWords(person.name);
  const shapes: Known = {
    folded: fold(person.name),
    plain: words.join(' '),
    words,
    initials: initialsFor(person.name),
    roles: person.roles.map(roleWords),
  };
  known.set(person, shapes);
  return shapes;
}

/** "Chair", "the chairman", "vice chair" are roles; "manager" is the practice manager. */
export function saidOf(said: string): Said {
  const words = nameWords(said);
  const capitals = capitalsOf(said);
  const role = roleWords(said);
  return {
    folded: fold(said),
    plain: words.join(' '),
    words,
    initials: /^\p{Lu}{2,5}$/u.test(capitals) ? capitals : '',
    role: role === 'manager' || role === 'pm' ? 'practice manager' : role,
    initial: /^\p{Lu}$/u.test(capitals) ? fold(capitals) : '',
    hasTitle: withoutTitle(said) !== said,
  };
}

/** "S.O." is SO. */
export const capitalsOf = (said: string): string => said.replaceAll(/[.\s]/gu, '');

const roleWords = (role: string) =>
  fold(role)
    .replace(/^the /, '')
    .replaceAll(/[-\s]+/g, ' ')
    .replace(/(?:man|woman|person)$/, '');
