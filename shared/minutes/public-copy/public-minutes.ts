import { listAnd } from '../../documents/words.ts';
import { abbreviationsIn } from '../paper/abbreviations.ts';
import { minutesTexts, mapMinutesTexts } from '../paper/minutes-texts.ts';
import type { Minutes, MinutesItem, MinutesPart, MinutesPerson } from '../paper/minutes-model.ts';
import { isCollective } from '../people/collectives.ts';
import { hideNames, type Hidden } from './hide-names.ts';
import { publicNames } from './public-names.ts';
import { namedOutsideLists, type Named } from './people-named.ts';
import type { PublicStyle } from './public-styles.ts';
import { privateReferences } from '../paper/action-table.ts';
import { privateActionsNamed, toCheck } from './to-check.ts';
import { modeLeftOut, withoutMode } from './without-mode.ts';
import { reasonsLeftOut, withoutReasons } from './without-reasons.ts';

/** Minutes for the noticeboard or the website, with what was done to them. */
export type PublicCopy = {
  readonly minutes: Minutes;
  /** What was left out or changed, a sentence each, for the secretary only. */
  readonly leftOut: readonly string[];
  /** What only a person can judge before it is published, a sentence each. */
  readonly toCheck: readonly string[];
};

/** What is known besides the minutes themselves. */
export type KnownBesides = {
  /** People whom the text may name without their having been listed: every member there ever was. */
  readonly others?: readonly Named[];
  /** The numbers of private actions of any meeting: notes may speak of them. */
  readonly secret?: ReadonlySet<string>;
  /** Names that somebody who read the copy pointed out: "Ann", or "Church" of John Church. */
  readonly said?: readonly string[];
};

/**
 * The public copy of minutes: private items and lines out, people by initials or roles. Items keep
 * their numbers, so that a public copy and the minutes can be spoken of together.
 */
export function publicMinutes(
  minutes: Minutes,
  style: PublicStyle,
  { others = [], secret = new Set(), said = [] }: KnownBesides = {},
): PublicCopy {
  const people = uniquePeople([
    ...peopleIn(minutes),
    ...others,
    ...namedOutsideLists(minutes),
    ...said.map((name) => ({ name, roles: [], kind: 'guest' as const, isSaid: true })),
  ]);
  const open = withoutMode(withoutReasons(withoutPrivate(minutes)));
  const before = minutesTexts(open).join('\n');
  const nameOf = publicNames(people, style, before);
  const hiding = hideNames(people, style, [minutes.practice, minutes.group], nameOf);
  const named = mapMinutesTexts(open, hiding.change);
  const abbreviations = abbreviationsKept(before, minutesTexts(named).join('\n'));
  const copy = { ...(style === 'roles' ? peopleByRole(named, open) : named), abbreviations };
  return {
    minutes: copy,
    leftOut: [
      ...privateLeftOut(minutes),
      ...reasonsLeftOut(minutes),
      ...modeLeftOut(minutes),
      ...namesChanged(people, before, (person) =>
        person.isSaid === true ? hiding.change(person.name) : nameOf(person),
      ),
    ],
    toCheck: [
      ...toCheck(copy, { people, doubtful: hiding.doubtful, style, open, nameOf }),
      ...privateActionsNamed(copy, new Set([...privateReferences(minutes), ...secret])),
    ],
  };
}

/** What stands more often once names are hidden is somebody's initials, and explained as nothing. */
const abbreviationsKept = (before: string, after: string) =>
  abbreviationsIn(before).filter(
    ([short]) => before.split(short).length === after.split(short).length,
  );

const as = (kind: Named['kind'], list: readonly MinutesPerson[]) =>
  list.map((person): Named => {
    const { name, roles } = person;
    return { name, roles, kind: person.kind ?? kind };
  });

/** Everybody on the lists of the minutes, and who led without being on one. */
function peopleIn(minutes: Minutes): Named[] {
  const { members, staff, guests, apologies, absent } = minutes;
  const listed = [
    ...as('member', [...members, ...apologies, ...absent]),
    ...as('practice staff', staff),
    ...as('guest', guests),
  ];
  const led = [
    { name: minutes.chairedBy, role: 'chair of the meeting' },
    { name: minutes.takenBy, role: 'minute taker' },
  ].filter(
    ({ name }) =>
      name !== '' && !isCollective(name) && listed.every((person) => person.name !== name),
  );
  return [
    ...listed,
    ...led.map(({ name, role }): Named => ({ name, roles: [role], kind: 'guest' })),
  ];
}

/** Whether anything in the minutes is not for the public. */
export const holdsPrivate = ({ items, otherActions }: Minutes): boolean =>
  items.some(isOrHoldsPrivate) || otherActions.some(({ isPrivate }) => isPrivate);

