import { listAnd } from '../../documents/words.ts';
import { fold } from '../../text/fold.ts';
import { groupsByWords } from './collectives.ts';
import { initialsFor, nameWords, withoutTitle, type Person } from './person.ts';

/** Whom a few words of an action line mean. */
export type Recognised =
  | { readonly kind: 'person'; readonly person: Person }
  /** The practice, all members, or a role that nobody there holds: kept in words. */
  | { readonly kind: 'words'; readonly name: string }
  | {
      readonly kind: 'several';
      readonly candidates: readonly Person[];
      /** "Two people are called Sam: Sam Sample and Sam Example. Who is meant?" */
      readonly question: string;
    };

type Way = {
  readonly matches: (person: Person, said: string) => boolean;
  readonly inWords: (said: string) => string;
};

/** From the surest way to name somebody to the least; the first that finds anybody decides. */
const ways: readonly Way[] = [
  {
    matches: ({ name }, said) => fold(name) === fold(said),
    inWords: (said) => `are called ${said}`,
  },
  {
    matches: ({ name }, said) => nameWords(name).join(' ') === nameWords(said).join(' '),
    inWords: (said) => `are called ${said}`,
  },
  { matches: byInitials, inWords: (said) => `have the initials ${said.replaceAll(/[.\s]/gu, '')}` },
  { matches: byRole, inWords: (said) => `are ${fold(said).replace(/^the /, '')}` },
  { matches: byFirstName, inWords: (said) => `are called ${said}` },
  { matches: byLastName, inWords: (said) => `are called ${said}` },
];

/**
 * Recognises a person by full name, initials in capitals, role, first name (with the first letter
 * of the surname if wished) or surname; undefined when the words name nobody known. When they fit
 * several people the answer is a question, never a guess.
 */
export function recognise(said: string, people: readonly Person[]): Recognised | undefined {
  const tidy = said.replace(/\s+/gu, ' ').trim();
  if (tidy === '') return undefined;
  for (const { matches, inWords } of ways) {
    const found = people.filter((person) => matches(person, tidy));
    const [first, ...others] = found;
    if (first && others.length === 0) return { kind: 'person', person: first };
    if (first) return { kind: 'several', candidates: found, question: which(found, inWords(tidy)) };
  }
  const name = groupsByWords.get(fold(tidy).replace(/^the /, ''));
  return name === undefined ? undefined : { kind: 'words', name };
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

function which(found: readonly Person[], areCalled: string): string {
  const count = numbers[found.length] ?? String(found.length);
  return `${count} people ${areCalled}: ${listAnd(found.map(inFull))}. Who is meant?`;
}

const inFull = ({ name, roles }: Person) =>
  roles.length === 0 ? name : `${name} (${roles.join(', ')})`;

/** In capitals only: "so" and "am" are words. */
function byInitials({ name }: Person, said: string): boolean {
  const letters = said.replaceAll(/[.\s]/gu, '');
  if (!/^\p{Lu}{2,5}$/u.test(letters)) return false;
  return initialsFor(name).includes(letters);
}

const roleWords = (role: string) =>
  fold(role)
    .replace(/^the /, '')
    .replaceAll(/[-\s]+/g, ' ')
    .replace(/(?:man|woman|person)$/, '');

/** "Chair", "the chairman", "vice chair"; "manager" is the practice manager. */
function byRole({ roles }: Person, said: string): boolean {
  const wanted = roleWords(said);
  const full = wanted === 'manager' || wanted === 'pm' ? 'practice manager' : wanted;
  return roles.some((role) => roleWords(role) === full);
}

/** "Sam", or "Sam O" for Sam Okoro. */
function byFirstName({ name }: Person, said: string): boolean {
  const [first, ...rest] = nameWords(name);
  const [saidFirst, saidNext, ...more] = nameWords(said);
  if (first !== saidFirst || more.length > 0) return false;
  if (saidNext === undefined) return withoutTitle(said) === said;
  const letter = saidNext.replace('.', '');
  return letter.length === 1 && (rest.at(-1) ?? '').startsWith(letter);
}

function byLastName({ name }: Person, said: string): boolean {
  const words = nameWords(name);
  const saidWords = nameWords(said);
  return words.length > 1 && saidWords.length === 1 && words.at(-1) === saidWords[0];
}
