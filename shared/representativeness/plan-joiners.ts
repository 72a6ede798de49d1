import { lotteryRange } from '../statistics/lottery-range.ts';
import type { Comparison, ComparisonRow } from './comparison.ts';
import { people } from './in-words.ts';
import type { JoinersPlan, JoinersSpread, RecruitmentAim } from './joiners-plan.ts';

/** More joiners than this are no aim for a group of volunteers. */
const mostJoiners = 400;

/** Below 1 in 100 of the population nobody is to be expected in a group of any usual size. */
const smallestShare = 0.01;

/** What may be aimed at in a category, if anything: nobody is there, or not as many as usual. */
export function possibleAims(row: ComparisonRow): RecruitmentAim['aim'][] {
  const absent = row.actual === 0 && row.populationShare >= smallestShare;
  const outside = row.place !== 'within' && row.populationShare > 0;
  return [
    ...(absent ? (['one voice'] as const) : []),
    ...(outside ? (['into range'] as const) : []),
  ];
}

type Wanted = { readonly comparison: Comparison; readonly aims: readonly Wish[] };
type Wish = { readonly row: ComparisonRow; readonly aim: RecruitmentAim['aim'] };

/**
 * The smallest number of joiners, and how many of them from which category of each characteristic,
 * with which every aim is met at once: one joiner counts in all characteristics. Joiners are taken
 * to answer the questions, and the range of the larger group is the one to come into.
 *
 * Aims at categories that are not compared are left out.
 */
export function planJoiners(
  comparisons: readonly Comparison[],
  aims: readonly RecruitmentAim[],
): JoinersPlan {
  const wanted = comparisons.flatMap((comparison) => wantedOf(comparison, aims));
  const kept = wanted.flatMap(({ comparison, aims: wishes }) =>
    wishes.map(({ row, aim }) => ({
      characteristic: comparison.characteristic,
      category: row.key,
      aim,
    })),
  );
  for (let joiners = 0; joiners <= mostJoiners && kept.length > 0; joiners++) {
    const spreads = wanted.map((one) => spreadOf(one, joiners));
    const met = spreads.filter((spread) => spread !== undefined);
    if (met.length < spreads.length) continue;
    return { aims: kept, joiners, spreads: met, sentences: inWords(joiners, met) };
  }
  return {
    aims: kept,
    joiners: null,
    spreads: [],
    sentences: kept.length === 0 ? [] : [notReachable(wanted)],
  };
}

function wantedOf(comparison: Comparison, aims: readonly RecruitmentAim[]): Wanted[] {
  const { outcome, characteristic } = comparison;
  if (outcome.state !== 'compared') return [];
  const wishes = outcome.rows.flatMap((row) => {
    const given = aims.find(
      (one) => one.characteristic === characteristic && one.category === row.key,
    );
    return given && row.populationShare > 0 ? { row, aim: given.aim } : [];
  });
  return wishes.length === 0 ? [] : [{ comparison, aims: wishes }];
}

/** How these joiners would be spread over a characteristic; undefined when they are too few. */
function spreadOf({ comparison, aims }: Wanted, joiners: number): JoinersSpread | undefined {
  const members = comparison.answers.answered + joiners;
  const from = [];
  const notFrom = [];
  let left = joiners;
  for (const { row, aim } of aims) {
    const { low, high } = lotteryRange(members, row.populationShare);
    const needed = Math.max(0, (aim === 'one voice' ? 1 : low) - row.actual);
    if (aim === 'into range' && row.actual + needed > high) return undefined;
    if (aim === 'into range' && row.place === 'more') notFrom.push(row.label);
    left -= needed;
    if (needed > 0) from.push({ key: row.key, label: row.label, joiners: needed });
  }
  if (left < 0) return undefined;
  const { characteristic, label } = comparison;
  return { characteristic, label, from, others: left, notFrom };
}

function inWords(joiners: number, spreads: readonly JoinersSpread[]): string[] {
  if (joiners === 0) return ['Every aim is met already.'];
  return [
    `${people(joiners, 'joiner is', 'joiners are')} the fewest that would meet ${spreads.length === 1 ? 'this' : 'all of it at once'}, if they answer the questions; one joiner counts in every characteristic.`,
    ...spreads.map(spreadInWords),
  ];
}

function spreadInWords({ label, from, others, notFrom }: JoinersSpread): string {
  const parts = from.map((one) => `${one.joiners} from “${one.label}”`);
  const not = notFrom.map((name) => `“${name}”`).join(' and ');
  const besides = not === '' ? 'any category' : `any category but ${not}`;
  if (others > 0) parts.push(`${others} from ${besides}`);
  return `${label}: ${parts.length === 0 ? 'nobody in particular' : parts.join(', ')}.`;
}

function notReachable(wanted: readonly Wanted[]): string {
  const alone = wanted.filter((one) => !isReachable(one)).map(({ comparison }) => comparison.label);
  const where = alone.length === 0 ? 'these aims together' : `the aims on ${alone.join(' and ')}`;
  return `No number of joiners up to ${mostJoiners} would meet ${where}. Choose fewer or smaller aims.`;
}

function isReachable(one: Wanted): boolean {
  for (let joiners = 0; joiners <= mostJoiners; joiners++) if (spreadOf(one, joiners)) return true;
  return false;
}
