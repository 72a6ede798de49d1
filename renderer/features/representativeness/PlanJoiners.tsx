import { useSearchParams } from 'react-router';
import type { Comparison } from '../../../shared/representativeness/comparison.ts';
import type { RecruitmentAim } from '../../../shared/representativeness/joiners-plan.ts';
import { planJoiners } from '../../../shared/representativeness/plan-joiners.ts';
import { aimsParameter, readAims, writeAims } from './aims-in-address.ts';
import { ChooseAims } from './ChooseAims.tsx';
import { JoinersPart } from './JoinersPart.tsx';

/** Aims for recruitment, tried out: kept with a review, whose form begins with them. */
export function PlanJoiners({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const [search, setSearch] = useSearchParams();
  const aims = readAims(search.get(aimsParameter));
  const setAims = (chosen: readonly RecruitmentAim[]) => {
    const text = writeAims(chosen);
    setSearch(text === '' ? {} : { [aimsParameter]: text }, {
      replace: true,
      preventScrollReset: true,
    });
  };
  return (
    <section className="ppg-plan" aria-label="Aims for recruitment">
      <h2 className="nhsuk-heading-m">Aims for recruitment</h2>
      <ChooseAims comparisons={comparisons} aims={aims} onChange={setAims} />
      <div role="status">
        <JoinersPart plan={planJoiners(comparisons, aims)} />
        {aims.length > 0 && (
          <p>“Record a review” takes these aims over; they are kept with the review only.</p>
        )}
      </div>
    </section>
  );
}
