import { itemBlocks, type AgendaForm, type PrintedItem } from './agenda-item-blocks.ts';
import { formatTimes } from '../dates/format-time.ts';
import { formatDay, formatDayWithWeekday } from '../dates/format-day.ts';
import type { IsoDate } from '../dates/financial-year.ts';
import { facts, heading, paragraph, type Block, type Fact } from '../documents/plain-document.ts';
import type { MeetingKind, MeetingMode } from '../meetings/meeting.ts';
import { askedOfCancelled, noticesOf, type MeetingMoved } from './meeting-moved.ts';
import { placeInWords } from './mode-words.ts';
import { timetable } from './timetable.ts';

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
 * The agenda as blocks in reading order: when and where, all items at a glance, then what more
 * there is to say of single items. Private items say only that they are private.
 */
export function agendaBlocks(agenda: Agenda, form: AgendaForm = 'paper'): Block[] {
  const { items, startsAt, endsAt, heldOn, laterChanges, headChanges = [], moved } = agenda;
  if (moved?.cancellation) return cancelledBlocks(agenda);
  const { starts } = timetable(items, startsAt, endsAt);
  return [
    heading(1, agendaTitle(agenda)),
    ...(moved ? noticesOf({ ...moved, heldOn }) : []).map(paragraph),
    ...headChanges.map(paragraph),
    facts(headFacts(agenda)),
    ...itemBlocks(items, starts, form),
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
