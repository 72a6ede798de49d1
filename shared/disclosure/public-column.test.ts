import { array, assert, constantFrom, integer, nat, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import type { Column } from './column.ts';
import { publicColumn, type PublishedBefore, type PublicColumn } from './public-column.ts';
import type { PublishedColumn } from './published.ts';
import { smallNumber, type PublicCount } from './small-number.ts';

const columnOf = (counts: readonly number[], rest = 0): Column => ({
  characteristic: 'sex',
  categories: '',
  members: counts.reduce((sum, count) => sum + count, rest),
  cells: counts.map((count, i) => ({ key: `${i}`, label: `${i}`, population: 100, count })),
  rest,
});

const publish = (
  counts: readonly number[],
  rest = 0,
  others: readonly PublishedBefore[] = [],
  moves = { joined: 0, left: 0 },
): PublicColumn =>
  publicColumn({
    on: '2026-10-01',
    column: columnOf(counts, rest),
    others,
    movement: () => moves,
  });

const shownIn = ({ published }: PublicColumn) => published?.cells.map(({ shown }) => shown) ?? null;

it('prints all counts of a group without small ones', () => {
  expect(shownIn(publish([20, 12, 9]))).toEqual([20, 12, 9]);
  expect(shownIn(publish([20, 12, 9], 6))).toEqual([20, 12, 9]);
});

it('hides what a reader who knows the number of members could work out', () => {
  expect(shownIn(publish([20, 12, 3]))).toEqual([20, 'not shown', 'fewer than 5']);
  // How many did not answer is the members less the total.
  expect(shownIn(publish([20, 12], 2))).toEqual([20, 'not shown']);
});

it('prints nothing of a group in which somebody could be told', () => {
  expect(shownIn(publish([1, 0]))).toBeNull();
  expect(shownIn(publish([0, 0]))).toBeNull();
  expect(shownIn(publish([2, 1], 1))).toBeNull();
});

it('hides the newer counts that would tell of what an older copy hid, or of who joined', () => {
  const older = before([20, 12], publish([20, 12]).published);

  const oneMoreOfEach = publish([21, 13], 0, [older], { joined: 2, left: 0 });
  const manyMore = publish([30, 22], 0, [older], { joined: 20, left: 0 });
  const fewWomen = publish([38, 14], 0, [older], { joined: 20, left: 0 });

  expect(shownIn(oneMoreOfEach)).not.toEqual([21, 13]);
  expect(oneMoreOfEach.becauseOfOthers).toBe(true);
  expect(shownIn(manyMore)).toEqual([30, 22]);
  expect(shownIn(fewWomen)).not.toEqual([38, 14]);
});

it('takes members who answered later or changed category for moves, though nobody joined', () => {
  const older = before([20, 12], publish([20, 12], 20).published, 20);

  const answeredLater = publish([28, 19], 5, [older], { joined: 0, left: 0 });
  const oneAnswered = publish([21, 12], 19, [older], { joined: 0, left: 0 });

  expect(shownIn(answeredLater)).toEqual([28, 'not shown']);
  expect(shownIn(oneAnswered)).not.toEqual([21, 12]);
  expect(oneAnswered.becauseOfOthers).toBe(true);
});

const smallColumn = record({
  counts: array(nat(11), { minLength: 2, maxLength: 3 }),
  rest: nat(7),
});

it('leaves a reader of one copy at least three values for each hidden count', () => {
  assert(
    property(smallColumn, ({ counts, rest }) => {
      const { published } = publish(counts, rest);
      if (!published) return;
      const ways = columnsOf(published, columnOf(counts, rest).members);
      expectOpen(published, ways);
    }),
    { numRuns: 200 },
  );
});

it('leaves three values even to a reader who has this program and tries every group in it', () => {
  const most = 15;
  const upTo = Array.from({ length: most + 1 }, (_, n) => n);
  const sameCopy = new Map<string, number[][]>();
  for (const a of upTo) {
    for (const b of upTo.slice(0, most - a + 1)) {
      for (const rest of upTo.slice(0, most - a - b + 1)) {
        const copy = JSON.stringify([a + b + rest, rest === 0, shownIn(publish([a, b], rest))]);
        sameCopy.set(copy, [...(sameCopy.get(copy) ?? []), [a, b]]);
      }
    }
  }

  for (const [copy, groups] of sameCopy) {
    const [, , shown] = JSON.parse(copy) as [number, boolean, PublicCount[] | null];
    shown?.forEach((count, at) => {
      if (typeof count === 'number') return;
      expect(new Set(groups.map((group) => group[at])).size, copy).toBeGreaterThanOrEqual(3);
    });
  }
});

it.each([
  { members: 5, categories: 3 },
  { members: 10, categories: 4 },
])(
  'tells by leaving out a column of $members members only what fits many groups',
  ({ members, categories }) => {
    const leftOut = groupsOf(members, categories + 1).filter(
      (group) => publish(group.slice(0, -1), group.at(-1) ?? 0).published === null,
    );

    for (let at = 0; at < categories; at++) {
      const values = new Set(leftOut.map((group) => group[at]));
      expect(values.size).toBeGreaterThanOrEqual(3);
    }
  },
);

/** Every way for so many members to be of so many cells. */
function groupsOf(members: number, cells: number): number[][] {
  if (cells === 1) return [[members]];
  return Array.from({ length: members + 1 }, (_, first) =>
    groupsOf(members - first, cells - 1).map((rest) => [first, ...rest]),
  ).flat();
}

it('leaves a reader of two copies, with the movement, at least three values for each', () => {
  assert(
    property(
      smallColumn,
      record({
        joins: array(nat(7), { minLength: 4, maxLength: 4 }),
        leaves: array(nat(4), { minLength: 4, maxLength: 4 }),
        told: constantFrom('exactly', 'with those who came and went'),
        passing: integer({ min: 0, max: 2 }),
      }),
      ({ counts, rest }, { joins, leaves, told, passing }) => {
        const first = [...counts, rest];
        const left = first.map((count, i) => Math.min(count, leaves[i] ?? 0));
        const second = first.map((count, i) => count - (left[i] ?? 0) + (joins[i] ?? 0));
        const earlier = publish(counts, rest).published;
        if (!earlier) return;
        const extra = told === 'exactly' ? 0 : passing;
        const moves = {
          joined: total(joins.slice(0, first.length)) + extra,
          left: total(left) + extra,
        };
        const later = publish(
          second.slice(0, -1),
          second.at(-1),
          [before(counts, earlier, rest)],
          moves,
        ).published;
        if (!later) return;
        const members = [total(first), total(second)] as const;
        const pairs = columnsOf(earlier, members[0]).flatMap((one) =>
          columnsOf(later, members[1])
            .filter((other) => gained(one, other) <= moves.joined)
            .map((other) => [one, other] as const),
        );
        expectOpen(
          earlier,
          pairs.map(([one]) => one),
        );
        expectOpen(
          later,
          pairs.map(([, other]) => other),
        );
      },
    ),
    { numRuns: 150 },
  );
});

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

const gained = (one: readonly number[], other: readonly number[]) =>
  total(one.map((count, i) => Math.max(0, (other[i] ?? 0) - count)));

const before = (
  counts: readonly number[],
  published: PublishedColumn | null,
  rest = 0,
): PublishedBefore => {
  if (!published) throw new Error('nothing was published');
  return { on: '2025-10-01', column: columnOf(counts, rest), published };
};

function expectOpen(published: PublishedColumn, ways: readonly (readonly number[])[]): void {
  [...published.cells.map(({ shown }) => shown), published.rest].forEach((shown, at) => {
    if (typeof shown === 'number') return;
    const values = new Set(ways.map((way) => way[at]));
    expect(values.size, JSON.stringify(published)).toBeGreaterThanOrEqual(3);
  });
}

/** Every column that fits what was printed and the number of members: counted out one by one. */
function columnsOf({ cells, rest }: PublishedColumn, members: number): number[][] {
  const shown = [...cells.map((cell) => cell.shown), rest];
  const largest = Math.min(
    members,
    ...shown
      .filter((count) => typeof count === 'number')
      .filter((count) => count >= smallNumber)
      .map((count) => count - 1),
  );
  const fill = (left: readonly PublicCount[], people: number): number[][] => {
    const [first, ...others] = left;
    if (first === undefined) return people === 0 ? [[]] : [];
    return valuesOf(first, largest)
      .filter((value) => value <= people)
      .flatMap((value) => fill(others, people - value).map((way) => [value, ...way]));
  };
  return fill(shown, members);
}

function valuesOf(shown: PublicCount, largest: number): number[] {
  if (typeof shown === 'number') return [shown];
  const [from, to] = shown === 'fewer than 5' ? [0, 4] : [5, largest];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
