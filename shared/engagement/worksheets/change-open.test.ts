import { expect, it } from 'vitest';
import { changeOpenOf, effectInWords, isLate } from './change-open.ts';

const said = (key: string) => ({ key, answer: '', words: 'Two evenings', evidence: [] });
const change = {
  id: 3,
  kind: 'material change' as const,
  title: 'Two practices merge',
  endsOn: '2026-12-01',
  said: [],
  activities: [],
  steps: [],
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
const letter = { on: '2026-07-01', what: 'Letter to patients', state: 'planned' as const };
const passed = 'the step of 1 July 2026 is not recorded as done (Letter to patients)';
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
    'a step whose day has passed, though the change has no day',
    { ...change, endsOn: null, steps: [letter, { ...letter, state: 'done' }] },
    '2026-07-02',
    [[passed, '2026-07-01']],
  ],
  [
    'nothing of a step whose day it is',
    { ...change, endsOn: null, steps: [letter] },
    '2026-07-01',
    undefined,
  ],
  [
    'what is open still after the end of its year',
    { ...change, said: [said('engaged')] },
    '2027-04-01',
    [[told, null]],
  ],
])('tells of a change %s', (_what, of, today, open) => {
  expect(changeOpenOf(of, today)?.open.map(({ what, by }) => [what, by])).toEqual(open);
});

it('calls a change late for a step that has passed, before it takes effect too', () => {
  const written = { ...change, said: [said('engaged')], steps: [letter] };
  const late = changeOpenOf(written, '2026-07-02');
  const without = changeOpenOf({ ...written, endsOn: null }, '2026-07-02');

  expect(late && isLate(late, '2026-07-02')).toBe(true);
  expect(without && effectInWords(without, '2026-07-02')).toBe('has no day yet');
});
