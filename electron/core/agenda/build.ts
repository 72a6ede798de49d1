import { alreadyThere } from '../../../shared/agenda/already-there.ts';
import type { ProposedItem } from '../../../shared/agenda/agenda.ts';
import { subjectOfTitle } from '../../../shared/agenda/templates/current-edition.ts';
import { addAgendaItem, itemsOf, storedItem } from '../meetings/items/service.ts';
import type { WritableDb } from '../record/database.ts';
import { updateTaken } from './backlog/queries.ts';

/**
 * Puts what is not there yet on a meeting's agenda, each after the one it follows; items already
 * there stay as they are. Answers the ids of those added.
 */
export function buildAgenda(
  db: WritableDb,
  meetingId: number,
  proposed: readonly ProposedItem[],
): number[] {
  const added: number[] = [];
  const there = alreadyThere(proposed, itemsOf(db, meetingId));
  let after = 0;
  for (const [index, item] of proposed.entries()) {
    const known = there[index];
    if (known) {
      after = Math.max(after, storedItem(db, known.id).position);
      continue;
    }
    after += 1;
    const id = addProposed(db, meetingId, item, after);
    added.push(id);
  }
  return added;
}

/** Adds one item at a position; what waited in the backlog is taken from it. */
export function addProposed(
  db: WritableDb,
  meetingId: number,
  item: Omit<ProposedItem, 'from' | 'earlierItemId'>,
  position?: number,
): number {
  const { title, purpose, plannedMinutes, words, askedBy, isPrivate, backlogId } = item;
  const id = addAgendaItem(db, {
    meetingId,
    position,
    title,
    about: subjectOfTitle(title),
    purpose,
    plannedMinutes,
    askedBy,
    isPrivate,
    agendaWords: words,
  });
  if (backlogId !== null) updateTaken(db, backlogId, id);
  return id;
}
