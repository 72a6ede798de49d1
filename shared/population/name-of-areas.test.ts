import { expect, it } from 'vitest';
import { nameOfAreas } from './name-of-areas.ts';

const neighbourhood = (number: number, place = 'Trafford') => ({
  code: `E010061${10 + number}`,
  name: `${place} 00${number}A`,
});

it('names up to three areas', () => {
  expect(nameOfAreas([{ code: 'E08000009', name: 'Trafford' }])).toBe('Trafford');
  expect(nameOfAreas([neighbourhood(1), neighbourhood(2)])).toBe('Trafford 001A and Trafford 002A');
});

it('counts more than three by their kind and says where they are', () => {
  const areas = [1, 2, 3, 4].map((n) => neighbourhood(n));
  expect(nameOfAreas(areas)).toBe('4 neighbourhoods (LSOA) in Trafford');
  expect(nameOfAreas([...areas, neighbourhood(5, 'Luton')])).toBe(
    '5 neighbourhoods (LSOA) in Trafford and Luton',
  );
});

it('calls a mixture of kinds areas', () => {
  const areas = [1, 2, 3].map((n) => neighbourhood(n));
  expect(nameOfAreas([...areas, { code: 'E08000009', name: 'Trafford' }])).toBe(
    '4 areas in Trafford',
  );
});
