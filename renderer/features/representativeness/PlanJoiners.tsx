import { useState } from 'react';
import type { Comparison } from '../../../shared/representativeness/comparison.ts';
import type { RecruitmentAim } from '../../../shared/representativeness/joiners-plan.ts';
import { planJoiners } from '../../../shared/representativeness/plan-joiners.ts';
import { ChooseAims } from './ChooseAims.tsx';
import { JoinersPart } from './JoinersPart.tsx';

/** Aims for recruitment, tried out: what is chosen here is kept only with a review. */
export function PlanJoiners({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const [aims, setAims] = useState<readonly RecruitmentAim[]>([]);
  return (
    <section className="ppg-plan" aria-label="Aims for recruitment">
      <h2 className="nhsuk-heading-m">Aims for recruitment</h2>
      <ChooseAims comparisons={comparisons} aims={aims} onChange={setAims} />
      <div role="status">
        <JoinersPart plan={planJoiners(comparisons, aims)} />
      </div>
    </section>
  );
}
