import { listAnd } from '../../documents/words.ts';
import { fold } from '../../text/fold.ts';
import { groupsByWords } from './collectives.ts';
import { capitalsOf, knownOf, saidOf, type Known, type Said } from './known-as.ts';
import type { Person } from './person.ts';

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
  readonly matches: (person: Known, said: Said) => boolean;
  readonly inWords: (said: string) => string;
};

const areCalled = (said: string) => `are called ${said}`;

/** From the surest way to name somebody to the least; the first that finds anybody decides. */
const ways: readonly Way[] = [
  { matches: ({ folded }, said) => folded === said.folded, inWords: areCalled },
  { matches: ({ plain }, said) => plain === said.plain, inWords: areCalled },
  {
    matches: ({ initials }, said) => said.initials !== '' && initials.includes(said.initials),
    inWords: (said) => `have the initials ${capitalsOf(said)}`,
  },
  {
    matches: ({ roles }, said) => roles.includes(said.role),
    inWords: (said) => `are ${fold(said).replace(/^the /, '')}`,
  },
  { matches: byFirstName, inWords: areCalled },
  { matches: byLastName, inWords: areCalled },
  { matches: byInitial, inWords: (said) => `have a name with ${said}` },
];

/**
 * Recognises a person by full name, initials in capitals, role, first name (with the first letter
 * of the surname if wished) or surname; undefined when the words name nobody known. When they fit
 * several people the answer is a question, never a guess.
 */
export function recognise(said: string, people: readonly Person[]): Recognised | undefined {
  const tidy = said.replace(/\s+/gu, ' ').trim();
  if (tidy === '') return undefined;
  const asked = saidOf(tidy);
  for (const { matches, inWords } of ways) {
    const found = people.filter((person) => matches(knownOf(person), asked));
    const [first, ...others] = found;
    if (first && others.length === 0) return { kind: 'person', person: first };
    if (first) return { kind: 'several', candidates: found, question: which(found, inWords(tidy)) };
  }
  const name = groupsByWords.get(fold(tidy).replace(/^the /, ''));
  return name === undefined ? undefined : { kind: 'words', name };
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

function which(found: readonly Person[], shared: string): string {
  const count = numbers[found.length] ?? String(found.length);
  return `${count} people ${shared}: ${listAnd(found.map(inFull))}. Who is meant?`;
}

const inFull = ({ name, roles }: Person) =>
  roles.length === 0 ? name : `${name} (${roles.join(', ')})`;

/** "Sam", or "Sam O" for Sam Okoro. */
function byFirstName({ words: [first, ...rest] }: Known, said: Said): boolean {
  const [saidFirst, saidNext, ...more] = said.words;
  if (first !== saidFirst || more.length > 0) return false;
  if (saidNext === undefined) return !said.hasTitle;
  const letter = saidNext.replace('.', '');
  return letter.length === 1 && (rest.at(-1) ?? '').startsWith(letter);
}

function byLastName({ words }: Known, said: Said): boolean {
  return words.length > 1 && said.words.length === 1 && words.at(-1) === said.words[0];
}

/** "S" alone, in capitals: Sam Okoro, or Jo Sample. */
function byInitial({ words }: Known, said: Said): boolean {
  const [first = '', last = first] = [words[0], words.at(-1)];
  return said.initial !== '' && (first.startsWith(said.initial) || last.startsWith(said.initial));
}
