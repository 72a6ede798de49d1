import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import { moveDue } from '../../actions/line-actions.ts';
import { storedMeeting } from '../../meetings/change-meeting.ts';
import { storedItem } from '../../meetings/items/service.ts';
import { actionLines, allActions } from '../../actions/service.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';
import { isLocked } from '../lock.ts';
import { followedNotes } from './followed-notes.ts';
import { lineReader } from './line-reader.ts';
import { actionSaid } from './what-lines-say.ts';

/** An action whose due day moved with the meeting it waits for. */
export type FollowedDue = {
  readonly action: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
};

/**
 * Carries out a change of the calendar of meetings and lets open actions follow whose line says
 * "next meeting", and every line of the meeting that is moved itself: "within a week" counts from
 * its day. A due day that was set by hand stays, as do minutes that are confirmed.
 */
export function followNextMeeting(
  { db, today }: { readonly db: WritableDb; readonly today: IsoDate },
  change: () => void,
  movedId?: number,
): FollowedDue[] {
  const waiting = waitingForMeeting(db, today, movedId);
  const before = new Map(waiting.map((one) => [one.id, said(db, one)]));
  change();
  return waiting.flatMap((one) => {
    const was = before.get(one.id);
    const now = said(db, one);
    const [from, to] = [was?.dueOn ?? null, now.dueOn];
    if (from === to || one.dueOn !== from) return [];
    moveDue(db, one.id, { text: one.text === was?.text ? now.text : one.text, dueOn: to });
    return [{ action: one.reference, from, to }];
  });
}

/** For the trail: nothing when nothing followed. */
export const moved = (
  followed: readonly FollowedDue[],
): { readonly followed?: readonly FollowedDue[] } => (followed.length === 0 ? {} : { followed });

type Waiting = {
  readonly id: number;
  readonly reference: string;
  readonly text: string;
  readonly dueOn: IsoDate | null;
  readonly meetingId: number;
  readonly line: string;
};

function waitingForMeeting(db: ReadableDb, today: IsoDate, movedId?: number): Waiting[] {
  return allActions(db, today).flatMap((action) => {
    const { id, reference, text, dueOn, doneOn, meetingId, itemId } = action;
    if (doneOn !== null || meetingId === null || itemId === null) return [];
    const key = actionLines(db, meetingId).find((each) => each.id === id)?.key;
    if (key === undefined || isLocked(db, meetingId)) return [];
    const lines = followedNotes(db, storedItem(db, itemId))?.lines ?? [];
    const line = lines.find((each) => each.key === key)?.text ?? '';
    return meetingId === movedId || /next\s+(?:ppg\s+|group\s+)?meeting/iu.test(line)
      ? [{ id, reference, text, dueOn, meetingId, line }]
      : [];
  });
}

const said = (db: ReadableDb, { meetingId, line }: Waiting) =>
  actionSaid(lineReader(db, storedMeeting(db, meetingId)).action(line), line);
