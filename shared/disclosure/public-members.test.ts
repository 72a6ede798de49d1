import { expect, it } from 'vitest';
import { publicMembers } from './public-members.ts';

const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, at) => at);

const shownOf = ({ registered = 0, carer = 0, other = 0 }): unknown[] => {
  const registration = { 'registered patient': registered, carer, other };
  const mode = { 'in person': registered + carer + other, virtual: 0 };
  return Object.values(publicMembers({ registration, mode }).registration);
};

it('leaves each small part any number from 0 to 4 to a reader who knows how many members there are', () => {
  const groups = upTo(16).flatMap((total) =>
    upTo(total).flatMap((carer) =>
      upTo(total - carer).map((other) => [total - carer - other, carer, other] as const),
    ),
  );
  const alike = Map.groupBy(groups, ([registered, carer, other]) =>
    [registered + carer + other, ...shownOf({ registered, carer, other })].join(),
  );
  const toldApart = [...alike.values()].filter((those) =>
    [0, 1, 2].some((at) => {
      const few = new Set(those.map((parts) => parts[at] ?? 0).filter((part) => part < 5));
      const total = sum(those[0] ?? []);
      return total > 0 && few.size > 0 && few.size < Math.min(5, total + 1);
    }),
  );

  expect(toldApart).toEqual([]);
});

it('shows parts of which none is few, and nought where there are no members', () => {
  expect(shownOf({ registered: 12, carer: 9, other: 5 })).toEqual([12, 9, 5]);
  expect(shownOf({ registered: 12, carer: 9, other: 4 })).toEqual(Array(3).fill('not shown'));
  expect(shownOf({})).toEqual([0, 0, 0]);
});
