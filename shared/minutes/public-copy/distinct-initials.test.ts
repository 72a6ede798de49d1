import { expect, it } from 'vitest';
import { distinctInitials } from './distinct-initials.ts';

it.each([
  [
    ['Alex Sample', 'Ann Sample'],
    ['AlS', 'AnS'],
  ],
  [
    ['Alexa Sample', 'Alfie Sample'],
    ['AleS', 'AlfS'],
  ],
  [
    ['Dr Sam Okoro', 'Sam Other', 'Sid Orchard'],
    ['SOk', 'SOt', 'SOr'],
  ],
  [
    ['Anne-Marie Lee', 'Alia Mo Lee'],
    ['AnL', 'AlML'],
  ],
  [
    ['Sam Sample', 'Sam Sample'],
    ['SS', 'SS'],
  ],
])('tells %j apart', (names, initials) => {
  expect(distinctInitials(names)).toEqual(initials);
});

it.each([
  [['Ann Sample', 'Anne Sample']],
  [['Ali Sample', 'Alex Sample']],
  [['Jo Sample', 'Jay Sample']],
  [['Zoë Example', 'Zoe Example']],
  [['Christopher Sample', 'Christine Sample']],
])('prints no first name of %j to tell them apart', ([one = '', other = '']) => {
  expect(distinctInitials([one, other])[0]).toHaveLength(2);
  expect(distinctInitials([other, one])[0]).toHaveLength(2);
});
