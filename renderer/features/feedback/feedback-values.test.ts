import { expect, it } from 'vitest';
import { themesIn } from './feedback-values.ts';

it('reads themes, one a line, with how often where it is said', () => {
  expect(themesIn('Telephone: 41\n\n Parking \nCar park - level 2\nWaits–9\n')).toEqual([
    { theme: 'Telephone', count: 41 },
    { theme: 'Parking', count: null },
    { theme: 'Car park - level 2', count: null },
    { theme: 'Waits', count: 9 },
  ]);
});
