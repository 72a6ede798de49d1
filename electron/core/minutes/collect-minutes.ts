import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { reopenedInWords } from '../../../shared/minutes/paper/corrections.ts';
import type { Minutes } from '../../../shared/minutes/paper/minutes-model.ts';
import {
  minutesOfMeeting,
  type MinutedLine,
} from '../../../shared/minutes/paper/minutes-of-meeting.ts';
import { actionLines } from '../actions/service.ts';
import { storedMeeting } from '../meetings/change-meeting.ts';
import { decisionLines } from '../meetings/decisions/service.ts';
import { meetingAfter } from '../meetings/people-at.ts';
import { wholeMeeting } from '../meetings/whole-meeting.ts';
import { practiceOf } from '../practice/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { followedNotes } from './lines/followed-notes.ts';
import { readNotes } from '../../../shared/minutes/note-line.ts';
import { privateRecords } from './private-records.ts';
import { selectReopenings } from './queries.ts';
import { spokenOfAt } from './spoken-of.ts';
import { standingOf } from './standing.ts';
import { changesSinceConfirmed } from './versions/changes-since-confirmed.ts';

/** The minutes of a meeting as they stand now, ready for paper; NOT_FOUND when there is none. */
export function collectMinutes(db: ReadableDb, meetingId: number, today: IsoDate): Minutes {
  const meeting = wholeMeeting(db, meetingId, today);
  const practice = practiceOf(db);
  const standing = standingOf(db, meetingId);
  const next = meetingAfter(db, storedMeeting(db, meetingId));
  const { isPrivateAction, isPrivateDecision } = privateRecords(db);
  const minutes = minutesOfMeeting({
    meeting,
    group: practice?.ppgName ?? '',
    practice: practice?.name ?? '',
    lines: minutedLines(db, meeting),
    spokenOf: spokenOfAt(db, meeting),
    isPrivateAction,
    isPrivateDecision: (decision) => isPrivateDecision({ ...decision, meetingId }),
    standing,
    nextMeeting: next ? { on: next.heldOn, startsAt: next.startsAt, place: next.place } : null,
    amendments: [],
  });
  return { ...minutes, amendments: amendments(db, meetingId, minutes, changesSinceConfirmed) };
}

function minutedLines(db: ReadableDb, meeting: Meeting): Map<number, MinutedLine[]> {
  const actions = byLine(actionLines(db, meeting.id));
  const decisions = byLine(decisionLines(db, meeting.id));
  return new Map(
    meeting.itemList.map((item) => {
      const followed = followedNotes(db, item)?.lines;
      const lines =
        followed?.map(({ raw, key }) => ({
          raw,
          actionId: actions.get(place(item.id, key)) ?? null,
          decisionId: decisions.get(place(item.id, key)) ?? null,
        })) ?? readNotes(item.notes).map(({ raw }) => ({ raw, actionId: null, decisionId: null }));
      return [item.id, lines];
    }),
  );
}

const byLine = (rows: readonly { id: number; itemId: number; key: number }[]) =>
  new Map(rows.map(({ id, itemId, key }) => [place(itemId, key), id]));

const place = (itemId: number, key: number) => `${itemId}/${key}`;

/** Each time the minutes were opened again, with what changed since they were first confirmed. */
export function amendments(
  db: ReadableDb,
  meetingId: number,
  now: Minutes,
  changes: typeof changesSinceConfirmed,
): string[] {
  const reopenings = selectReopenings(db, meetingId);
  if (reopenings.length === 0) return [];
  return [
    ...reopenings.map(({ on, reason }) => reopenedInWords(on, reason)),
    ...changes(db, meetingId, now),
  ];
}
