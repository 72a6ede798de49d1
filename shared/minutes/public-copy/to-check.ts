import { listAnd } from '../../documents/words.ts';
import type { Minutes } from '../paper/minutes-model.ts';
import { minutesTexts } from '../paper/minutes-texts.ts';
import type { Person } from '../people/person.ts';
import { publicName, type PublicStyle } from './hide-names.ts';

type Done = {
  readonly people: readonly Omit<Person, 'memberId'>[];
  readonly doubtful: ReadonlySet<string>;
  readonly style: PublicStyle;
};

const signs: readonly { readonly pattern: RegExp; readonly words: string }[] = [
  {
    pattern: /(?<![\p{L}])(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Cllr|Nurse)\.?\s+\p{Lu}[\p{L}’'-]+/gu,
    words: 'looks like the name of a person',
  },
  { pattern: /[^\s@<>()]+@[^\s@<>()]+\.[\p{L}]{2,}/gu, words: 'is an e-mail address' },
  {
    pattern: /(?<!\d)(?:\+44|0)(?:[\s-]?\d){9,10}(?!\d)/gu,
    words: 'looks like a telephone number',
  },
  { pattern: /(?<!\d)\d{3}[\s-]\d{3}[\s-]\d{4}(?!\d)/gu, words: 'looks like an NHS number' },
];

/** What no rule can settle in a public copy: names that are words, people not listed, initials shared. */
export function toCheck(copy: Minutes, { people, doubtful, style }: Done): string[] {
  const text = minutesTexts(copy).join('\n');
  return [
    ...[...doubtful].map(
      (name) => `“${name}” may be a person’s name or a word; it was left as it is.`,
    ),
    ...signs.flatMap(({ pattern, words }) =>
      [...new Set(text.match(pattern))].map(
        (found) => `“${found}” ${words}; it was left as it is.`,
      ),
    ),
    ...(style === 'initials' ? sharedInitials(people) : []),
  ];
}

function sharedInitials(people: Done['people']): string[] {
  const groups = Map.groupBy(people, (person) => publicName(person, 'initials'));
  return [...groups]
    .filter(([initials, sharing]) => initials !== '' && sharing.length > 1)
    .map(
      ([initials, sharing]) =>
        `${listAnd(sharing.map(({ name }) => name))} are ${sharing.length === 2 ? 'both' : 'all'} ${initials}; readers cannot tell them apart.`,
    );
}
