import { stepBetween, type MinutesState } from '../../../shared/minutes/state.ts';
import type { CommandContext } from '../rpc/context.ts';
import { conflict, UserError } from '../rpc/user-error.ts';
import { storedMeeting } from '../meetings/change-meeting.ts';
import { storedLife } from './life-of.ts';
import * as queries from './queries.ts';

type Seen = { readonly meetingId: number; readonly version: number };
type Next = {
  readonly state: MinutesState;
  /** Kept as it is when absent. */
  readonly issuedOn?: string | null;
};

/**
 * Changes where minutes stand if nobody else has since `version`. The work done before the change
 * still sees the old state; what must be kept of the new one is done by `afterwards`.
 */
export function changeLife(
  { meetingId, version }: Seen,
  { db }: CommandContext,
  next: (life: queries.LifeRow) => Next,
): queries.LifeRow {
  storedMeeting(db, meetingId);
  queries.beginLife(db, meetingId);
  const life = storedLife(db, meetingId);
  if (life.version !== version) throw conflict('The state of these minutes');
  const { state, issuedOn = life.issuedOn } = next(life);
  if (!queries.updateLife(db, { meetingId, version, state, issuedOn })) {
    throw conflict('The state of these minutes');
  }
  return { meetingId, version: version + 1, state, issuedOn };
}

/** REFUSED when the minutes cannot go from where they stand to where they are sent. */
export function requireStep(from: MinutesState, to: MinutesState): void {
  if (stepBetween(from, to)) return;
  throw new UserError('REFUSED', `${whyNot(from, to)} Nothing was changed.`);
}

function whyNot(from: MinutesState, to: MinutesState): string {
  if (from === 'confirmed') return 'These minutes are confirmed already.';
  if (to === 'confirmed') return 'Minutes are confirmed after they were issued in draft.';
  if (from === 're-opened')
    return 'These minutes were opened again, and are to be confirmed again.';
  return `These minutes are ${from}, so this step is not open to them.`;
}
