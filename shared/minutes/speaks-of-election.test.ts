import { expect, it } from 'vitest';
import { electionsIn, tellsOfElection } from './speaks-of-election.ts';

it.each([
  'Mary was elected.',
  '- Sam was unanimously re-elected',
  'D: Jo Example elected chair',
  'The group elected as the new vice-chair Bo Tester',
  'Kit was appointed membership secretary.',
])('hears of an election in “%s”', (line) => {
  expect(electionsIn(line)).toBe(1);
});

it.each([
  'A new chair will be elected in May',
  'Nobody was elected.',
  'The elected councillors came',
  'A: Sam to ask who was elected chair of the other group',
  'A nurse was appointed.',
  'The chair thanked everybody',
])('hears none in “%s”', (line) => {
  expect(electionsIn(line)).toBe(0);
});

it('is silent once as many elections are recorded as the notes tell of', () => {
  const notes = 'Sam was elected chair.\nJo was elected secretary.';
  const recorded = [{ text: 'Sam Sample was elected chair.' }];

  expect(tellsOfElection(notes, [{ text: 'The minutes go out sooner.' }])).toBe(true);
  expect(tellsOfElection(notes, recorded)).toBe(true);
  expect(tellsOfElection(notes, [...recorded, { text: 'Jo Example was elected secretary.' }])).toBe(
    false,
  );
  expect(tellsOfElection('', [])).toBe(false);
});
