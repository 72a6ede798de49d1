import type { ReadableDb } from '../record/database.ts';
import { UserError } from '../rpc/user-error.ts';
import { selectInterestsOfItem } from './facts/queries.ts';
import type { ItemRow } from './items/service.ts';

/** Refuses to remove an item with what was minuted under it, so that no sentence goes with it. */
export function refuseWritten(db: ReadableDb, { id, notes }: ItemRow): void {
  if (notes.trim() !== '') {
    throw new UserError(
      'REFUSED',
      'Something is written under this item, so it stays in the record. Nothing was removed. Take that out of its notes first, or put the item off to the next meeting.',
    );
  }
  if (selectInterestsOfItem(db, id).length > 0) {
    throw new UserError(
      'REFUSED',
      'An interest is declared in this item, so it stays in the record. Nothing was removed. Take the interest back first.',
    );
  }
}
