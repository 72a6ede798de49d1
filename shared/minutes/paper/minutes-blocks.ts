import { placeInWords } from '../../agenda/mode-words.ts';
import { formatTime, formatTimes } from '../../dates/format-time.ts';
import { formatDay, formatDayWithWeekday } from '../../dates/format-day.ts';
import {
  bullets,
  facts,
  heading,
  paragraph,
  type Block,
  type Fact,
} from '../../documents/plain-document.ts';
import { minutesTitle, standingInWords } from '../paper-title.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { actionTable } from './action-table.ts';
import { corrections } from './corrections.ts';
import { decisionTable } from './decision-table.ts';
import { itemBlocks } from './item-blocks.ts';
import { minutesTexts } from './minutes-texts.ts';
import type { Minutes, MinutesItem, MinutesPerson } from './minutes-model.ts';
import { withRole } from './who-led.ts';

/**
 * The minutes as blocks in reading order, in the form PPGs know: head, what was corrected, who was there, items with
 * their decisions and actions in place, the action table, next meeting, signature, abbreviations.
 */
export function minutesBlocks(minutes: Minutes, forPublic?: ForPublic): Block[] {
  return [
    heading(1, paperTitle(minutes)),
    facts(headFacts(minutes)),
    ...(forPublic === undefined ? [] : [paragraph(forPublic.note)]),
    ...corrections(minutes),
    ...whoWasThere(minutes),
    ...minutes.items.flatMap(itemBlocks),
    ...decisionTable(minutes),
    ...actionTable(minutes, forPublic === undefined),
    ...nextMeeting(minutes),
    ...(forPublic === undefined ? signature(minutes) : []),
    ...addenda(minutes),
    ...abbreviations(minutes),
  ];
}

/** What a copy for the public has under its head; it is not the copy that is signed. */
export type ForPublic = { readonly note: string };

/** "Draft minutes of the meeting, 8 December 2026". */
export const paperTitle = ({ kind, standing, heldOn }: Minutes): string =>
  `${minutesTitle(kind, standing)}, ${formatDay(heldOn)}`;

export function headFacts(minutes: Minutes): Fact[] {
  const { group, practice, heldOn, startsAt, endsAt, place, mode } = minutes;
  return [
    ['Group', group],
    ['Practice', practice],
    ['Date', formatDayWithWeekday(heldOn)],
    ['Time', formatTimes(startsAt, endsAt)],
    ['Moved', minutes.moved.join('; ')],
    ['Cancelled', minutes.cancelled],
    ['Place', placeInWords(place, mode)],
    ['Chaired by', withRole(minutes.chairedBy, minutes)],
    ['Minutes taken by', withRole(minutes.takenBy, minutes)],
    ['These minutes', standingInWords(minutes.standing)],
  ].filter((fact): fact is [string, string] => fact[1] !== '');
}

export function whoWasThere({
  members,
  staff,
  guests,
  apologies,
  absent,
  quorum,
}: Minutes): Block[] {
  return [
    heading(2, 'Present'),
    facts([
      ['Members', people(members)],
      ['Practice staff in attendance', people(staff)],
      ...(guests.length === 0 ? [] : [['Guests in attendance', people(guests)] as const]),
      ['Apologies', people(apologies)],
      ['Absent', people(absent)],
    ]),
    ...(quorum === '' ? [] : [paragraph(quorum)]),
  ];
}

function people(list: readonly MinutesPerson[]): string {
  if (list.length === 0) return 'none';
  return list.map(personInWords).join('; ');
}

/** "Alex Sample (chair; arrived 6.45pm)". */
function personInWords({ name, roles, note, kind }: MinutesPerson): string {
  const more = [roles.join(', ') || (kind ?? ''), note].filter((words) => words !== '').join('; ');
  return more === '' ? name : `${name} (${more})`;
}

/** Imported minutes say it among their items, or not at all; so do minutes with no day in the record. */
export function nextMeeting({ nextMeeting: next, standing, items }: Minutes): Block[] {
  if (standing.importedOn) return [];
  if (next === null && items.some(saysNextMeeting)) return [];
  const title = heading(2, 'Next meeting');
  if (next === null) return [title, paragraph('The date of the next meeting will be announced.')];
  const where = [next.startsAt && formatTime(next.startsAt), next.place].filter(
    (words) => words !== null && words !== '',
  );
  return [title, paragraph(`${[formatDayWithWeekday(next.on), ...where].join(', ')}.`)];
}

const saysNextMeeting = ({ title, parts }: MinutesItem) =>
  parts.length > 0 && /\bnext meeting\b/iu.test(title);

function signature({ standing, chairedBy }: Minutes): Block[] {
  const who = chairedBy === '' ? 'the chair' : chairedBy;
  const first =
    standing.state === 'confirmed'
      ? 'Signed as a true record by'
      : 'To be signed once confirmed, by';
  return [
    heading(2, 'Signature'),
    { kind: 'write-in', label: `${first} ${who}`, leadsOn: true },
    { kind: 'write-in', label: 'Date' },
  ];
}

/** After the signature: nobody signed for it. */
function addenda({ addenda: added = [] }: Minutes): Block[] {
  if (added.length === 0) return [];
  const points = added.map(({ text, isPrivate }) => (isPrivate ? `(Private) ${text}` : text));
  return [heading(2, 'After these minutes were confirmed'), bullets(points)];
}

function abbreviations(minutes: Minutes): Block[] {
  const used = minutes.abbreviations ?? abbreviationsIn(minutesTexts(minutes).join('\n'));
  return used.length === 0 ? [] : [heading(2, 'Abbreviations'), facts(used)];
}
