import type { IsoDate } from '../dates/financial-year.ts';
import type { Activity, ActivityStep } from './activity.ts';

type Facts = Pick<
  Activity,
  'state' | 'level' | 'startsOn' | 'endsOn' | 'reached' | 'evaluation' | 'changed' | 'improvements'
>;

/** The last day of an activity. */
export const lastDayOf = ({ startsOn, endsOn }: Pick<Activity, 'startsOn' | 'endsOn'>): IsoDate =>
  endsOn ?? startsOn;

/** What is still to be recorded about an activity; nothing while it lies ahead. */
export function activityOpen(facts: Facts, today: IsoDate): ActivityStep[] {
  if (facts.state === 'planned') return lastDayOf(facts) < today ? ['took place?'] : [];
  if (facts.state === 'did not take place') return [];
  const open: ActivityStep[] = facts.reached === null ? ['reach'] : [];
  if (facts.level === 'information only') return open;
  if (facts.evaluation === '') open.push('what it was like');
  if (facts.changed === '' && facts.improvements.length === 0) open.push('what changed');
  return open;
}