/** Whether an item is not for the public, wholly or in a line. */
export const isOrHoldsPrivate = ({ isPrivate, parts }: MinutesItem): boolean =>
  isPrivate || parts.some((part) => part.isPrivate);

/** Each name once, as who is named first. */
function uniquePeople(people: readonly Hidden[]): Hidden[] {
  const seen = new Set<string>();
  return people.filter(({ name }) => seen.size < seen.add(name).size);
}

/** Minutes without their private items and lines; the others keep their numbers. */
export function withoutPrivate(minutes: Minutes): Minutes {
  const items = minutes.items
    .filter(({ isPrivate }) => !isPrivate)
    .map((item) => {
      const parts = item.parts.filter(({ isPrivate }) => !isPrivate);
      return { ...item, parts, isPartial: parts.length < item.parts.length };
    })
    // What was said of earlier actions is no item of the agenda, and nothing without its parts.
    .filter(({ number, parts }) => number !== '' || parts.length > 0);
  const otherActions = minutes.otherActions.filter(({ isPrivate }) => !isPrivate);
  const addenda = minutes.addenda?.filter(({ isPrivate }) => !isPrivate);
  return { ...minutes, items, otherActions, ...(addenda && { addenda }) };
}

/** The lists of people by role: "chair", "secretary", then "4 members". */
function peopleByRole(copy: Minutes, open: Minutes): Minutes {
  return {
    ...copy,
    members: byRole(open.members, 'member', 'members'),
    staff: byRole(open.staff, 'member of staff', 'members of staff'),
    guests: byRole(open.guests, 'guest', 'guests'),
    apologies: apologiesByRole(open.apologies),
    absent: byRole(open.absent, 'member', 'members'),
  };
}

const apologiesByRole = (list: readonly MinutesPerson[]): MinutesPerson[] => {
  const ofKind = (kind: MinutesPerson['kind']) => list.filter((person) => person.kind === kind);
  return [
    ...byRole(ofKind(undefined), 'member', 'members'),
    ...byRole(ofKind('practice staff'), 'member of staff', 'members of staff'),
    ...byRole(ofKind('guest'), 'guest', 'guests'),
  ];
};

function byRole(list: readonly MinutesPerson[], one: string, several: string): MinutesPerson[] {
  const withRole = list.filter(({ roles }) => roles.length > 0);
  const rest = list.length - withRole.length;
  const counted = `${rest}${withRole.length > 0 ? ' other' : ''} ${rest === 1 ? one : several}`;
  return [
    ...withRole.map(({ roles, note }) => ({ name: listAnd(roles), roles: [], note })),
    ...(rest === 0 ? [] : [{ name: counted, roles: [], note: '' }]),
  ];
}

function privateLeftOut({ items, otherActions, addenda = [] }: Minutes): string[] {
  const outside = otherActions.filter(({ isPrivate }) => isPrivate).length;
  const later = addenda.filter(({ isPrivate }) => isPrivate).length;
  return [
    ...items.flatMap((item): string[] => {
      if (item.isPrivate)
        return [`${itemName(item)}: the whole item (${partsInWords(item.parts)}).`];
      const hidden = item.parts.filter(({ isPrivate }) => isPrivate);
      return hidden.length === 0 ? [] : [`${itemName(item)}: ${partsInWords(hidden)}.`];
    }),
    ...(outside === 0 ? [] : [`Outside the items: ${count(outside, 'action', 'actions')}.`]),
    ...(later === 0
      ? []
      : [
          `After the minutes were confirmed: ${count(later, 'answer', 'answers')} of the practice.`,
        ]),
  ];
}

const itemName = ({ number, title }: MinutesItem) =>
  number === '' ? title : `Item ${number}, ${title}`;

function partsInWords(parts: readonly MinutesPart[]): string {
  const of = (...kinds: MinutesPart['kind'][]) =>
    parts.filter(({ kind }) => kinds.includes(kind)).length;
  const counts = [
    count(of('text', 'bullet'), 'line', 'lines'),
    count(of('decision'), 'decision', 'decisions'),
    count(of('action'), 'action', 'actions'),
    count(of('progress'), 'report on an action', 'reports on actions'),
  ].filter((words) => words !== '');
  return counts.length === 0 ? 'nothing written' : listAnd(counts);
}

const count = (number: number, one: string, several: string) =>
  number === 0 ? '' : `${number} ${number === 1 ? one : several}`;

/** Only people who stood in what is published. */
function namesChanged(
  people: readonly Hidden[],
  before: string,
  nameOf: (person: Hidden) => string,
): string[] {
  return people
    .filter(({ name }) => name !== '' && before.includes(name))
    .map((person) => `${person.name} is named as ${nameOf(person)}.`);
}
