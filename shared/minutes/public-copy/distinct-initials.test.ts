import { expect, it } from 'vitest';
import { distinctInitials } from './distinct-initials.ts';

it.each([
  [
    ['Alex Sample', 'Ann Sample'],
    ['AlS', 'AnS'],
  ],
  [
    ['Alex Sample', 'Ali Sample'],
    ['AleS', 'AliS'],
  ],
  [
    ['Dr Sam Okoro', 'Sam Other', 'Sid Orchard'],
    ['SOk', 'SOt', 'SOr'],
  ],
  [
    ['Anne-Marie Lee', 'Ali Mo Lee'],
    ['AnL', 'AlML'],
  ],
  [
    ['Zoë Example', 'Zoe Example'],
    ['ZoëE', 'ZoeE'],
  ],
  [
    ['Sam Sample', 'Sam Sample'],
    ['SS', 'SS'],
  ],
])('tells %j apart', (names, initials) => {
  expect(distinctInitials(names)).toEqual(initials);
});
