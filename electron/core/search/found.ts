import type { Action } from '../../../shared/actions/action.ts';
import type { Found, FoundKind } from '../../../shared/search/contract.ts';
import { excerpt } from '../../../shared/search/excerpt.ts';
import { fold } from '../../../shared/text/fold.ts';
import { actionOf } from '../actions/service.ts';
import { activityInShort } from '../engagement/service.ts';
import { feedbackInShort } from '../feedback/service.ts';
import { improvementInShort } from '../improvements/service.ts';
import { meetingDay } from '../meetings/change-meeting.ts';
import { decisionOf } from '../meetings/decisions/service.ts';
import { storedItem } from '../meetings/items/service.ts';
import { notFound } from '../rpc/user-error.ts';
import type { SearchDesk } from './find-words.ts';
import { selectActionOfNote } from './queries.ts';

const noAction = { noteId: null, state: null, owner: '' } as const;
const noPlace = { ...noAction, meetingId: null, itemId: null } as const;

/** What is shown of one match. */
export function hydrate(desk: SearchDesk, kind: FoundKind, id: number): Found {
  const { db, today } = desk;
  if (kind === 'item') return foundItem(desk, id);
  if (kind === 'decision') return foundDecision(desk, id);
  if (kind === 'feedback') return foundFeedback(desk, id);
  if (kind === 'improvement') return foundImprovement(desk, id);
  if (kind === 'engagement activity') return foundActivity(desk, id);
  if (kind === 'action') return foundAction(desk, actionOf(db, id, today));
  const actionId = selectActionOfNote(db, id);
  if (actionId === undefined) throw notFound('This note');
  return foundProgress(desk, actionOf(db, actionId, today), id);
}

function foundItem({ db, terms }: SearchDesk, id: number): Found {
  const { meetingId, title, notes } = storedItem(db, id);
  return {
    ...noAction,
    kind: 'item',
    id,
    meetingId,
    itemId: id,
    on: meetingDay(db, meetingId),
    title,
    excerpt: excerpt(notes, terms),
  };
}

function foundDecision({ db, terms }: SearchDesk, id: number): Found {
  const { meetingId, meetingOn, itemId, itemTitle, reference, ...said } = decisionOf(db, id);
  const words = [said.text, said.reason, said.dissent, said.practiceAnswer?.answer];
  return {
    ...noAction,
    kind: 'decision',
    id,
    meetingId,
    itemId,
    on: meetingOn,
    title: `Decision ${reference}, ${itemTitle}`,
    excerpt: excerpt(words.filter(Boolean).join('. '), terms),
  };
}

function foundFeedback({ db, terms }: SearchDesk, id: number): Found {
  const { title, words, sourceWords, receivedOn } = feedbackInShort(db, id);
  const said = [sourceWords, words].filter(Boolean).join('. ');
  return { ...noPlace, kind: 'feedback', id, on: receivedOn, title, excerpt: excerpt(said, terms) };
}

function foundImprovement({ db, terms }: SearchDesk, id: number): Found {
  const { text, words, on } = improvementInShort(db, id);
  return { ...noPlace, kind: 'improvement', id, on, title: text, excerpt: excerpt(words, terms) };
}

function foundActivity({ db, terms }: SearchDesk, id: number): Found {
  const { title, startsOn: on, aim, partner, ...came } = activityInShort(db, id);
  const said = [partner, aim, came.heard, came.changed, came.evaluation, came.lessons];
  const words = excerpt(said.filter(Boolean).join('. '), terms);
  return { ...noPlace, kind: 'engagement activity', id, on, title, excerpt: words };
}

export function foundAction({ terms }: Pick<SearchDesk, 'terms'>, action: Action): Found {
  const { id, meetingId, itemId, agreedOn, reference, text, result, state } = action;
  return {
    kind: 'action',
    id,
    noteId: null,
    meetingId,
    itemId,
    on: agreedOn,
    title: reference,
    excerpt: excerpt([text, result].filter(Boolean).join('. '), terms),
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
    excerpt: excerpt(note.note, desk.terms),
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
