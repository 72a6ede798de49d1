import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildChild } from './build-child.ts';
import { crashRound } from './round.ts';
import { chosenRounds } from './rounds.ts';

let child: string;
beforeAll(async () => {
  child = await buildChild();
});
afterAll(() => rmSync(child, { force: true }));

it.each(chosenRounds(process.env))(
  'loses nothing when it is killed during %s (seed %i)',
  async (kind, seed) => {
    expect(await crashRound(child, kind, seed)).toEqual([]);
  },
);
