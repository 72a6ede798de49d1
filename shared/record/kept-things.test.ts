import { expect, it } from 'vitest';
import { keptThings } from './kept-things.ts';

it('says of every kind of thing once how long and why it is kept', () => {
  const kinds = keptThings.map(({ what }) => what);

  expect(new Set(kinds).size).toBe(kinds.length);
  for (const { howLong, why } of keptThings) {
    expect(howLong).not.toBe('');
    expect(why).toMatch(/\.$/u);
  }
});
