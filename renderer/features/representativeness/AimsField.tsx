import { useState } from 'react';
import { Controller, useWatch, type Control } from 'react-hook-form';
import { planJoiners } from '../../../shared/representativeness/plan-joiners.ts';
import { Details } from '../../components/Details.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { ChooseAims } from './ChooseAims.tsx';
import { JoinersPart } from './JoinersPart.tsx';
import type { ReviewValues } from './review-values.ts';

/** What the group wants of joiners, to be frozen with the review; nothing is a fine answer. */
export function AimsField({ control }: { readonly control: Control<ReviewValues> }) {
  const query = useOperation('representativeness.compare', {});
  // Opened at once when the form begins with aims: what will be frozen is not hidden.
  const given = useWatch({ control, name: 'aims' }).length;
  const [open] = useState(given > 0);
  return (
    <Details summary="Aims for recruitment (optional)" open={open}>
      <Loaded query={query}>
        {({ comparisons }) => (
          <Controller
            name="aims"
            control={control}
            render={({ field: { value, onChange } }) => (
              <>
                <ChooseAims comparisons={comparisons} aims={value} onChange={onChange} />
                <JoinersPart plan={planJoiners(comparisons, value)} />
              </>
            )}
          />
        )}
      </Loaded>
    </Details>
  );
}
