import type { ProposedItem } from '../../../shared/agenda/agenda.ts';
import { subjectOfTitle } from '../../../shared/agenda/templates/current-edition.ts';
import { addAgendaItem, itemsOf } from '../meetings/items/service.ts';
import { fold } from '../../../shared/text/fold.ts';
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
  let after = 0;
  for (const item of proposed) {
    const there = itemsOf(db, meetingId).find(({ title }) => fold(title) === fold(item.title));
    if (there) {
      after = Math.max(after, there.position);
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
  const { title, purpose, plannedMinutes, words, askedBy, backlogId } = item;
  const id = addAgendaItem(db, {
    meetingId,
    position,
    title,
    about: subjectOfTitle(title),
    purpose,
    plannedMinutes,
    askedBy,
    agendaWords: words,
  });
  if (backlogId !== null) updateTaken(db, backlogId, id);
  return id;
}
