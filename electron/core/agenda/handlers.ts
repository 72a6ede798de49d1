import { yearPlan } from '../../../shared/agenda/year/year-plan.ts';
import { meetingSeries } from '../../../shared/agenda/year/series.ts';
import type { agendaContract } from '../../../shared/agenda/contract.ts';
import { financialYearDays } from '../../../shared/dates/financial-year.ts';
import { changeMeeting, storedMeeting } from '../meetings/change-meeting.ts';
import { meetingsBetween } from '../meetings/service.ts';
import { refuseLocked } from '../minutes/lock.ts';
import { termsInForce } from '../practice/service.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { refuseAfterToday } from '../rpc/refuse-after-today.ts';
import { UserError } from '../rpc/user-error.ts';
import { backlogHandlers } from './backlog-handlers.ts';
import { buildAgenda } from './build.ts';
import { agendaNow, changesFrom, issuesOf, noticeFor } from './issued.ts';
import { planAll } from './plan-all.ts';
import { mattersFor, propose } from './propose.ts';
import { papersHandlers } from './papers-handlers.ts';
import { insertIssue } from './queries.ts';
import { templateHandlers } from './template-handlers.ts';

export const agendaHandlers: HandlersOf<typeof agendaContract> = {
  ...templateHandlers,
  ...backlogHandlers,
  ...papersHandlers,

  'agenda.mattersArising': ({ meetingId }, { db }) => ({ matters: mattersFor(db, meetingId) }),

  'agenda.propose': ({ meetingId, template }, { db }) => ({
    items: propose(db, meetingId, template),
  }),

  'agenda.build': ({ meetingId, version, template, leaveBacklogIds }, context) =>
    changeMeeting({ id: meetingId, version }, context, ({ cancelledOn }) => {
      const { db } = context;
      refuseLocked(db, meetingId);
      refuseCancelled(cancelledOn);
      const left = new Set(leaveBacklogIds);
      const items = propose(db, meetingId, template).filter(
        ({ backlogId }) => backlogId === null || !left.has(backlogId),
      );
      const added = buildAgenda(db, meetingId, items);
      return { before: {}, after: { template, added }, answer: { added: added.length } };
    }),

  'agenda.issue': ({ meetingId, version, issuedOn }, context) =>
    changeMeeting({ id: meetingId, version }, context, ({ heldOn, cancelledOn }) => {
      const { db, today, person } = context;
      refuseCancelled(cancelledOn);
      if (issuedOn > heldOn) {
        const message = 'Enter a date that is not after the meeting';
        throw new UserError('INVALID_INPUT', `${message}.`, { issuedOn: message });
      }
      refuseAfterToday(issuedOn, today, 'issuedOn');
      const agenda = agendaNow(db, meetingId);
      if (agenda.items.length === 0) {
        throw new UserError('REFUSED', 'There is nothing on this agenda yet. Nothing was issued.');
      }
      const number = issuesOf(db, meetingId).length + 1;
      const issue = { number, issuedOn, by: person.name };
      insertIssue(db, { ...issue, meetingId, body: JSON.stringify(agenda) });
      const notice = noticeFor(db, meetingId, today);
      return { before: {}, after: { ...issue, ...agenda }, answer: { number, notice } };
    }),

  'agenda.issued': ({ meetingId }, { db, today }) => {
    storedMeeting(db, meetingId);
    const issues = issuesOf(db, meetingId);
    const newest = issues.at(-1);
    const changes = newest && changesFrom(newest, agendaNow(db, meetingId));
    return {
      issues,
      changes: changes ? [...changes.head, ...changes.items] : [],
      notice: noticeFor(db, meetingId, today),
    };
  },

  'agenda.yearPlan': ({ year }, { db, today }) => {
    const { from, to } = financialYearDays(year);
    const terms = termsInForce(db, today < to ? today : to);
    const ofYear = meetingsBetween(db, from, to);
    const plan = yearPlan({
      year,
      needed: terms?.meetingsPerYear ?? null,
      meetings: ofYear.filter(({ cancelled }) => !cancelled),
      today,
      noticeDays: terms?.agendaNoticeDays ?? null,
    });
    return {
      ...plan,
      suggestions: [...plan.suggestions],
      cancelled: ofYear.filter(({ cancelled }) => cancelled).length,
      engagementFrequency: terms?.engagementFrequency ?? '',
    };
  },

  'agenda.planSeries': ({ from, to, everyMonths, patterns, ...fields }, context) => {
    if (to < from) {
      const message = 'Enter a last day that is not before the first';
      throw new UserError('INVALID_INPUT', `${message}.`, { to: message });
    }
    const series = meetingSeries(patterns, { from, to, everyMonths });
    if (series.length > mostPlanned) {
      const message = `Choose fewer than ${mostPlanned} meetings at a time`;
      throw new UserError('INVALID_INPUT', `${message}.`, { to: message });
    }
    return planAll(series, fields, context);
  },

  'agenda.planMeetings': ({ meetings, ...fields }, context) => planAll(meetings, fields, context),
};

/** A whole year of weekly meetings, which no group has. */
const mostPlanned = 60;

function refuseCancelled(cancelledOn: string | null): void {
  if (cancelledOn === null) return;
  throw new UserError('REFUSED', 'This meeting is cancelled. Nothing was changed.');
}
