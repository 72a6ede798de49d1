import { expect, it } from 'vitest';
import { askedByWithin } from './asked-by.ts';

it.each([
  ['A patient', 'a patient'],
  ['The practice manager', 'the practice manager'],
  ['Patients', 'patients'],
  ['A Patel', 'A Patel'],
  ['The Patients Association', 'The Patients Association'],
  ['Jo Example', 'Jo Example'],
  ['Patient Voice', 'Patient Voice'],
  ['a carer', 'a carer'],
  ['', ''],
])('writes that %j asked as %j', (name, words) => {
  expect(askedByWithin(name)).toBe(words);
});
