import { expect, it } from 'vitest';
import { bulletAgain, bulletBreak } from './bullet-line.ts';

/** The notes after Enter at the bar; undefined where Enter is left to the field. */
function afterEnter(marked: string): string | undefined {
  const at = marked.indexOf('|');
  const notes = marked.replace('|', '');
  const change = bulletBreak(notes, at, at);
  if (!change) return undefined;
  return `${notes.slice(0, change.from)}${change.text}|${notes.slice(change.to)}`;
}

it.each([
  ['- calls|', '- calls\n- |'],
  ['Said.\n- calls|\nMore', 'Said.\n- calls\n- |\nMore'],
  ['- calls| and letters', '- calls\n- | and letters'],
  ['  • calls|', '  • calls\n  • |'],
  ['Private: - calls|', 'Private: - calls\nPrivate: - |'],
  ['- A: Sam to ring|', '- A: Sam to ring\n- |'],
])('goes on with the list: %j', (before, after) => {
  expect(afterEnter(before)).toBe(after);
});

it.each([
  ['- calls\n- |', '- calls\n|'],
  ['- calls\n- |\nMore', '- calls\n|\nMore'],
])('ends the list at an empty bullet: %j', (before, after) => {
  expect(afterEnter(before)).toBe(after);
});

it.each(['Said.|', '|- calls', '-|5 degrees', 'A: Sam to ring|', '- calls\n|', ''])(
  'leaves Enter to the field: %j',
  (before) => {
    expect(afterEnter(before)).toBeUndefined();
  },
);

it('replaces what is selected', () => {
  expect(bulletBreak('- one two', 5, 9)).toEqual({ from: 5, to: 9, text: '\n- ' });
});

it.each([
  ['- calls\n- -|', '- calls\n- |'],
  ['- *|', '- |'],
  ['• -|', '• |'],
  ['Private: - -|', 'Private: - |'],
  ['- -|calls', '- |calls'],
])('takes a bullet typed again for the one that is there: %j', (before, after) => {
  const at = before.indexOf('|');
  const notes = before.replace('|', '');
  const change = bulletAgain(notes, at, at);
  expect(change && `${notes.slice(0, change.from)}|${notes.slice(change.to)}`).toBe(after);
});

it.each(['-', '- calls -', 'Monday -', '- calls\n-', '- ', '--', ''])(
  'leaves a space after %j to the field',
  (notes) => {
    expect(bulletAgain(notes, notes.length, notes.length)).toBeUndefined();
  },
);
