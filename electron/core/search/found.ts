import { asSentence } from '../../../shared/documents/words.ts';
import type { Action } from '../../../shared/actions/action.ts';
import type { DayedDecision, DayedItem } from '../../../shared/meetings/item.ts';
import type { Found } from '../../../shared/search/contract.ts';
import { fold } from '../../../shared/text/fold.ts';
import { actionOf, actionsWith } from '../actions/service.ts';
import { activityInShort } from '../engagement/service.ts';
import { wordsOfWorksheet, worksheetInShort } from '../engagement/worksheets/service.ts';
import { feedbackInShort } from '../feedback/service.ts';
import { improvementInShort } from '../improvements/in-short.ts';
import { decisionsWith } from '../meetings/decisions/service.ts';
import { itemsWith } from '../meetings/items/service.ts';
import { notFound } from '../rpc/user-error.ts';
import { selectActionOfNote, type SearchedKind } from './queries.ts';
import type { SearchDesk } from './search-desk.ts';

const noAction = { noteId: null, state: null, owner: '' } as const;
const noPlace = { ...noAction, meetingId: null, itemId: null } as const;

/** What is shown of matches of one kind, in their order; of progress the ids are those of notes. */
export function hydrate(desk: SearchDesk, kind: SearchedKind, ids: readonly number[]): Found[] {
  const { db, today } = desk;
  if (ids.length === 0) return [];
  if (kind === 'item') return inOrder(ids, itemsWith(db, ids), foundItem(desk));
  if (kind === 'decision') return inOrder(ids, decisionsWith(db, ids), foundDecision(desk));
  if (kind === 'action') {
    return inOrder(ids, actionsWith(db, ids, today), (action) => foundAction(desk, action));
  }
  return ids.map((id) => {
    if (kind === 'feedback') return foundFeedback(desk, id);
    if (kind === 'improvement') return foundImprovement(desk, id);
    if (kind === 'engagement activity') return foundActivity(desk, id);
    if (kind === 'worksheet') return foundWorksheet(desk, id);
    const actionId = selectActionOfNote(db, id);
    if (actionId === undefined) throw notFound('This note');
    return foundProgress(desk, actionOf(db, actionId, today), id);
  });
}

function inOrder<Row extends { readonly id: number }>(
  ids: readonly number[],
  rows: readonly Row[],
  show: (row: Row) => Found,
): Found[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? show(row) : [];
  });
}

function foundItem({ excerpt }: SearchDesk): (item: DayedItem) => Found {
  return ({ id, meetingId, meetingOn, title, notes }) => ({
    ...noAction,
    kind: 'item',
    id,
    meetingId,
    itemId: id,
    on: meetingOn,
    title,
    excerpt: excerpt(notes),
  });
}

function foundDecision({ excerpt }: SearchDesk): (decision: DayedDecision) => Found {
  return ({ id, meetingId, meetingOn, itemId, itemTitle, reference, ...said }) => {
    const dissent = said.dissent === '' ? '' : `Disagreed: ${said.dissent}`;
    const words = [said.text, said.reason, dissent, said.practiceAnswer?.answer ?? ''];
    return {
      ...noAction,
      kind: 'decision',
      id,
      meetingId,
      itemId,
      on: meetingOn,
      title: `Decision ${reference}, ${itemTitle}`,
      excerpt: excerpt(words.map(asSentence).filter(Boolean).join(' ')),
    };
  };
}

function foundFeedback({ db, excerpt }: SearchDesk, id: number): Found {
  const { title, words, sourceWords, receivedOn } = feedbackInShort(db, id);
  const said = [sourceWords, words].filter(Boolean).join('. ');
  return { ...noPlace, kind: 'feedback', id, on: receivedOn, title, excerpt: excerpt(said) };
}

function foundImprovement({ db, excerpt }: SearchDesk, id: number): Found {
  const { text, words, on } = improvementInShort(db, id);
  return { ...noPlace, kind: 'improvement', id, on, title: text, excerpt: excerpt(words) };
}

function foundActivity({ db, excerpt }: SearchDesk, id: number): Found {
  const { title, startsOn: on, aim, partner, ...came } = activityInShort(db, id);
  const said = [partner, aim, came.heard, came.changed, came.evaluation, came.lessons];
  const words = excerpt(said.filter(Boolean).join('. '));
  return { ...noPlace, kind: 'engagement activity', id, on, title, excerpt: words };
}

function foundWorksheet({ db, excerpt }: SearchDesk, id: number): Found {
  const { title, startsOn: on } = worksheetInShort(db, id);
  const words = excerpt(wordsOfWorksheet(db, id));
  return { ...noPlace, kind: 'worksheet', id, on, title, excerpt: words };
}

export function foundAction({ excerpt }: Pick<SearchDesk, 'excerpt'>, action: Action): Found {
  const { id, meetingId, itemId, agreedOn, reference, text, result, state } = action;
  return {
    kind: 'action',
    id,
    noteId: null,
    meetingId,
    itemId,
    on: agreedOn,
    title: reference,
    excerpt: excerpt([text, result].filter(Boolean).join('. ')),
    state,
    owner: owners(action)
      .map(({ name }) => name)
      .join(', '),
  };
}

export function foundProgress(desk: SearchDesk, action: Action, noteId: number): Found {
  const note = action.progress.find(({ id }) => id === noteId);
  if (!note) throw notFound('This note');
  return {
    ...foundAction(desk, action),
    kind: 'progress',
    noteId,
    meetingId: note.meetingId,
    itemId: null,
    on: note.on,
    excerpt: desk.excerpt(note.note),
  };
}

type Owned = { readonly ownerId?: number | undefined; readonly ownerName?: string | undefined };

/** Whether an action is of the member, or of the name, that is asked for; of anybody when of none. */
export function isOwnedBy(action: Action, { ownerId, ownerName = '' }: Owned): boolean {
  const all = owners(action);
  return (
    (ownerId === undefined || all.some(({ memberId }) => memberId === ownerId)) &&
    (ownerName === '' || all.some(({ name }) => fold(name) === fold(ownerName)))
  );
}

export const owners = ({ owner, moreOwners }: Action) =>
  [owner, ...moreOwners].filter(({ name }) => name !== '');
