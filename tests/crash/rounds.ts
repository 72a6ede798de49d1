import { kinds, type Kind } from './work.ts';

type Round = readonly [kind: Kind, seed: number];

/** A few rounds for every run of the tests: most of them during ordinary work. */
const everyTime: readonly Round[] = [
  ['commands', 1],
  ['commands', 2],
  ['minutes', 3],
  ['minutes', 4],
  ['migration', 5],
  ['migration', 6],
  ['backup', 7],
  ['copy', 8],
  ['restore', 9],
  ['passphrase', 10],
  ['answers', 11],
];

/** These, or as many as `npm run crash` asks for, kind after kind from a first seed on. */
export function chosenRounds(env: Readonly<Record<string, string | undefined>>): readonly Round[] {
  const rounds = env['PPG_CRASH_ROUNDS'];
  if (rounds === undefined) return everyTime;
  const first = Number(env['PPG_CRASH_SEED'] ?? '1');
  const only = env['PPG_CRASH_KIND'];
  const wanted = kinds.filter((kind) => only === undefined || only === kind);
  return Array.from({ length: Number(rounds) }, (_, round) => [
    wanted[round % wanted.length] ?? 'commands',
    first + round,
  ]);
}
