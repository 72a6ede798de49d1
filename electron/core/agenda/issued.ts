import type { z } from 'zod';
import {
  issuedAgenda,
  type IssuedAgenda,
  type NoticeGiven,
} from '../../../shared/agenda/agenda.ts';
import { headChangesSince, itemChangesSince } from '../../../shared/agenda/issued-agenda.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { noticeOf } from '../../../shared/agenda/notice.ts';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { storedMeeting } from '../meetings/change-meeting.ts';
import { meetingFactsOf } from '../meetings/facts/service.ts';
import { itemsOf } from '../meetings/items/service.ts';
import { lastSentOn } from '../meetings/sent/service.ts';
import { termsInForce } from '../practice/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { selectIssues } from './queries.ts';

const body = issuedAgenda.pick({ meeting: true, items: true });

export type AgendaBody = z.output<typeof body>;

/** The agenda of a meeting as it stands, in the form in which it is kept when issued. */
export function agendaNow(db: ReadableDb, meetingId: number): AgendaBody {
  const { kind, heldOn, startsAt, endsAt, place, mode } = storedMeeting(db, meetingId);
  const { joining } = meetingFactsOf(db, meetingId);
  return {
    meeting: { kind, heldOn, startsAt, endsAt, place, mode, joining },
    items: itemsOf(db, meetingId).map(
      ({ id, title, agendaWords, plannedMinutes, isPrivate, askedBy }) => ({
        itemId: id,
        title,
        words: agendaWords,
        plannedMinutes,
        isPrivate,
        askedBy,
      }),
    ),
  };
}

/** The agendas issued for a meeting, oldest first. */
export const issuesOf = (db: ReadableDb, meetingId: number): IssuedAgenda[] =>
  selectIssues(db, meetingId).map(({ number, issuedOn, by, body: kept }) => ({
    number,
    issuedOn,
    by,
    ...body.parse(JSON.parse(kept)),
  }));

/** What is different now from an issued agenda, a sentence each; what is private now is not told. */
export function changesFrom(
  issued: AgendaBody,
  now: AgendaBody,
): { readonly head: string[]; readonly items: string[] } {
  const compared = ({ meeting, items }: AgendaBody) => ({ ...meeting, items });
  const [before, after] = [compared(asPrivateAs(now, issued)), compared(now)];
  return { head: headChangesSince(before, after), items: itemChangesSince(before, after) };
}

/** An issued agenda as it may be printed today: what became private since is private in it too. */
export function asPrivateAs<T extends AgendaBody>(now: AgendaBody, issued: T): T {
  const hidden = new Set(
    now.items.filter(({ isPrivate }) => isPrivate).map(({ itemId }) => itemId),
  );
  const items = issued.items.map((item) =>
    hidden.has(item.itemId) ? { ...item, isPrivate: true } : item,
  );
  return { ...issued, items };
}

/** Where the agenda of a meeting stands, in one sentence for who asks what is next. */
export function agendaStanding(
  db: ReadableDb,
  meetingId: number,
  today: IsoDate,
): { readonly issuedOn: IsoDate | null; readonly sentOn: IsoDate | null; readonly words: string } {
  const issuedOn = selectIssues(db, meetingId).at(-1)?.issuedOn ?? null;
  const sentOn = lastSentOn(db, meetingId, 'agenda');
  const { words } = noticeFor(db, meetingId, today);
  if (issuedOn === null || sentOn !== null) return { issuedOn, sentOn, words };
  const nobody = `Agenda issued on ${formatDay(issuedOn)}; nobody is recorded as having been sent it.`;
  return { issuedOn, sentOn, words: nobody };
}

/** The notice given of a meeting: by the day the last person was sent the agenda, or of its issue. */
export function noticeFor(db: ReadableDb, meetingId: number, today: IsoDate): NoticeGiven {
  const { heldOn, cancelledOn } = storedMeeting(db, meetingId);
  const terms = termsInForce(db, heldOn);
  const firstIssued = selectIssues(db, meetingId)[0]?.issuedOn ?? null;
  const lastSent = lastSentOn(db, meetingId, 'agenda');
  const { lastDay, state, words } = noticeOf({
    meetingOn: heldOn,
    noticeDays: terms?.agendaNoticeDays ?? null,
    hasTerms: terms !== undefined,
    sentOn: lastSent ?? firstIssued,
    isOnlyIssued: lastSent === null,
    today,
    cancelled: cancelledOn !== null,
  });
  return { lastDay, state, words };
}
