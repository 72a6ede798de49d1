import { expect, it } from 'vitest';
import { likelyPerson } from './likely-person.ts';

const people = ['Robert Chen-Sample', 'Dr Anil Example', 'Jo Sample', 'Kim Sample', 'Kit Sample'];
const likely = (said: string) =>
  likelyPerson(
    said,
    people.map((name) => ({ name })),
  )?.name;

it.each([
  ['R Chen-Sample', 'Robert Chen-Sample'],
  ['R. CHEN-SAMPLE', 'Robert Chen-Sample'],
  ['Mr Chen-Sample', 'Robert Chen-Sample'],
  ['Dr Example', 'Dr Anil Example'],
  ['Dr A Example', 'Dr Anil Example'],
  ['J Sample', 'Jo Sample'],
])('offers for %s the one of that surname, %s', (said, name) => {
  expect(likely(said)).toBe(name);
});

it.each(['Sample', 'K Sample', 'Dr B Example', 'Bob Chen-Sample', 'R', ''])(
  'offers nobody for "%s", who may be somebody else or several',
  (said) => {
    expect(likely(said)).toBeUndefined();
  },
);
