import { askedByWithin } from './asked-by.ts';
import { formatTime, formatTimes } from '../dates/format-time.ts';
import { formatDay, formatDayWithWeekday } from '../dates/format-day.ts';
import type { IsoDate } from '../dates/financial-year.ts';
import { facts, heading, paragraph, type Block, type Fact } from '../documents/plain-document.ts';
import type { MeetingKind, MeetingMode } from '../meetings/meeting.ts';
import { askedOfCancelled, noticesOf, type MeetingMoved } from './meeting-moved.ts';
import { placeInWords } from './mode-words.ts';
import type { ProposedItem } from './agenda.ts';
import { timetable } from './timetable.ts';

/** An item as it is printed. */
export type PrintedItem = Pick<ProposedItem, 'title' | 'plannedMinutes' | 'words' | 'askedBy'> & {
  readonly isPrivate: boolean;
};

/** The agenda of one meeting, ready for paper or mail. */
export type Agenda = {
  readonly group: string;
  /** Empty before the practice has been entered. */
  readonly practice: string;
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
  /** Changes since it was issued other than those of `headChanges`, a sentence each. */
  readonly laterChanges: readonly string[];
  /** Changed day, time, place and way to join since it was issued; they stand first. */
  readonly headChanges?: readonly string[];
  /** "Apologies to ..."; empty for none. */
  readonly apologiesTo: string;
  /** Until when items may be sent in; null when not said, or once the agenda is issued. */
  readonly itemsBy?: IsoDate | null;
  /** Whether and from when the meeting was moved, or that it is cancelled. */
  readonly moved?: Omit<MeetingMoved, 'heldOn'>;
};

/** "Agenda of the annual general meeting, 8 December 2026"; "Cancelled: meeting of ..." after all. */
export function agendaTitle({
  kind,
  heldOn,
  issuedOn,
  moved,
}: Pick<Agenda, 'kind' | 'heldOn' | 'issuedOn' | 'moved'>): string {
  const meeting = kind === 'ordinary' ? 'meeting' : `${kind} meeting`;
  if (moved?.cancellation) return `Cancelled: ${meeting} of ${formatDay(heldOn)}`;
  const agenda = issuedOn === null ? 'Draft agenda' : 'Agenda';
  return `${agenda} of the ${meeting}, ${formatDay(heldOn)}`;
}

/**
 * On paper the items are a table; in a mail, where a table reads badly, a line each, and in print
 * above 18 point, where columns would break words, a paragraph each.
 */
export type AgendaForm = 'paper' | 'large print' | 'largest print' | 'mail';

/**
 * The agenda as blocks in reading order: when and where, all items at a glance, then what more
 * there is to say of single items. Private items say only that they are private.
 */
export function agendaBlocks(agenda: Agenda, form: AgendaForm = 'paper'): Block[] {
  const { items, startsAt, endsAt, heldOn, laterChanges, headChanges = [], moved } = agenda;
  if (moved?.cancellation) return cancelledBlocks(agenda);
  const { starts } = timetable(items, startsAt, endsAt);
  const printed = items.map((item, at) => {
    const start = starts[at] ?? null;
    return printedLine(item, at + 1, start === null ? '' : formatTime(start));
  });
  return [
    heading(1, agendaTitle(agenda)),
    ...(moved ? noticesOf({ ...moved, heldOn }) : []).map(paragraph),
    ...headChanges.map(paragraph),
    facts(headFacts(agenda)),
    ...(printed.length === 0 ? [] : [heading(2, 'Items')]),
    ...itemsIn(form, printed),
    ...moreAbout(items),
    ...(laterChanges.length === 0
      ? []
      : [
          heading(2, 'Changed since this agenda was issued'),
          { kind: 'bullets', points: laterChanges } as const,
        ]),
  ];
}

/** Nothing to prepare for, nowhere to send apologies and no link to join by: it does not take place. */
function cancelledBlocks(agenda: Agenda): Block[] {
  const { heldOn, moved } = agenda;
  const off = { ...agenda, joining: '', apologiesTo: '', itemsBy: null, issuedOn: null };
  return [
    heading(1, agendaTitle(agenda)),
    ...(moved ? noticesOf({ ...moved, heldOn }) : []).map(paragraph),
    paragraph(askedOfCancelled),
    facts(headFacts(off)),
  ];
}

