import { listAnd } from '../../documents/words.ts';
import { fold } from '../../text/fold.ts';
import { titleWords } from '../../text/without-title.ts';
import { privateBeginning } from '../called-private.ts';
import { actionsOf } from '../paper/action-table.ts';
import { privateNotTold } from '../paper/corrections.ts';
import type { Minutes, MinutesItem } from '../paper/minutes-model.ts';
import { confirmationsOn } from '../paper-title.ts';
import { itemTexts, minutesTexts } from '../paper/minutes-texts.ts';
import { isCollective } from '../people/collectives.ts';
import type { Person } from '../people/person.ts';
import type { PublicStyle } from './public-styles.ts';

type Done = {
  readonly people: readonly Omit<Person, 'memberId'>[];
  readonly doubtful: ReadonlySet<string>;
  readonly style: PublicStyle;
  /** What somebody is called in the copy. */
  readonly nameOf: (person: Omit<Person, 'memberId'>) => string;
  /** The minutes before names were hidden. */
  readonly open: Minutes;
};

const titles = titleWords.replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

const signs: readonly { readonly pattern: RegExp; readonly words: string }[] = [
  {
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${titles})\.?\s+\p{Lu}[\p{L}’'-]+`, 'gu'),
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
export function toCheck(copy: Minutes, done: Done): string[] {
  const { people, doubtful, style, open } = done;
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
    ...calledPrivate(copy),
    ...changesTold(copy),
    ...unlistedOwners(open, people),
    ...(style === 'initials' ? sharedInitials(done, minutesTexts(open).join('\n')) : []),
  ];
}

const saysPrivate =
  /^(?:\(?\p{L}[.)])?[^\p{L}]*(?:private|confidential|in confidence)(?![\p{L}\p{N}])/iu;

/** What begins with the word without its mark: perhaps it was meant to be left out. */
function calledPrivate({ items }: Minutes): string[] {
  return items.flatMap((item) =>
    itemTexts(item)
      .filter((words) => saysPrivate.test(words) || privateBeginning(words) !== undefined)
      .map((words) => `${itemName(item)}: “${words}” is printed. ${howToLeaveOut}`),
  );
}

const itemName = ({ number, title }: MinutesItem) =>
  number === '' ? title : `Item ${number}, ${title}`;

const howToLeaveOut =
  'To leave a line of the notes out, start it with “Private:”; for a whole item, choose that it is private. Other words are changed where they were typed.';

/** What was changed on confirming is written for the record rather than for readers. */
const changesTold = ({ standing }: Minutes): string[] =>
  confirmationsOn(standing)
    .flatMap((one) => one.changes)
    .filter((told) => told !== privateNotTold)
    .map((told) => `“${told}” is printed as a change; check that it may be read by everybody.`);

/** Lines that speak of a private action by its number. */
export function privateActionsNamed(copy: Minutes, secret: ReadonlySet<string>): string[] {
  const lines = minutesTexts(copy).flatMap((text) => text.split('\n'));
  return [...secret].flatMap((reference) =>
    lines
      .filter((line) => new RegExp(`(?<![\\p{L}\\p{N}])${reference}(?!\\d)`, 'iu').test(line))
      .map((line) => `“${line.trim()}” speaks of ${reference}, a private action; it is printed.`),
  );
}

/** Who does an action by a name that no list of people has: a person, or "Healthwatch". */
function unlistedOwners(open: Minutes, people: Done['people']): string[] {
  const known = new Set(people.map(({ name }) => fold(name)));
  const owners = new Set(actionsOf(open).flatMap((action) => action.owners));
  return [...owners]
    .filter((name) => !known.has(fold(name)) && !isCollective(name))
    .map((name) => `“${name}” does an action and is on no list of people; it was left as it is.`);
}

/** People whose initials are the same, where one of them stands in the minutes. */
function sharedInitials({ people, nameOf }: Done, text: string): string[] {
  const groups = Map.groupBy(people, nameOf);
  return [...groups]
    .filter(
      ([initials, sharing]) =>
        initials !== '' && sharing.length > 1 && sharing.some(({ name }) => text.includes(name)),
    )
    .map(
      ([initials, sharing]) =>
        `${listAnd(sharing.map(({ name }) => name))} are ${sharing.length === 2 ? 'both' : 'all'} ${initials}; readers cannot tell them apart.`,
    );
}
