import { expect, it } from 'vitest';
import { calledPrivate, marksNothing } from './called-private.ts';

it.each([
  ['PRIVATE – a complaint', 'PRIVATE –'],
  ['(private) a complaint', '(private)'],
  ['- (Private) a complaint', '(Private)'],
  ['- - PRIVATE - a complaint', 'PRIVATE -'],
  ['A: PRIVATE – Sam to ring', 'PRIVATE –'],
  ['Private; a complaint', 'Private;'],
  ['PRIVATE a complaint', 'PRIVATE'],
  ['Confidential: a complaint', 'Confidential:'],
  ['2. PRIVATE – a complaint', '2. PRIVATE –'],
  ['(b) Private (staff): a complaint', '(b) Private (staff):'],
  ['Note: Private: a complaint', 'Note: Private:'],
])('finds that %j looks private', (line, beginning) => {
  expect(calledPrivate(`Said.\n${line}\n${line}`)).toEqual([beginning]);
});

it.each([
  'Private: a complaint',
  '- Private: a complaint',
  '2. Private: a complaint',
  'A private patient asked: why',
  'Private patients were not seen',
  'Private-sector providers were named',
  'The private – and other – rooms',
  'Confidentiality was explained',
  '',
])('asks nothing of %j', (line) => {
  expect(calledPrivate(line)).toEqual([]);
});

it.each([
  ['Private:\nA complaint', true],
  ['Private:\nPrivate: a complaint', false],
  ['Private:\n\nOpen words', false],
  ['Private: a complaint\nOpen words', false],
])('tells whether a mark stands above what it does not hide in %j', (notes, is) => {
  expect(marksNothing(notes)).toBe(is);
});
