import { expect, it } from 'vitest';
import { longestName, mostNames, namesIn } from './names-to-hide.ts';

it('takes each name once, and no single letters', () => {
  expect(namesIn('')).toEqual([]);
  expect(namesIn(' Ann, Tracey;Ann ,, B')).toEqual(['Ann', 'Tracey']);
});

it('takes no more and no longer names than can be sent', () => {
  const many = Array.from({ length: mostNames + 1 }, (_, at) => `Name${at}`).join(',');

  expect(namesIn(many)).toHaveLength(mostNames);
  expect(namesIn('n'.repeat(longestName + 1))).toEqual(['n'.repeat(longestName)]);
});
