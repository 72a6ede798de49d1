import type { KeptImprovement } from '../../../shared/improvements/improvement.ts';
import { doneByActions } from '../../../shared/improvements/state.ts';
import { actionPlaces } from '../actions/service.ts';
import { privateRecords } from '../minutes/private-records.ts';
import type { ReadableDb } from '../record/database.ts';

/** Improvements as papers that go out may tell of them, and how many were held back. */
export type Publishable<T> = {
  readonly improvements: readonly T[];
  readonly heldBack: readonly T[];
};

/**
 * Holds back improvements that were agreed under a private item or in a private line, and what came
 * of private actions in the others.
 */
export function publishable<T extends KeptImprovement>(
  db: ReadableDb,
  improvements: readonly T[],
): Publishable<T> {
  const { isPrivateImprovement, isPrivateAction } = privateRecords(db);
  const carrying = improvements.flatMap(({ actions }) => actions.map(({ id }) => id));
  const hidden = new Set(
    actionPlaces(db, carrying)
      .filter(isPrivateAction)
      .map(({ id }) => id),
  );
  return {
    improvements: improvements
      .filter((one) => !isPrivateImprovement(one))
      .map((one) => withoutActions(one, hidden)),
    heldBack: improvements.filter(isPrivateImprovement),
  };
}

function withoutActions<T extends KeptImprovement>(one: T, hidden: ReadonlySet<number>): T {
  const actions = one.actions.filter(({ id }) => !hidden.has(id));
  if (actions.length === one.actions.length) return one;
  const itsOwnResult = one.result !== doneByActions(one.actions)?.result;
  return {
    ...one,
    actions,
    result: itsOwnResult ? one.result : (doneByActions(actions)?.result ?? ''),
  };
}

/** What a paper says of what was held back; nothing when nothing was. */
export const heldBackInWords = (heldBack: readonly KeptImprovement[]): string[] =>
  heldBack.length === 0 ? [] : ['What the group agreed in private was left off.'];
