import { expect, it } from 'vitest';
import { canBePutOff, placeOfPutOff, putOffLine, saysPutOff } from './put-off.ts';
import { standardPhrases } from './standard-phrases.ts';

const phrase = standardPhrases.phrases.find(({ name }) => name === 'put off')?.phrase ?? '';

it.each([
  putOffLine,
  phrase,
  `Alex asked first.\n${putOffLine}`,
  'D: The item is deferred until the next meeting',
  '- carried forward to the next meeting.',
  'There was no time for it, so it was put off to the next meeting.',
  'Not reached; deferred to the next meeting.',
])('reads %j as put off', (notes) => {
  expect(saysPutOff(notes)).toBe(true);
});

it.each([
  '',
  'It cannot be put off.',
  'This is not put off to the next meeting.',
  'It will not be put off to the next meeting.',
  'It cannot be put off to the next meeting.',
  'It must never be deferred to the next meeting.',
  'It wasn’t carried over to the next meeting.',
  'Agreed not to be carried over to the next meeting',
  'Nothing was carried forward to the next meeting.',
  'No items were carried forward to the next meeting.',
  'The put off to the next meeting was regretted.',
  'A: Sam to ask whether it is put off to the next meeting',
  `Private: ${putOffLine}`,
])('reads %j as nothing of the kind', (notes) => {
  expect(saysPutOff(notes)).toBe(false);
});

it.each([
  [putOffLine, ''],
  [`${putOffLine}\nMore.`, 'More.'],
  [`Said.\n${putOffLine}`, 'Said.'],
  [`Said.\n${putOffLine}\nMore.`, 'Said.\nMore.'],
  [`Said.\r\nMore.\n${putOffLine}`, 'Said.\r\nMore.'],
])('is taken out of %j and nothing else', (notes, left) => {
  const { from, to } = placeOfPutOff(notes) ?? { from: 0, to: 0 };

  expect(notes.slice(0, from) + notes.slice(to)).toBe(left);
});

it('takes out no sentence that somebody wrote', () => {
  expect(placeOfPutOff(phrase)).toBeNull();
  expect(placeOfPutOff(`Private: ${putOffLine}`)).toBeNull();
});

it('leaves alone what comes to every meeting', () => {
  expect(canBePutOff({ purpose: 'business' })).toBe(true);
  expect(canBePutOff({ purpose: 'matters arising' })).toBe(false);
});
