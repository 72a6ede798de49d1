import { expect, it } from 'vitest';
import { sizeInWords } from './size-in-words.ts';

it('says how large a file is', () => {
  expect([0, 1, 999, 1_000, 12_345, 3_400_000, 100_000_000].map(sizeInWords)).toEqual([
    'empty',
    '1 byte',
    '999 bytes',
    '1 KB',
    '12 KB',
    '3.4 MB',
    '100 MB',
  ]);
});
