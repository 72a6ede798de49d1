import { expect, it } from 'vitest';
import { changeOpenOf } from './change-open.ts';

const said = (key: string) => ({ key, answer: '', words: 'Two evenings', evidence: [] });
const change = {
  id: 3,
  kind: 'material change' as const,
  title: 'Two practices merge',
  endsOn: '2026-12-01',
  said: [],
  activities: [],
};
const held = {
  id: 1,
  title: 'An open evening',
  kind: 'focus group' as const,
  level: 'consultation' as const,
  state: 'took place' as const,
  startsOn: '2026-10-01',
  endsOn: null,
};
const engaged = 'how people were engaged is not written yet';
const told = 'how patients were told is not written yet';

it.each<
  [string, Parameters<typeof changeOpenOf>[0], string, [string, string | null][] | undefined]
>([
  ['before its day: engagement', change, '2026-11-22', [[engaged, '2026-12-01']]],
  [
    'once it took effect: telling patients too',
    change,
    '2026-12-01',
    [
      [engaged, '2026-12-01'],
      [told, null],
    ],
  ],
  [
    'nothing once an activity took place',
    { ...change, activities: [held] },
    '2026-11-22',
    undefined,
  ],
  ['nothing once it is written', { ...change, said: [said('engaged')] }, '2026-11-22', undefined],
  ['nothing while it has no day', { ...change, endsOn: null }, '2026-11-22', undefined],
  [
    'what is open still after the end of its year',
    { ...change, said: [said('engaged')] },
    '2027-04-01',
    [[told, null]],
  ],
])('tells of a change %s', (_what, of, today, open) => {
  expect(changeOpenOf(of, today)?.open.map(({ what, by }) => [what, by])).toEqual(open);
});
