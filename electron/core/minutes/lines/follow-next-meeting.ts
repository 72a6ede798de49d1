import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import { moveDue } from '../../actions/line-actions.ts';
import { storedMeeting } from '../../meetings/change-meeting.ts';
import { storedItem } from '../../meetings/items/service.ts';
import { actionLines, allActions } from '../../actions/service.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';
import { isLocked } from '../lock.ts';
import { followedNotes } from './followed-notes.ts';
import { lineReader } from './line-reader.ts';

/** An action whose due day moved with the meeting it waits for. */
export type FollowedDue = {
  readonly action: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
};

/**
 * Carries out a change of the calendar of meetings and lets open actions follow whose line says
 * "next meeting". A due day that was set by hand stays, as do minutes that are confirmed.
 */
export function followNextMeeting(
  { db, today }: { readonly db: WritableDb; readonly today: IsoDate },
  change: () => void,
): FollowedDue[] {
  const waiting = waitingForMeeting(db, today);
  const before = new Map(waiting.map((one) => [one.id, dueSaid(db, one)]));
  change();
  return waiting.flatMap((one) => {
    const from = before.get(one.id) ?? null;
    const to = dueSaid(db, one);
    if (from === to || one.dueOn !== from) return [];
    moveDue(db, one.id, to);
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
  readonly dueOn: IsoDate | null;
  readonly meetingId: number;
  readonly line: string;
};

function waitingForMeeting(db: ReadableDb, today: IsoDate): Waiting[] {
  return allActions(db, today).flatMap(({ id, reference, dueOn, doneOn, meetingId, itemId }) => {
    if (doneOn !== null || meetingId === null || itemId === null) return [];
    const key = actionLines(db, meetingId).find((each) => each.id === id)?.key;
    if (key === undefined || isLocked(db, meetingId)) return [];
    const lines = followedNotes(db, storedItem(db, itemId))?.lines ?? [];
    const line = lines.find((each) => each.key === key)?.text ?? '';
    return /next\s+(?:ppg\s+|group\s+)?meeting/iu.test(line)
      ? [{ id, reference, dueOn, meetingId, line }]
      : [];
  });
}

const dueSaid = (db: ReadableDb, { meetingId, line }: Waiting): IsoDate | null =>
  lineReader(db, storedMeeting(db, meetingId)).action(line).dueOn;
