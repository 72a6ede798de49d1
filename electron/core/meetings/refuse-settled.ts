import { actionsForMeeting } from '../actions/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { UserError } from '../rpc/user-error.ts';
import { countDecisionsOfItem } from './decisions/queries.ts';
import { selectItemsOf } from './items/queries.ts';

/** REFUSED for a meeting that settled something: cancelled, it would stand as agreed at no meeting. */
export function refuseSettled(db: ReadableDb, meetingId: number): void {
  const decided = selectItemsOf(db, meetingId).some(({ id }) => countDecisionsOfItem(db, id) > 0);
  if (!decided && actionsForMeeting(db, meetingId) === 0) return;
  throw new UserError(
    'REFUSED',
    'Decisions or actions are recorded at this meeting, so it cannot be cancelled. Nothing was changed. If it was not held, take them out first.',
  );
}

/** REFUSED for a meeting that was cancelled: nothing is decided there. */
export function refuseCancelled({ cancelledOn }: { readonly cancelledOn: string | null }): void {
  if (cancelledOn === null) return;
  throw new UserError(
    'REFUSED',
    'This meeting was cancelled, so nothing was decided at it. Nothing was changed. If it was held after all, take the cancellation back first.',
  );
}
