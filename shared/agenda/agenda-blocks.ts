import { formatDay, formatDayWithWeekday } from '../dates/format-day.ts';
import type { IsoDate } from '../dates/financial-year.ts';
import { facts, heading, paragraph, type Block, type Fact } from '../documents/plain-document.ts';
import { capital } from '../documents/words.ts';
import type { MeetingKind, MeetingMode } from '../meetings/meeting.ts';
import type { ProposedItem } from './agenda.ts';
import { timetable } from './timetable.ts';

/** An item as it is printed. */
export type PrintedItem = Pick<ProposedItem, 'title' | 'plannedMinutes' | 'words' | 'askedBy'> & {
  readonly isPrivate: boolean;
};

/** The agenda of one meeting, ready for paper or mail. */
export type Agenda = {
  readonly group: string;
  readonly kind: MeetingKind;
  readonly heldOn: IsoDate;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string;
  readonly mode: MeetingMode;
  /** How to take part from afar, in words or as an address; empty for none. */
  readonly joining: string;
  readonly items: readonly PrintedItem[];
  /** Null while the agenda is a draft. */
  readonly issuedOn: IsoDate | null;
  /** Changes since it was issued, a sentence each. */
  readonly laterChanges: readonly string[];
  /** "Apologies to ..."; empty for none. */
  readonly apologiesTo: string;
  /** Until when items may be sent in; null when not said, or once the agenda is issued. */
  readonly itemsBy?: IsoDate | null;
  readonly cancelled?: boolean;
};

/** "Agenda of the annual general meeting, 8 December 2026". */
export function agendaTitle({
  kind,
  heldOn,
  issuedOn,
}: Pick<Agenda, 'kind' | 'heldOn' | 'issuedOn'>): string {
  const meeting = kind === 'ordinary' ? 'the meeting' : `the ${kind} meeting`;
  const agenda = issuedOn === null ? 'Draft agenda' : 'Agenda';
  return `${agenda} of ${meeting}, ${formatDay(heldOn)}`;
}

/** The agenda as blocks in reading order; private items say only that they are private. */
export function agendaBlocks(agenda: Agenda): Block[] {
  const { starts } = timetable(agenda.items, agenda.startsAt, agenda.endsAt);
  return [
    heading(1, agendaTitle(agenda)),
    ...(agenda.cancelled ? [paragraph('This meeting is cancelled.')] : []),
    facts(headFacts(agenda)),
    ...agenda.items.flatMap((item, at) => itemBlocks(item, at + 1, starts[at] ?? null)),
    ...(agenda.laterChanges.length === 0
      ? []
      : [
          heading(2, 'Changed since this agenda was issued'),
          { kind: 'bullets', points: agenda.laterChanges } as const,
        ]),
  ];
}

function headFacts({
  group,
  heldOn,
  startsAt,
  endsAt,
  place,
  mode,
  joining,
  apologiesTo,
  issuedOn,
  itemsBy = null,
}: Agenda): Fact[] {
  const rows: Fact[] = [
    ['Group', group],
    ['Date', formatDayWithWeekday(heldOn)],
    ['Time', [startsAt, endsAt].filter((time) => time !== null).join(' to ')],
    ['Place', place === '' ? capital(mode) : `${place} (${mode})`],
    ['To join from afar', joining],
    ['Apologies to', apologiesTo],
    ['Items to the secretary by', itemsBy === null ? '' : formatDay(itemsBy)],
    ['Issued', issuedOn === null ? '' : formatDay(issuedOn)],
  ];
  return rows.filter(([, value]) => value !== '');
}

function itemBlocks(item: PrintedItem, number: number, start: string | null): Block[] {
  const { title, plannedMinutes: minutes, words, askedBy, isPrivate } = item;
  const details = [
    start ?? '',
    minutes === null ? '' : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    askedBy === '' || isPrivate ? '' : `asked for by ${askedBy}`,
  ].filter((detail) => detail !== '');
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  return [
    heading(2, `${number}. ${isPrivate ? 'Private item' : title}`),
    ...(details.length === 0 ? [] : [paragraph(capital(details.join(', ')))]),
    ...(isPrivate ? [] : wordsBlocks(lines)),
  ];
}

/** One line is a paragraph; several are a list. */
function wordsBlocks(lines: readonly string[]): Block[] {
  const [only, ...others] = lines;
  if (only === undefined) return [];
  return others.length === 0 ? [paragraph(only)] : [{ kind: 'bullets', points: lines }];
}
