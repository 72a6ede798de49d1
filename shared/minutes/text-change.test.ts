import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChange, textChange } from './text-change.ts';

it('holds only what was typed', () => {
  expect(textChange('A: Sam to ring', 'A: Sam to ring by Friday')).toEqual({
    at: 14,
    before: '',
    after: ' by Friday',
  });
  expect(textChange('one two three', 'one 2 three')).toEqual({ at: 4, before: 'two', after: '2' });
  expect(textChange('aa', 'aaa')).toEqual({ at: 2, before: '', after: 'a' });
  expect(textChange('same', 'same')).toEqual({ at: 4, before: '', after: '' });
});

it('never cuts a letter in two', () => {
  expect(textChange('😀', '😃')).toEqual({ at: 0, before: '😀', after: '😃' });
});

it('leads from any text to any other', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 30 });
  fc.assert(
    fc.property(texts, texts, fc.nat(), (kept, typed, place) => {
      const before = kept + typed;
      const after = kept.slice(0, place % (kept.length + 1)) + typed;
      const change = textChange(before, after);
      expect(applyChange(before, change)).toBe(after);
      expect(change.before.isWellFormed() || !before.isWellFormed()).toBe(true);
      expect(change.after.isWellFormed() || !after.isWellFormed()).toBe(true);
    }),
    { numRuns: 60 },
  );
});
