import { actionReference, type Action } from '../../../../shared/actions/action.ts';
import { numberFirstIn } from '../../../../shared/actions/number-first.ts';
import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import type { QuotedAction } from '../../../../shared/minutes/kept-notes.ts';
import type { NoteLine } from '../../../../shared/minutes/note-line.ts';
import { actionsNumbered } from '../../actions/service.ts';
import { storedItem } from '../../meetings/items/service.ts';
import type { ReadableDb } from '../../record/database.ts';

/**
 * The lines of text that begin with the number of an action, of which this meeting has recorded
 * nothing with the action itself; and with a number that no action has.
 */
export function quotedActions(
  db: ReadableDb,
  itemId: number,
  { lines, today }: { readonly lines: readonly NoteLine[]; readonly today: IsoDate },
): QuotedAction[] {
  const quoted = lines.flatMap(({ kind, text }, line) => {
    const number = kind === 'text' || kind === 'bullet' ? numberFirstIn(text) : undefined;
    return number === undefined ? [] : { line, number };
  });
  if (quoted.length === 0) return [];
  const { meetingId } = storedItem(db, itemId);
  const numbers = quoted.map(({ number }) => number);
  const actions = new Map(
    actionsNumbered(db, numbers, today).map((action) => [action.number, action]),
  );
  return quoted.flatMap(({ line, number }): QuotedAction[] => {
    const action = actions.get(number);
    if (!action) return [{ line, actionId: null, reference: actionReference(number) }];
    if (isSpokenOf(action, meetingId)) return [];
    return [{ line, actionId: action.id, reference: action.reference }];
  });
}

/** Agreed at the meeting, or with a note of what it heard. */
const isSpokenOf = (action: Action, meetingId: number) =>
  [
    action.meetingId,
    action.doneMeetingId,
    ...action.progress.map((note) => note.meetingId),
  ].includes(meetingId);
