import { fold } from '../../text/fold.ts';
import {
  communicationSupports,
  informationFormats,
  meetingModes,
  noAccessNeeds,
  venueNeeds,
  type AccessNeeds,
} from '../access-needs.ts';
import { consentSubjects, type Consent } from '../consents.ts';
import { contactWays, type ContactWay, type Training } from '../member.ts';
import { readList, writeList } from './listed.ts';
import { Unreadable, type ReadDay } from './period-cells.ts';

/** "format: large print; print size: 18; venue: step-free; other support: a seat by the door". */
export function writeNeeds(needs: AccessNeeds): string {
  return writeList([
    ...several('format', needs.formats),
    ...one('print size', needs.largePrintPoints === null ? '' : String(needs.largePrintPoints)),
    ...one('other format', needs.formatOther),
    ...several('support', needs.support),
    ...one('other support', needs.supportOther),
    ...one('language', needs.language),
    ...one('interpreter', needs.interpreter ? 'yes' : ''),
    ...several('venue', needs.venue),
    ...one('other venue', needs.venueOther),
    ...several('takes part', needs.modes),
    ...one('timing', needs.timing),
  ]);
}

const several = (key: string, values: readonly string[]): string[] =>
  values.map((value) => `${key}: ${value}`);

const one = (key: string, value: string): string[] => (value === '' ? [] : [`${key}: ${value}`]);

/** Needs of a cell; words without a key that are no known need are kept as other support. */
export function readNeeds(cell: string): AccessNeeds {
  const needs: AccessNeeds = structuredClone(noAccessNeeds);
  for (const words of readList(cell)) {
    const [, key, value] = /^([a-z ]+): ([^]*)$/u.exec(words) ?? [];
    if (key === undefined || value === undefined || !readNeed(needs, key, value)) {
      readPlainNeed(needs, words);
    }
  }
  return needs;
}

function readNeed(needs: AccessNeeds, key: string, value: string): boolean {
  switch (key) {
    case 'format':
      return put(needs.formats, informationFormats, value);
    case 'support':
      return put(needs.support, communicationSupports, value);
    case 'venue':
      return put(needs.venue, venueNeeds, value);
    case 'takes part':
      return put(needs.modes, meetingModes, value);
    case 'print size':
      needs.largePrintPoints = Number(value);
      return true;
    case 'interpreter':
      needs.interpreter = fold(value) === 'yes';
      return true;
    default:
      return readWords(needs, key, value);
  }
}

const wordKeys = {
  'other format': 'formatOther',
  'other support': 'supportOther',
  language: 'language',
  'other venue': 'venueOther',
  timing: 'timing',
} as const;

function readWords(needs: AccessNeeds, key: string, value: string): boolean {
  if (!Object.hasOwn(wordKeys, key)) return false;
  needs[wordKeys[key as keyof typeof wordKeys]] = value;
  return true;
}

function readPlainNeed(needs: AccessNeeds, words: string): void {
  const known =
    put(needs.formats, informationFormats, words) ||
    put(needs.support, communicationSupports, words) ||
    put(needs.venue, venueNeeds, words);
  if (!known) {
    needs.supportOther = [needs.supportOther, words].filter((part) => part !== '').join(', ');
  }
}

function put<T extends string>(list: T[], known: readonly T[], words: string): boolean {
  const found = known.find((need) => fold(need) === fold(words));
  if (found !== undefined && !list.includes(found)) list.push(found);
  return found !== undefined;
}

/** "contact: yes, 2026-09-01, paper form; photographs: no, ..." */
export const writeConsents = (consents: readonly Consent[]): string =>
  writeList(
    consents.map(
      ({ about, given, on, source }) => `${about}: ${given ? 'yes' : 'no'}, ${on}, ${source}`,
    ),
  );

export const readConsents = (cell: string, day: ReadDay): Consent[] =>
  readList(cell).map((words) => {
    const parts = /^([^:]+): (yes|no), ([^,]+), ([^]+)$/iu.exec(words);
    const about = consentSubjects.find((subject) => subject === fold(parts?.[1] ?? ''));
    if (!parts || about === undefined) {
      throw new Unreadable('Enter consents like contact: yes, 2026-09-01, paper form');
    }
    const [, , given = '', on = '', source = ''] = parts;
    return { about, given: fold(given) === 'yes', on: day(on), source };
  });

/** "Safeguarding, 2025-01-01; ..." */
export const writeTrainings = (trainings: readonly Training[]): string =>
  writeList(trainings.map(({ title, on }) => `${title}, ${on}`));

export const readTrainings = (cell: string, day: ReadDay): Training[] =>
  readList(cell).map((words) => {
    const [, title, on] = /^([^]*), ([^,]+)$/u.exec(words) ?? [];
    if (title === undefined || on === undefined) {
      throw new Unreadable('Enter training like Safeguarding, 2025-01-01');
    }
    return { title: title.trim(), on: day(on) };
  });

const wayWords: Readonly<Record<string, ContactWay>> = {
  email: 'e-mail',
  mail: 'post',
  letter: 'post',
  phone: 'telephone',
  text: 'text message',
  sms: 'text message',
};

export function readWay(cell: string): ContactWay | null {
  const plain = fold(cell);
  if (plain === '') return null;
  const way = contactWays.find((known) => known === plain) ?? wayWords[plain];
  if (way === undefined) throw new Unreadable(`Enter one of: ${contactWays.join(', ')}`);
  return way;
}
