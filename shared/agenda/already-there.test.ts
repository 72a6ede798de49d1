import { expect, it } from 'vitest';
import { alreadyThere } from './already-there.ts';

const item = (title: string, isPrivate = false) => ({ title, isPrivate });

it('finds an item by its title, however it is capitalised', () => {
  expect(alreadyThere([item('Parking'), item('Tea')], [item('PARKING')])).toEqual([
    item('PARKING'),
    undefined,
  ]);
});

it('takes one item for one proposal, though two have the same title', () => {
  const two = [item('Staff matter', true), item('Staff matter', true)];

  expect(alreadyThere(two, two.slice(1))).toEqual([two[1], undefined]);
  expect(alreadyThere(two, two)).toEqual(two);
});

it('never takes an open item for a private one', () => {
  expect(alreadyThere([item('Complaint', true)], [item('Complaint')])).toEqual([undefined]);
  expect(alreadyThere([item('Complaint')], [item('Complaint', true)])).toEqual([
    item('Complaint', true),
  ]);
});
