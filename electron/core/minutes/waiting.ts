import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { meetingsBetween } from '../meetings/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { daysSinceMeeting } from './days-since.ts';
import { storedLife } from './life-of.ts';

/** The meetings held up to a day whose minutes are not confirmed yet, oldest first. */
export const waitingMinutes = (db: ReadableDb, today: IsoDate) =>
  meetingsBetween(db, '0000-01-01', today)
    .filter(({ held, minutesState }) => held && minutesState !== 'confirmed')
    .map(({ id: meetingId, heldOn, minutesState }) => {
      const { issuedOn } = storedLife(db, meetingId);
      const { sinceMeeting, late } = daysSinceMeeting(db, { meetingId, heldOn, issuedOn }, today);
      return { meetingId, heldOn, state: minutesState, sinceMeeting, late };
    });
