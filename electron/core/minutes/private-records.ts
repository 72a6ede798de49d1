import type { Action } from '../../../shared/actions/action.ts';
import type { Improvement } from '../../../shared/improvements/improvement.ts';
import type { DayedDecision, DayedItem } from '../../../shared/meetings/item.ts';
import { privateActions } from '../actions/service.ts';
import { everyPrivateDecision, privateDecisions } from '../meetings/decisions/service.ts';
import { privateItems } from '../meetings/items/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';

export type PrivateRecords = {
  readonly isPrivateItem: (item: Pick<DayedItem, 'id' | 'meetingId'>) => boolean;
  readonly isPrivateAction: (
    action: Pick<Action, 'id' | 'itemId' | 'meetingId' | 'decisionId'>,
  ) => boolean;
  readonly isPrivateDecision: (
    decision: Pick<DayedDecision, 'id' | 'itemId' | 'meetingId'>,
  ) => boolean;
  /** Whether the decision that an improvement came from is private. */
  readonly isPrivateImprovement: (improvement: Pick<Improvement, 'decision'>) => boolean;
};

/**
 * Tells which actions and decisions were made under a private item or in a private line, wherever
 * they come up again later; an action that carries out a private decision is private too. Looks at
 * each meeting once.
 */
export function privateRecords(db: ReadableDb): PrivateRecords {
  const seen = new Map<number, OfMeeting>();
  const of = (meetingId: number) => {
    const known = seen.get(meetingId) ?? ofMeeting(db, meetingId);
    seen.set(meetingId, known);
    return known;
  };
  let decided: ReadonlySet<number> | undefined;
  const privateDecided = () => (decided ??= allPrivateDecisions(db));
  const isPrivateDecision: PrivateRecords['isPrivateDecision'] = ({ id, itemId, meetingId }) => {
    const { items, decisions } = of(meetingId);
    return items.has(itemId) || decisions.has(id);
  };
  return {
    isPrivateDecision,
    isPrivateImprovement: ({ decision }) => decision !== null && isPrivateDecision(decision),
    isPrivateItem: ({ id, meetingId }) => of(meetingId).items.has(id),
    isPrivateAction: ({ id, itemId, meetingId, decisionId }) => {
      if (decisionId !== null && privateDecided().has(decisionId)) return true;
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

const ids = (rows: readonly { readonly id: number }[]) => new Set(rows.map(({ id }) => id));

const allPrivateDecisions = remembered((db: ReadableDb) => ids(everyPrivateDecision(db)));

const ofMeeting = remembered((db: ReadableDb, meetingId: number): OfMeeting => ({
  items: ids(privateItems(db, meetingId)),
  actions: ids(privateActions(db, meetingId)),
  decisions: ids(privateDecisions(db, meetingId)),
}));
