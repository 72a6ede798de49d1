import { expect, it } from 'vitest';
import { plainName } from './plain-name.ts';

it.each([
  ['BROOKS BAR MEDICAL CENTRE', 'Brooks Bar Medical Centre'],
  ['LIMELIGHT HEALTH AND WELLBEING HUB', 'Limelight Health and Wellbeing Hub'],
  ['NORTH TRAFFORD PCN', 'North Trafford PCN'],
  ["ST JOHN'S SURGERY", "St John's Surgery"],
  ['DR A.J. SAMPLE & PARTNERS', 'Dr A.J. Sample & Partners'],
  ['THE DENSHAM SURGERY', 'The Densham Surgery'],
  ['NHS Trafford CCG', 'NHS Trafford CCG'],
])('writes %s as %s', (published, plain) => {
  expect(plainName(published)).toBe(plain);
});
