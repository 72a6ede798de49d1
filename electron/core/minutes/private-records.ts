import type { Action } from '../../../shared/actions/action.ts';
import type { Improvement } from '../../../shared/improvements/improvement.ts';
import type { DayedDecision, DayedItem } from '../../../shared/meetings/item.ts';
import { actionLines } from '../actions/service.ts';
import { decisionLines } from '../meetings/decisions/service.ts';
import { itemsOf } from '../meetings/items/service.ts';
import { mayHoldPrivateLine } from '../../../shared/minutes/note-line.ts';
import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import { followedNotes } from './lines/followed-notes.ts';

export type PrivateRecords = {
  readonly isPrivateItem: (item: Pick<DayedItem, 'id' | 'meetingId'>) => boolean;
  readonly isPrivateAction: (action: Pick<Action, 'id' | 'itemId' | 'meetingId'>) => boolean;
  readonly isPrivateDecision: (
    decision: Pick<DayedDecision, 'id' | 'itemId' | 'meetingId'>,
  ) => boolean;
  /** Whether the decision that an improvement came from is private. */
  readonly isPrivateImprovement: (improvement: Pick<Improvement, 'decision'>) => boolean;
};

/**
 * Tells which actions and decisions were made under a private item or in a private line, wherever
 * they come up again later. Looks at each meeting once.
 */
export function privateRecords(db: ReadableDb): PrivateRecords {
  const seen = new Map<number, OfMeeting>();
  const of = (meetingId: number) => {
    const known = seen.get(meetingId) ?? ofMeeting(db, meetingId);
    seen.set(meetingId, known);
    return known;
  };
  const isPrivateDecision: PrivateRecords['isPrivateDecision'] = ({ id, itemId, meetingId }) => {
    const { items, decisions } = of(meetingId);
    return items.has(itemId) || decisions.has(id);
  };
  return {
    isPrivateDecision,
    isPrivateImprovement: ({ decision }) => decision !== null && isPrivateDecision(decision),
    isPrivateItem: ({ id, meetingId }) => of(meetingId).items.has(id),
    isPrivateAction: ({ id, itemId, meetingId }) => {
      if (meetingId === null || itemId === null) return false;
      const { items, actions } = of(meetingId);
      return items.has(itemId) || actions.has(id);
    },
  };
}

type OfMeeting = {
  readonly items: ReadonlySet<number>;
  readonly actions: ReadonlySet<number>;
  readonly decisions: ReadonlySet<number>;
};

const ofMeeting = remembered((db: ReadableDb, meetingId: number): OfMeeting => {
  const items = itemsOf(db, meetingId);
  const lines = new Set(
    items
      .filter(mayHoldPrivateLine)
      .flatMap((item) =>
        (followedNotes(db, item)?.lines ?? [])
          .filter(({ isPrivate }) => isPrivate)
          .map(({ key }) => place(item.id, key)),
      ),
  );
  const inPrivateLine = (
    select: (db: ReadableDb, meetingId: number) => { id: number; itemId: number; key: number }[],
  ) =>
    new Set(
      (lines.size === 0 ? [] : select(db, meetingId))
        .filter(({ itemId, key }) => lines.has(place(itemId, key)))
        .map(({ id }) => id),
    );
  return {
    items: new Set(items.filter(({ isPrivate }) => isPrivate).map(({ id }) => id)),
    actions: inPrivateLine(actionLines),
    decisions: inPrivateLine(decisionLines),
  };
});

const place = (itemId: number, key: number) => `${itemId}/${key}`;
