import { monitorEventLoopDelay } from 'node:perf_hooks';
import { workerThread, type WorkerThread } from '../../electron/core/jobs/do-work-in-worker.ts';
import { comparedCharacteristics } from '../../shared/representativeness/contract.ts';
import { timed, type Figure } from './figure.ts';
import { median } from './median.ts';
import { thirtyMembers } from './thirty-members.ts';

const rounds = 7;
const control = { signal: new AbortController().signal, progress: () => {} };

type Characteristic = (typeof comparedCharacteristics)[number];

/**
 * A comparison of thirty members on all nine in the worker thread, as the page asks for it: all
 * counted anew, and after one more answer to each of the questions.
 */
export async function nineFigures(): Promise<Figure[]> {
  const thread = workerThread(new URL('../../electron/worker/main.ts', import.meta.url));
  try {
    await thread.doWork('worker.echo', { text: 'started' }, control);
    const held = monitorEventLoopDelay({ resolution: 1 });
    held.enable();
    const anew = await timed(() => compareAll(thread, 'age', 0));
    held.disable();
    const times = new Map<Characteristic, number>();
    for (const asked of comparedCharacteristics)
      times.set(asked, await afterAnswers(thread, asked));
    return [...afterOneAnswer(times), longestHeld(held.max / 1e6, anew)];
  } finally {
    await thread.stop();
  }
}

async function compareAll(
  { doWork }: WorkerThread,
  asked: Characteristic,
  turn: number,
): Promise<void> {
  const compared = { ...thirtyMembers(asked, turn), aims: [] };
  const { comparisons } = await doWork('representativeness.compare', compared, control);
  const done = comparisons.filter(({ outcome }) => outcome.state === 'compared').length;
  if (done !== 9) throw new Error(`${done} of nine were compared`);
}

async function afterAnswers(thread: WorkerThread, asked: Characteristic): Promise<number> {
  const times: number[] = [];
  for (let turn = 1; turn <= rounds; turn++) {
    times.push(await timed(() => compareAll(thread, asked, turn)));
  }
  return median(times);
}

function afterOneAnswer(times: ReadonlyMap<Characteristic, number>): Figure[] {
  const [slowest, ms] = [...times].reduce((one, other) => (other[1] > one[1] ? other : one));
  const age = times.get('age') ?? Number.NaN;
  return [figure('the slowest to answer', ms, `, on ${slowest}`), figure('on age', age, '')];
}

const figure = (name: string, value: number, detail: string): Figure => ({
  name: `all nine characteristics of thirty members after one answer, ${name}`,
  ratio: value,
  bound: 100,
  unit: 'ms',
  detail: `median of ${rounds}: ${value.toFixed(1)} ms${detail}`,
});

const longestHeld = (ms: number, anew: number): Figure => ({
  name: 'longest wait of anything else while all nine are counted anew',
  ratio: ms,
  bound: 50,
  unit: 'ms',
  detail: `event loop held ${ms.toFixed(1)} ms at most in ${anew.toFixed(0)} ms`,
});
