import type { ComparisonSet } from '../../../shared/representativeness/comparison.ts';
import type { RecruitmentAim } from '../../../shared/representativeness/joiners-plan.ts';
import { requirePractice } from '../monitoring/require-practice.ts';
import type { QueryContext } from '../rpc/context.ts';
import { whatIsCompared, type AskedComparison } from './service.ts';

const neverStopped = new AbortController().signal;

/**
 * Compares in the worker thread: lotteries take up to a second to count, in which neither the page
 * nor anything else in this process should stand still. Only the practice sees equality answers,
 * even as counts, and only while the monitoring file they come from is unlocked.
 */
export async function compare(
  asked: AskedComparison,
  aims: readonly RecruitmentAim[],
  { db, office, person }: Pick<QueryContext, 'db' | 'office' | 'person'>,
  signal = neverStopped,
): Promise<ComparisonSet> {
  requirePractice(person);
  const monitoring = office.requireMonitoring();
  const compared = whatIsCompared(db, monitoring, asked);
  const control = { signal, progress: () => {} };
  const set = await office.doWork('representativeness.compare', { ...compared, aims }, control);
  if (office.requireMonitoring() === monitoring) return set;
  throw new DOMException('Another monitoring file was unlocked meanwhile', 'AbortError');
}
