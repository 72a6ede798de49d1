import {
  compareMembers,
  type Compared,
} from '../../../shared/representativeness/compare-members.ts';
import type { ComparisonSet } from '../../../shared/representativeness/comparison.ts';
import type { RecruitmentAim } from '../../../shared/representativeness/joiners-plan.ts';
import { planJoiners } from '../../../shared/representativeness/plan-joiners.ts';
import type { Work } from '../work.ts';

/** What is compared, and what the group wants to aim for. */
export type CompareAndPlan = Compared & { readonly aims: readonly RecruitmentAim[] };

/**
 * Compares members with the population and plans the joiners for the aims, if there are any.
 *
 * The thread remembers the lotteries that it has counted: after one answer only those of one
 * characteristic are counted anew.
 */
export const compareAndPlan: Work<CompareAndPlan, ComparisonSet> = ({ aims, ...compared }) => {
  const set = compareMembers(compared);
  return { ...set, plan: aims.length === 0 ? null : planJoiners(set.comparisons, aims) };
};
