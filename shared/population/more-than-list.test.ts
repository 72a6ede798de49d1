import { expect, it } from 'vitest';
import { moreThanList } from './more-than-list.ts';

const table = (...counts: readonly number[]) => ({
  kind: 'categories' as const,
  rows: counts.map((count) => ({ count })),
});

it('doubts figures that add up to more people than the list has', () => {
  expect(moreThanList(table(9000, 229), 9229)).toEqual([]);
  expect(moreThanList(table(9000, 3, 4000), null)).toEqual([]);
  expect(moreThanList(table(9000, 300), 9229)[0]).toContain('9,300 people');
  expect(moreThanList(table(9000, 3, 4000), 9229)[0]).toContain('no comparison uses them');
});
