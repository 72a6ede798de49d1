import type { Action } from '../../../shared/actions/action.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { allActions } from '../actions/service.ts';

import type { ReadableDb } from '../record/database.ts';

/** Earlier actions that a meeting heard something of: progress, or that they were done. */
export const spokenOfAt = (
  db: ReadableDb,
  { id, heldOn }: Pick<Meeting, 'id' | 'heldOn'>,
): Action[] =>
  allActions(db, heldOn).filter(
    ({ progress, doneMeetingId }) =>
      doneMeetingId === id || progress.some(({ meetingId }) => meetingId === id),
  );
