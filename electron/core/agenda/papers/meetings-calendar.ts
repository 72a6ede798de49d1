import {
  calendarFile,
  type CalendarMeeting,
} from '../../../../shared/agenda/calendar/calendar-file.ts';
import { modeInWords } from '../../../../shared/agenda/mode-words.ts';
import { formatDay } from '../../../../shared/dates/format-day.ts';
import type { MeetingSummary } from '../../../../shared/meetings/meeting.ts';
import { meetingFactsOf } from '../../meetings/facts/service.ts';
import { meetingsBetween } from '../../meetings/service.ts';
import { storedMeeting } from '../../meetings/change-meeting.ts';
import { recordKey } from '../../record/record-key.ts';
import type { ReadableDb } from '../../record/database.ts';
import type { QueryContext } from '../../rpc/context.ts';
import { UserError } from '../../rpc/user-error.ts';
import { whoWeAre } from '../../documents/who-we-are.ts';

export type MeetingsCalendar = {
  readonly text: string;
  readonly meetings: number;
  /** The parts of the file's name. */
  readonly name: string[];
};

/** One meeting for a calendar, or every meeting from today on; cancelled ones say so. */
export function meetingsCalendar(
  { db, today, nowMs }: Pick<QueryContext, 'db' | 'today' | 'nowMs'>,
  meetingId: number | null,
): MeetingsCalendar {
  const { groupName } = whoWeAre(db);
  const meetings = meetingId === null ? stillToCome(db, today) : oneMeeting(db, meetingId);
  const [first] = meetings;
  if (!first) {
    throw new UserError(
      'REFUSED',
      'No meeting is planned, so there is nothing for a calendar. No file was written.',
    );
  }
  const name =
    meetingId === null ? ['Meetings', today, groupName] : ['Meeting', first.heldOn, groupName];
  const entries = meetings.map((meeting) => entryOf(db, meeting, groupName));
  return { name, meetings: entries.length, text: calendarFile(entries, nowMs) };
}

const stillToCome = (db: ReadableDb, today: string) => meetingsBetween(db, today, '9999-12-31');

function oneMeeting(db: ReadableDb, meetingId: number): MeetingSummary[] {
  const { heldOn } = storedMeeting(db, meetingId);
  return meetingsBetween(db, heldOn, heldOn).filter(({ id }) => id === meetingId);
}

function entryOf(db: ReadableDb, meeting: MeetingSummary, groupName: string): CalendarMeeting {
  const { id, version, heldOn, startsAt, endsAt, place, kind, mode, cancelled } = meeting;
  const { joining, postponements } = meetingFactsOf(db, id);
  const moved = postponements.map(({ from }) => `Moved from ${formatDay(from)}.`);
  const join = joining === '' ? '' : `To join from afar: ${joining}`;
  return {
    recordKey: recordKey(db),
    meetingId: id,
    sequence: version,
    title: `${groupName}: ${kind} meeting`,
    heldOn,
    startsAt,
    endsAt,
    place,
    description: [`Takes place ${modeInWords(mode)}.`, join, ...moved].filter(Boolean).join('\n'),
    isCancelled: cancelled,
  };
}
