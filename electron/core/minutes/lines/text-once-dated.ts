import type { Action } from '../../../../shared/actions/action.ts';
import { actionLines } from '../../actions/service.ts';
import { storedItem } from '../../meetings/items/service.ts';
import type { ReadableDb } from '../../record/database.ts';
import { readerOf } from '../keep-notes.ts';
import { followedNotes } from './followed-notes.ts';

/**
 * What an action says once a day is settled for the words of its line, "by next Friday"; undefined
 * where it says something else already, or where no line made it.
 */
export function textOnceDated(db: ReadableDb, action: Action): string | undefined {
  const { id, meetingId, itemId } = action;
  if (meetingId === null || itemId === null) return undefined;
  const key = actionLines(db, meetingId).find((each) => each.id === id)?.key;
  const lines = followedNotes(db, storedItem(db, itemId))?.lines ?? [];
  const line = lines.find((each) => each.key === key);
  if (!line) return undefined;
  const draft = readerOf(db, meetingId).action(line.text);
  return draft.text === action.text && draft.textOnceDated !== '' ? draft.textOnceDated : undefined;
}
