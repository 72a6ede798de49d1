import { expect, it } from 'vitest';
import { readAims, writeAims } from './aims-in-address.ts';

it('gives back the aims that it wrote', () => {
  const aims = [{ characteristic: 'age', category: '16-24', aim: 'one voice' }] as const;

  expect(readAims(writeAims(aims))).toEqual(aims);
  expect(writeAims([])).toBe('');
});

it('takes anything else for no aims', () => {
  for (const text of [null, '', '{', '[{"aim":"more"}]', '3']) expect(readAims(text)).toEqual([]);
});
