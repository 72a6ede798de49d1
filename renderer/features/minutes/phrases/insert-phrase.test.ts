import { expect, it } from 'vitest';
import { insertionOf } from './insert-phrase.ts';

it('starts a line of its own and selects the first gap', () => {
  expect(insertionOf('A: … to … by …', 'Said.', 5)).toEqual({
    text: '\nA: … to … by …',
    from: 9,
    to: 10,
  });
});

it('needs no new line at the start of one, and goes on after a phrase without gaps', () => {
  expect(insertionOf('No interests were declared.', 'Said.\n', 6)).toEqual({
    text: 'No interests were declared.',
    from: 33,
    to: 33,
  });
  expect(insertionOf('Noted.', '', 0)).toEqual({ text: 'Noted.', from: 6, to: 6 });
});