function headFacts({
  group,
  practice,
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
    ['Practice', practice],
    ['Date', formatDayWithWeekday(heldOn)],
    ['Time', formatTimes(startsAt, endsAt)],
    ['Place', placeInWords(place, mode)],
    ['To join from afar', joining],
    ['Apologies to', apologiesTo],
    ['Items to the secretary by', itemsBy === null ? '' : formatDay(itemsBy)],
    ['Issued', issuedOn === null ? '' : formatDay(issuedOn)],
  ];
  return rows.filter(([, value]) => value !== '');
}

type PrintedLine = {
  readonly start: string;
  readonly title: string;
  /** Under the title: a short word on the item, and who asked for it. */
  readonly under: readonly string[];
  readonly minutes: string;
};

/** Longer words stand on their own below the items. */
const shortWords = 140;
const shortLines = 3;

function printedLine(item: PrintedItem, number: number, start: string): PrintedLine {
  const { title, plannedMinutes, words, askedBy, isPrivate } = item;
  const minutes = plannedMinutes === null ? '' : String(plannedMinutes);
  if (isPrivate) return { start, title: `${number}. Private item`, under: [], minutes };
  const under = [
    ...(isShort(words) ? linesOf(words).map((line) => line.trim()) : ['See below']),
    askedBy === '' ? '' : `Asked for by ${askedByWithin(askedBy)}`,
  ];
  return {
    start,
    title: `${number}. ${title}`,
    under: under.filter((line) => line !== ''),
    minutes,
  };
}

const isShort = (words: string) =>
  linesOf(words).length <= shortLines && words.trim().length <= shortWords;

function itemsIn(form: AgendaForm, printed: readonly PrintedLine[]): Block[] {
  if (form === 'mail') return itemLines(printed);
  // Who asked for an item never stands on the page after it.
  if (form === 'largest print') {
    return printed.map((line) => ({ kind: 'lines', lines: itemText(line) }));
  }
  return itemsTable(printed, form);
}

/** Number, title and times; a column in which nothing would stand is left out. */
function itemsTable(lines: readonly PrintedLine[], form: AgendaForm): Block[] {
  if (lines.length === 0) return [];
  const timed = lines.some(({ start }) => start !== '');
  // Wide enough for a time of day ("10.30am") and the word "Length" on one line, in the widest font
  // and at 12 and 18 points.
  const isLarge = form === 'large print';
  const measured = lines.some(({ minutes }) => minutes !== '');
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        ...(timed ? [{ heading: 'Time', share: isLarge ? 3.1 : 1.9 }] : []),
        { heading: 'Item', share: 10 },
        ...(measured ? [{ heading: 'Length', share: isLarge ? 3.1 : 1.9 }] : []),
      ],
      rows: lines.map(({ start, title, under, minutes }) => [
        ...(timed ? [start] : []),
        [title, ...under].join('\n'),
        ...(measured ? [minutes === '' ? '' : `${minutes} min`] : []),
      ]),
    },
  ];
}

function itemLines(printed: readonly PrintedLine[]): Block[] {
  if (printed.length === 0) return [];
  const lines = printed.flatMap((line) => {
    const [first = '', ...under] = itemText(line);
    return [first, ...under.map((words) => `    ${words}`)];
  });
  return [{ kind: 'lines', lines }];
}

/** "6.30pm  4. Parking  (10 minutes)" and what stands under it. */
function itemText({ start, title, under, minutes }: PrintedLine): string[] {
  const long = minutes === '' ? '' : `(${minutes} ${minutes === '1' ? 'minute' : 'minutes'})`;
  return [[start, title, long].filter((part) => part !== '').join('  '), ...under];
}

/** Items with more to say than a line: matters arising with its actions above all. */
function moreAbout(items: readonly PrintedItem[]): Block[] {
  const more = items.flatMap((item, at) =>
    item.isPrivate || isShort(item.words)
      ? []
      : [heading(3, `${at + 1}. ${item.title}`), ...wordsBlocks(linesOf(item.words))],
  );
  return more.length === 0 ? [] : [heading(2, 'More about the items'), ...more];
}

const linesOf = (words: string) => words.split('\n').filter((line) => line.trim() !== '');

/** One line is a paragraph; several are a list. */
function wordsBlocks(lines: readonly string[]): Block[] {
  const [only, ...others] = lines;
  if (only === undefined) return [];
  return others.length === 0 ? [paragraph(only)] : [{ kind: 'bullets', points: lines }];
}
