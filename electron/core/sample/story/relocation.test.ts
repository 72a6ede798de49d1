import { expect, it } from 'vitest';
import { addDays } from '../../../../shared/dates/add-days.ts';
import { isWorkingDay } from '../../../../shared/dates/working-days.ts';
import { relocation } from './relocation.ts';

it('asks nobody to come on a bank holiday or over Christmas, whenever the sample is made', () => {
  const made = Array.from({ length: 366 }, (_, at) => addDays('2026-01-01', at));

  const odd = made.flatMap((today) => {
    const days = relocation.steps(today).map(({ on }) => on);
    const inOrder = days.every((day, at) => at === 0 || day >= (days[at - 1] ?? ''));
    const plain = days.every((day) => isWorkingDay(day) && !/-12-(2[4-9]|3)/.test(day));
    return inOrder && plain ? [] : [{ today, days }];
  });

  expect(odd).toEqual([]);
});
