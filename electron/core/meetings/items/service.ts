import { positionBeforeClosing } from '../../../../shared/agenda/before-closing.ts';
import type { ItemPurpose } from '../../../../shared/agenda/item-purpose.ts';
import type { ItemFacts, ItemSubject } from '../../../../shared/meetings/item.ts';
import { canBePutOff, saysPutOff } from '../../../../shared/minutes/put-off.ts';
import { actionsForItem } from '../../actions/service.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';
import { conflict, notFound } from '../../rpc/user-error.ts';
import { countDecisionsOfItem } from '../decisions/queries.ts';
import { updateItemFacts } from '../facts/queries.ts';
import * as queries from './queries.ts';

export type { ItemRow } from './queries.ts';

/** One item; NOT_FOUND when there is none. */
export function storedItem(db: ReadableDb, id: number): queries.ItemRow {
  const item = queries.selectItem(db, id);
  if (!item) throw notFound('This item');
  return item;
}

/** Saves the notes of an item; CONFLICT when the version is stale. */
export function saveNotesOf(
  db: WritableDb,
  item: Pick<queries.ItemRow, 'id' | 'version' | 'notes'>,
): void {
  if (!queries.updateNotes(db, item)) throw conflict('This item');
}

/** The first item of a meeting that is there for a purpose. */
export const itemOfPurpose = (
  db: ReadableDb,
  meetingId: number,
  purpose: queries.ItemRow['purpose'],
): queries.ItemRow | undefined =>
  queries.selectItemsOf(db, meetingId).find((item) => item.purpose === purpose);

/** The items of a meeting in their order. */
export const itemsOf = queries.selectItemsOf;

/** Which items of a meeting are private. */
export const privateItems = queries.selectPrivateItems;

/** The items of the ids given with their days, in no order that matters. */
export const itemsWith = queries.selectItemsWith;

/** Items of their own that were not reached, or whose notes put them off. */
export const itemsPutOff = (db: ReadableDb, meetingId: number): queries.ItemRow[] =>
  queries
    .selectItemsOf(db, meetingId)
    .filter((item) => isUndiscussed(db, item) || (canBePutOff(item) && saysPutOff(item.notes)));

/** Whether nothing is written, decided or agreed under an item of its own. */
const isUndiscussed = (db: ReadableDb, { id, purpose, notes }: queries.ItemRow): boolean =>
  purpose === 'business' &&
  notes.trim() === '' &&
  countDecisionsOfItem(db, id) + actionsForItem(db, id) === 0;

type AgendaItem = ItemFacts & {
  readonly meetingId: number;
  /** From 1; before the closing items when absent. */
  readonly position: number | undefined;
  readonly title: string;
  readonly about: ItemSubject;
};

/** Where a new item goes: at the position asked for, otherwise before the closing items. */
export function placeOfItem(
  db: ReadableDb,
  meetingId: number,
  { title, purpose = 'business' }: { readonly title: string; readonly purpose?: ItemPurpose },
  position?: number,
): number {
  const items = queries.selectItemsOf(db, meetingId);
  if (position !== undefined) return Math.min(position, items.length + 1);
  return positionBeforeClosing(items, { title, purpose });
}

/** Puts an item with its facts on the agenda of a meeting; answers its id. */
export function addAgendaItem(db: WritableDb, item: AgendaItem): number {
  const { meetingId, position, title, about, ...facts } = item;
  const at = placeOfItem(db, meetingId, item, position);
  const fields = { meetingId, position: at, title, about, notes: '', feedbackSource: '' };
  const id = queries.insertItem(db, fields);
  updateItemFacts(db, { ...facts, id, version: 1 });
  return id;
}

/** Writes the words under an item of the agenda; its other facts stay. */
export function setAgendaWords(db: WritableDb, item: queries.ItemRow, agendaWords: string): void {
  const { id, version, purpose, plannedMinutes, isPrivate, askedBy } = item;
  updateItemFacts(db, { id, version, purpose, plannedMinutes, isPrivate, askedBy, agendaWords });
}

/** Puts an item with its notes at the end of a meeting; answers its id. */
export function addMinutedItem(
  db: WritableDb,
  meetingId: number,
  { title, notes }: { readonly title: string; readonly notes: string },
): number {
  const position = queries.selectItemsOf(db, meetingId).length + 1;
  return queries.insertItem(db, {
    meetingId,
    position,
    title,
    notes,
    about: 'ordinary',
    feedbackSource: '',
  });
}
