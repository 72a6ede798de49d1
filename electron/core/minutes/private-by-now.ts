import type { Minutes, MinutesItem } from '../../../shared/minutes/paper/minutes-model.ts';
import { actionsOnAnyDay } from '../actions/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { privateRecords } from './private-records.ts';

/**
 * Minutes in which an action is private too that became so since they were made: its own minutes
 * made it private, or the decision that it carries out is private by now. So is what was said of it.
 */
export function privateByNow(db: ReadableDb, minutes: Minutes): Minutes {
  const { items, otherActions } = minutes;
  const told = items.some(({ parts }) => parts.some((part) => referenceIn(part) !== undefined));
  if (!told && otherActions.length === 0) return minutes;
  const hidden: ReadonlySet<string | undefined> = privateNumbers(db);
  const parts = (item: MinutesItem) =>
    item.parts.map((part) => (hidden.has(referenceIn(part)) ? { ...part, isPrivate: true } : part));
  return {
    ...minutes,
    items: items.map((item) => ({ ...item, parts: parts(item) })),
    otherActions: otherActions.map((action) =>
      hidden.has(action.reference) ? { ...action, isPrivate: true } : action,
    ),
  };
}

/** The numbers of all actions of the record that are not for the public. */
export function privateNumbers(db: ReadableDb): ReadonlySet<string> {
  const { isPrivateAction } = privateRecords(db);
  return new Set(
    actionsOnAnyDay(db)
      .filter(isPrivateAction)
      .map(({ reference }) => reference),
  );
}

/** The action that a part of an item is about; undefined for other parts. */
function referenceIn(part: MinutesItem['parts'][number]): string | undefined {
  if (part.kind === 'action') return part.action.reference;
  return part.kind === 'progress' ? part.progress.action.reference : undefined;
}
