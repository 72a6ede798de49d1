import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { DayedDecision, DayedItem } from '../../../shared/meetings/item.ts';
import type { MeetingSummary, OtherAttendance } from '../../../shared/meetings/meeting.ts';
import { neverThere, withinMeeting } from '../../../shared/meetings/time-there.ts';
import {
  quorumOfImported,
  quorumStatement,
  type QuorumStatement,
} from '../../../shared/meetings/quorum.ts';
import { modeOn } from '../../../shared/members/on-day.ts';
import { actionCounts } from '../actions/service.ts';
import { memberships } from '../members/service.ts';
import { importedMeetings } from '../minutes/import/imported-meetings.ts';
import { minutesStates } from '../minutes/lock.ts';
import { termsInForce } from '../practice/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import * as attendance from './attendance/queries.ts';
import { dayedDecisions } from './decisions/decision-of-row.ts';
import * as decisions from './decisions/queries.ts';
import * as items from './items/queries.ts';
import { selectMeetings, type MeetingRow } from './queries.ts';

/** The meetings from one day to another, both included, oldest first. */
export const meetingsBetween = remembered(summaries);

/** Every meeting's day by its id. */
export const meetingDays = (db: ReadableDb): Map<number, IsoDate> =>
  new Map(selectMeetings(db, '0000-01-01', '9999-12-31').map(({ id, heldOn }) => [id, heldOn]));

function summaries(db: ReadableDb, from: IsoDate, to: IsoDate): readonly MeetingSummary[] {
  const people = new Map(memberships(db).map((person) => [person.id, person]));
  const rows = Map.groupBy(attendance.selectAttendanceBetween(db, from, to), ofMeeting);
  const others = Map.groupBy(attendance.selectOthersBetween(db, from, to), ofMeeting);
  const itemCounts = counts(items.countItems(db, from, to));
  const decisionCounts = counts(decisions.countDecisions(db, from, to));
  const actions = actionCounts(db);
  const states = minutesStates(db);
  return selectMeetings(db, from, to).map((meeting) => {
    const recorded = rows.get(meeting.id) ?? [];
    const isVirtual = ({ memberId }: attendance.AttendanceRow) =>
      modeOn(people.get(memberId)?.modes ?? [], meeting.heldOn) === 'virtual';
    return {
      ...summaryOf(db, meeting, recorded, others.get(meeting.id) ?? []),
      minutesState: states.get(meeting.id) ?? 'draft',
      presentVirtual: recorded.filter((row) => row.state === 'present' && isVirtual(row)).length,
      items: itemCounts.get(meeting.id) ?? 0,
      decisions: decisionCounts.get(meeting.id) ?? 0,
      actions: actions.get(meeting.id) ?? 0,
    };
  });
}

/** Decisions of the meetings from one day to another, oldest first. */
export const decisionsBetween = remembered(
  (db: ReadableDb, from: IsoDate, to: IsoDate): readonly DayedDecision[] =>
    dayedDecisions(db, decisions.selectDecisionsBetween(db, from, to)),
);

/** Every decision, oldest first. */
export const allDecisions = (db: ReadableDb): readonly DayedDecision[] =>
  decisionsBetween(db, '0000-01-01', '9999-12-31');

/** Items of the meetings from one day to another, in the order they were discussed. */
export const itemsBetween = (db: ReadableDb, from: IsoDate, to: IsoDate): DayedItem[] =>
  items.selectItemsBetween(db, from, to);

/** What is printed under the items of every agenda, oldest first. */
export const allAgendaWords = items.selectAgendaWords;

/** The items given with where each stands and whether its meeting took place, oldest first. */
export const placedItems = (db: ReadableDb, ids: readonly number[]) =>
  items.selectPlacedItems(db, ids).map((item) => ({ ...item, held: item.held === 1 }));

/** Staff and guests of the meetings from one day to another, who came or sent apologies. */
export const othersBetween = attendance.selectOthersBetween;

/** Members who were present at a meeting from one day to another, both included. */
export const attendeesBetween = (db: ReadableDb, from: IsoDate, to: IsoDate): Set<number> =>
  new Set(attendance.selectPresentBetween(db, from, to));

/** Days of the meetings at which a member is recorded, in whatever state. */
export const recordedDays = (db: ReadableDb, memberId: number): IsoDate[] =>
  attendance.selectRecordedDays(db, memberId);

/**
 * The quorum of one meeting by the terms of reference in force on its day. None is worked out for
 * imported minutes: their file need not name everybody who came.
 */
export function quorumOf(
  db: ReadableDb,
  meeting: Pick<MeetingRow, 'id' | 'heldOn' | 'startsAt' | 'endsAt'>,
  recorded: readonly attendance.AttendanceRow[],
  others: readonly OtherAttendance[],
): QuorumStatement {
  if (importedMeetings(db).has(meeting.id)) return quorumOfImported;
  return quorumStatement(
    termsInForce(db, meeting.heldOn),
    recorded
      .filter((row) => row.state === 'present' && !neverThere(row, meeting))
      .map((row) => withinMeeting(row, meeting)),
    others.filter(({ kind, state }) => kind === 'practice staff' && state === 'present').length,
  );
}

type Counted = 'minutesState' | 'presentVirtual' | 'items' | 'decisions' | 'actions';

function summaryOf(
  db: ReadableDb,
  { cancelledOn, ...meeting }: MeetingRow,
  recorded: readonly attendance.AttendanceRow[],
  others: readonly OtherAttendance[],
): Omit<MeetingSummary, Counted> {
  const inState = (state: string) => recorded.filter((row) => row.state === state).length;
  const present = inState('present');
  const came = others.filter(({ state }) => state === 'present');
  const staff = came.filter(({ kind }) => kind === 'practice staff').length;
  return {
    ...meeting,
    held: cancelledOn === null && present + came.length > 0,
    cancelled: cancelledOn !== null,
    present,
    apologies: inState('apologies'),
    absent: inState('absent'),
    staff,
    guests: came.length - staff,
    quorate: quorumOf(db, meeting, recorded, others).quorate,
  };
}

const ofMeeting = (row: { readonly meetingId: number }) => row.meetingId;

const counts = (rows: readonly { meetingId: number; count: number }[]): Map<number, number> =>
  new Map(rows.map(({ meetingId, count }) => [meetingId, count]));
