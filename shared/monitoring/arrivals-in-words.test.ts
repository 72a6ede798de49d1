import { expect, it } from 'vitest';
import { arrivalsInWords } from './arrivals-in-words.ts';

const none = {
  takenIn: 0,
  older: 0,
  fromObjectors: [],
  fromNoMembers: 0,
  unreadable: 0,
  wrongTries: 0,
  keyWasWrong: false,
  formerRemoved: 0,
  copiesLeft: [],
};
const nameOf = (id: number) => `Sample ${id}`;

it('says nothing when nothing came', () => {
  expect(arrivalsInWords(none, nameOf)).toEqual([]);
});

it('counts one and several in plain English', () => {
  expect(arrivalsInWords({ ...none, takenIn: 1, wrongTries: 1 }, nameOf)).toEqual([
    'Since it was last unlocked there was 1 wrong try of the passphrase. If that was not you, change it.',
    'The private answers of 1 member were taken in.',
  ]);
  expect(arrivalsInWords({ ...none, takenIn: 3 }, nameOf)).toEqual([
    'The private answers of 3 members were taken in.',
  ]);
});

it('names whom to ask again, and only them', () => {
  const [sentence] = arrivalsInWords({ ...none, fromObjectors: [3, 4] }, nameOf);

  expect(sentence).toContain('A private form of Sample 3, Sample 4 was not taken in');
});

it('tells of forms of people who are no members without naming them', () => {
  const [one] = arrivalsInWords({ ...none, fromNoMembers: 1 }, nameOf);
  const [three] = arrivalsInWords({ ...none, fromNoMembers: 3 }, nameOf);

  expect(one).toContain('1 private form was not taken in, and was removed');
  expect(three).toContain('3 private forms were not taken in, and were removed');
});

it('tells of answers deleted because they were past keeping, and of a copy that holds them', () => {
  expect(arrivalsInWords({ ...none, formerRemoved: 1 }, nameOf)).toEqual([
    'The answers of 1 person who left were past keeping and were deleted.',
  ]);
  const told = arrivalsInWords({ ...none, formerRemoved: 3, copiesLeft: ['/sample'] }, nameOf);
  expect(told).toEqual([
    'The answers of 3 people who left were past keeping and were deleted.',
    'An older copy of the monitoring file still holds answers of people who left, and could not be deleted; another program may have it open. Delete by hand: /sample',
  ]);
});
