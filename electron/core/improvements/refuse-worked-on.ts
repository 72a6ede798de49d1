import type { ReadableDb } from '../record/database.ts';
import { UserError } from '../rpc/user-error.ts';
import { isWorkedOn } from './in-short.ts';

/** Keeps a decision as it is once somebody has added to the improvement that grew out of it. */
export function refuseWorkedOn(db: ReadableDb, decisionId: number): void {
  if (!isWorkedOn(db, decisionId)) return;
  throw new UserError(
    'REFUSED',
    'An improvement has grown out of this decision, and something was added to it, so it stays in the record. Nothing was changed. Look at it under Feedback and improvements.',
  );
}
