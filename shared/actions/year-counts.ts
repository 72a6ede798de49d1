import { financialYearDays, type IsoDate } from '../dates/financial-year.ts';
import type { Action } from './action.ts';
import { actionState } from './state.ts';

export type OwnerCounts = {
  readonly memberId: number | null;
  readonly name: string;
  readonly agreed: number;
  readonly done: number;
  readonly open: number;
};

export type YearCounts = {
  readonly openAtStart: number;
  readonly agreed: number;
  readonly done: number;
  readonly openAtEnd: number;
  readonly overdue: number;
  /** By the lead owner, by name. */
  readonly byOwner: OwnerCounts[];
  /** What was done in the year, in the order it was done. */
  readonly closed: Action[];
};

/**
 * Actions over a financial year, up to today while it lasts: open at the start and agreed, less
 * done, is open at the end.
 */
export function yearCounts(actions: readonly Action[], year: number, today: IsoDate): YearCounts {
  const { from, to } = financialYearDays(year);
  const end = today < to ? today : to;
  const known = actions.filter(({ agreedOn }) => agreedOn <= end);
  const agreed = known.filter(({ agreedOn }) => agreedOn >= from);
  const done = known.filter(({ doneOn }) => doneOn !== null && doneOn >= from && doneOn <= end);
  const open = known.filter(({ doneOn }) => doneOn === null || doneOn > end);
  const openThen = known.filter(
    ({ agreedOn, doneOn }) => agreedOn < from && (doneOn === null || doneOn >= from),
  );
  const late = open.filter((action) => {
    return actionState({ ...action, doneOn: null }, end).state === 'overdue';
  });
  return {
    openAtStart: openThen.length,
    agreed: agreed.length,
    done: done.length,
    openAtEnd: open.length,
    overdue: late.length,
    byOwner: byOwner({ agreed, done, open }),
    closed: done.toSorted((a, b) => (a.doneOn ?? '').localeCompare(b.doneOn ?? '')),
  };
}

type Lists = Readonly<Record<'agreed' | 'done' | 'open', readonly Action[]>>;

function byOwner(lists: Lists): OwnerCounts[] {
  const all = [...lists.agreed, ...lists.done, ...lists.open];
  const owners = new Map(all.map(({ owner }) => [keyOf(owner), owner]));
  return [...owners]
    .map(([key, { memberId, name }]) => ({
      memberId,
      name,
      agreed: count(lists.agreed, key),
      done: count(lists.done, key),
      open: count(lists.open, key),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

const count = (actions: readonly Action[], key: string) =>
  actions.filter(({ owner }) => keyOf(owner) === key).length;

const keyOf = ({ memberId, name }: Action['owner']) => (memberId === null ? name : `#${memberId}`);
