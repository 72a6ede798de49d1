import { actionsForDecision } from '../../actions/service.ts';
import { refuseWorkedOn } from '../../improvements/refuse-worked-on.ts';
import type { WritableDb } from '../../record/database.ts';
import { refuseWhenReferred } from '../../rpc/refuse-when-referred.ts';
import { UserError } from '../../rpc/user-error.ts';
import { deleteElection } from '../elections/queries.ts';
import { refuseElected } from '../elections/refuse-elected.ts';
import { deleteDecision } from './queries.ts';

/** Removes a decision; REFUSED while something in the record rests on it. */
export function removeDecision(db: WritableDb, id: number): void {
  const message =
    'An action carries out this decision, so it stays in the record. Nothing was removed. Take the decision out of that action first.';
  if (actionsForDecision(db, id) > 0) throw new UserError('REFUSED', message);
  refuseWorkedOn(db, id);
  refuseElected(db, id);
  deleteElection(db, id);
  refuseWhenReferred(message, () => deleteDecision(db, id));
}
