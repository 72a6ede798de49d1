import { addDays } from '../../../shared/dates/add-days.ts';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { addMonths } from '../../../shared/dates/real-day.ts';
import type { AgmPapers, Post } from '../../../shared/documents/agm-papers/agm-papers.ts';
import type { YearReport } from '../../../shared/documents/agm-papers/year-report.ts';
import type { MeetingSummary } from '../../../shared/meetings/meeting.ts';
import { withoutPrivate } from '../../../shared/minutes/public-copy/public-minutes.ts';
import { withoutReasons } from '../../../shared/minutes/public-copy/without-reasons.ts';
import { allActions } from '../actions/service.ts';
import { agendaPaper } from '../agenda/papers/agenda-paper.ts';
import { storedMeeting } from '../meetings/change-meeting.ts';
import { decisionsBetween, meetingsBetween } from '../meetings/service.ts';
import { membersOn, movementBetween } from '../members/service.ts';
import { openMinutesOnPaper } from '../minutes/minutes-on-paper.ts';
import { privateRecords } from '../minutes/private-records.ts';
import type { ReadableDb } from '../record/database.ts';
import type { QueryContext } from '../rpc/context.ts';

type Collected = Pick<AgmPapers, 'agenda' | 'lastMinutes' | 'posts' | 'report'>;

/** What the papers of an annual general meeting are made from; NOT_FOUND without the meeting. */
export function collectAgmPapers(
  { db, today }: Pick<QueryContext, 'db' | 'today'>,
  meetingId: number,
): Collected {
  const { heldOn } = storedMeeting(db, meetingId);
  const last = lastAgm(db, heldOn);
  const from = last ? addDays(last.heldOn, 1) : addMonths(heldOn, -12);
  const dayBefore = addDays(heldOn, -1);
  const to = today < heldOn ? today : dayBefore;
  return {
    agenda: agendaPaper(db, meetingId),
    lastMinutes: last ? openMinutes(db, last.id, today) : null,
    posts: postsOn(db, to),
    report: reportOf(db, from, to < from ? from : to),
  };
}

/** These papers go to everybody who may come, so nothing private and no reason of a correction. */
const openMinutes = (db: ReadableDb, meetingId: number, today: IsoDate) =>
  withoutReasons(withoutPrivate(openMinutesOnPaper(db, meetingId, today)));

const lastAgm = (db: ReadableDb, before: IsoDate): MeetingSummary | undefined =>
  meetingsBetween(db, '0000-01-01', addDays(before, -1)).findLast(
    ({ kind, held }) => kind === 'annual general' && held,
  );

/** The posts every group has, then those that somebody holds besides. */
const usualPosts = ['chair', 'vice-chair', 'secretary'];

function postsOn(db: ReadableDb, day: IsoDate): Post[] {
  const members = membersOn(db, day);
  const posts = [...new Set([...usualPosts, ...members.flatMap(({ roles }) => roles)])];
  return posts.map((post) => ({
    post,
    heldBy: members.filter(({ roles }) => roles.includes(post)).map(({ name }) => name),
  }));
}

function reportOf(db: ReadableDb, from: IsoDate, to: IsoDate): YearReport {
  const { isPrivateAction, isPrivateDecision } = privateRecords(db);
  const actions = allActions(db, to).filter((action) => !isPrivateAction(action));
  const within = (day: IsoDate | null) => day !== null && day >= from && day <= to;
  return {
    from,
    to,
    meetings: meetingsBetween(db, from, to).filter(({ held }) => held),
    movement: movementBetween(db, from, to),
    decisions: decisionsBetween(db, from, to).filter((decision) => !isPrivateDecision(decision)),
    agreed: actions.filter(({ agreedOn }) => within(agreedOn)).length,
    done: actions.filter(({ doneOn }) => within(doneOn)),
    open: actions.filter(
      ({ agreedOn, doneOn }) => agreedOn <= to && (doneOn === null || doneOn > to),
    ).length,
  };
}
