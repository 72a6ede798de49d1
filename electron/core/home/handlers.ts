import { byUrgency } from '../../../shared/actions/state.ts';
import { addDays, daysBetween } from '../../../shared/dates/add-days.ts';
import {
  financialYearDays,
  financialYearOf,
  type IsoDate,
} from '../../../shared/dates/financial-year.ts';
import type { homeContract } from '../../../shared/home/contract.ts';
import type { MeetingSummary } from '../../../shared/meetings/meeting.ts';
import type { Terms } from '../../../shared/practice/terms.ts';
import { agendaStanding } from '../agenda/issued.ts';
import { openActions } from '../actions/service.ts';
import { changesOpen } from '../engagement/worksheets/service.ts';
import { meetingsBetween } from '../meetings/service.ts';
import { membersOn } from '../members/service.ts';
import { practiceOf, termsInForce } from '../practice/service.ts';
import type { ReadableDb } from '../record/database.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { isToCome, thisYear } from './this-year.ts';

export const homeHandlers: HandlersOf<typeof homeContract> = {
  'home.summary': (_input, { db, today }) => homeSummary(db, today),
};

/** What is next, what is late and what the year has, as on a day. */
export function homeSummary(db: ReadableDb, today: IsoDate) {
  const practice = practiceOf(db);
  const terms = termsInForce(db, today);
  const year = financialYearDays(financialYearOf(today));
  const meetings = meetingsFrom(db, year.from, today);
  const next = meetings.find((meeting) => isToCome(meeting, today));
  const members = membersOn(db, today);
  const actions = openActions(db, today);
  const late = actions.filter(({ state }) => state === 'overdue').sort(byUrgency);
  return {
    year: financialYearOf(today),
    today,
    practiceName: practice?.name ?? '',
    ppgName: practice?.ppgName ?? '',
    nextMeeting: next
      ? {
          ...next,
          ...agendaDue(next, terms, today),
          agenda: agendaStanding(db, next.id, today),
        }
      : null,
    lastMeeting: meetings.findLast(({ held, heldOn }) => held && heldOn <= today) ?? null,
    meetingsWithoutAttendance: withoutAttendance(meetings, today),
    lateActions: late.map(({ id, reference, text, owner, dueOn, daysLate }) => ({
      id,
      reference,
      text,
      owner: owner.name,
      dueOn: dueOn ?? today,
      daysLate,
    })),
    changes: changesOpen(db, today).filter(({ on }) => on === null || on >= year.from),
    openActions: actions.length,
    members: {
      total: members.length,
      inPerson: members.filter(({ mode }) => mode === 'in person').length,
      virtual: members.filter(({ mode }) => mode === 'virtual').length,
    },
    thisYear: thisYear(db, year, today),
    firstSteps: {
      practice: practice !== undefined,
      terms: terms !== undefined,
      members: members.length > 0,
      meeting: meetings.length > 0,
    },
  };
}

/** The meetings from a day on; all of them when none of these was held yet. */
function meetingsFrom(db: ReadableDb, from: IsoDate, today: IsoDate): readonly MeetingSummary[] {
  const since = meetingsBetween(db, from, '9999-12-31');
  const isHeld = since.some(({ held, heldOn }) => held && heldOn <= today);
  return isHeld ? since : meetingsBetween(db, '0000-01-01', '9999-12-31');
}

/** The last day to send the agenda by the notice that the terms of reference ask for. */
function agendaDue({ heldOn }: MeetingSummary, terms: Terms | undefined, today: IsoDate) {
  const notice = terms?.agendaNoticeDays ?? null;
  if (notice === null) return { agendaDueOn: null, agendaDueInDays: null };
  const agendaDueOn = addDays(heldOn, -notice);
  return { agendaDueOn, agendaDueInDays: daysBetween(today, agendaDueOn) };
}

/** Past meetings of this financial year that say nothing about who was there. */
function withoutAttendance(meetings: readonly MeetingSummary[], today: IsoDate): MeetingSummary[] {
  const { from } = financialYearDays(financialYearOf(today));
  return meetings.filter(
    ({ held, cancelled, heldOn }) => !held && !cancelled && heldOn < today && heldOn >= from,
  );
}
