import type { Agenda } from '../../../../shared/agenda/agenda-blocks.ts';
import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import { storedMeeting } from '../../meetings/change-meeting.ts';
import { meetingFactsOf } from '../../meetings/facts/service.ts';
import { membersOn } from '../../members/service.ts';
import { practiceOf } from '../../practice/service.ts';
import type { ReadableDb } from '../../record/database.ts';
import { whoWeAre } from '../../documents/who-we-are.ts';
import { agendaNow, asPrivateAs, changesFrom, issuesOf, type AgendaBody } from '../issued.ts';

/**
 * The agenda of a meeting as it goes on paper or into a mail: its items as last issued, with what
 * changed since; a draft while it was not issued. Day, time and place are those of today, since
 * people are called by it. What is private today is private in it. NOT_FOUND when there is no such
 * meeting.
 */
export function agendaPaper(db: ReadableDb, meetingId: number): Agenda {
  const meeting = storedMeeting(db, meetingId);
  const now = agendaNow(db, meetingId);
  const newest = issuesOf(db, meetingId).at(-1);
  const body = newest ? asPrivateAs(now, newest) : now;
  const { groupName, practiceName } = whoWeAre(db);
  const { itemsByOn, cancellation, postponements } = meetingFactsOf(db, meetingId);
  const isMoveSaid = postponements.some(({ from }) => from === newest?.meeting.heldOn);
  const changes = newest
    ? changesFrom(isMoveSaid ? onDay(newest, meeting.heldOn) : newest, now)
    : { head: [], items: [] };
  return {
    ...now.meeting,
    group: groupName,
    practice: practiceName,
    items: body.items,
    issuedOn: newest?.issuedOn ?? null,
    laterChanges: changes.items,
    headChanges: changes.head,
    apologiesTo: cancellation ? '' : apologiesTo(db, meeting.heldOn),
    itemsBy: newest || cancellation ? null : itemsByOn,
    moved: { cancellation, postponements },
  };
}

/** An issued agenda as if of another day, for when its move is told otherwise. */
const onDay = ({ meeting, items }: AgendaBody, heldOn: IsoDate): AgendaBody => ({
  meeting: { ...meeting, heldOn },
  items,
});

/** The secretary of the day with the group's address, so far as they are known. */
function apologiesTo(db: ReadableDb, day: string): string {
  const secretary = membersOn(db, day).find(({ roles }) => roles.includes('secretary'));
  const name = secretary ? `${secretary.name}, secretary` : '';
  return [name, practiceOf(db)?.ppgEmail ?? ''].filter((words) => words !== '').join(', ');
}
