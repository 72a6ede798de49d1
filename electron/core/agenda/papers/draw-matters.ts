import { drawnWords } from '../../../../shared/agenda/drawn-matters.ts';
import { itemOfPurpose, setAgendaWords } from '../../meetings/items/service.ts';
import type { WritableDb } from '../../record/database.ts';
import { UserError } from '../../rpc/user-error.ts';
import { mattersFor } from '../propose.ts';

/** Writes what is open now under "Matters arising"; answers the words before and after. */
export function drawMatters(
  db: WritableDb,
  meetingId: number,
): { readonly before: string; readonly after: string } {
  const item = itemOfPurpose(db, meetingId, 'matters arising');
  if (!item) {
    throw new UserError(
      'REFUSED',
      'This agenda has no item “Matters arising”. Nothing was changed. Add one, and choose “Matters arising” as what it is for.',
    );
  }
  const after = drawnWords(item.agendaWords, mattersFor(db, meetingId));
  setAgendaWords(db, item, after);
  return { before: item.agendaWords, after };
}
