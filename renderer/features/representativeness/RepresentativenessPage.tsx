import { useSearchParams } from 'react-router';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { aimsParameter } from './aims-in-address.ts';
import { CompareNow } from './CompareNow.tsx';
import { ReviewList } from './ReviewList.tsx';
import { WhatIsNeeded } from './WhatIsNeeded.tsx';

/** Who sits in the group and who does not, beside the practice's patients: people first. */
export function RepresentativenessPage() {
  const monitoring = useOperation('monitoring.status', {});
  const person = useOperation('session.who', {}).data?.person;
  const aims = useSearchParams()[0].get(aimsParameter);
  const record = '/representativeness/reviews/new';
  const isAnother = person !== undefined && person !== null && !isPractice(person);
  return (
    <Page
      title="Representativeness"
      lead="Who is in the group and who is not, beside your patients. Counted in people, with what a fair lottery among your patients would usually give."
      action={
        <WhileWritable>
          <ButtonLink
            to={
              aims === null
                ? record
                : `${record}?${new URLSearchParams({ [aimsParameter]: aims }).toString()}`
            }
          >
            Record a review
          </ButtonLink>
        </WhileWritable>
      }
    >
      <Loaded query={monitoring}>
        {(status) => (
          <>
            <WhatIsNeeded monitoring={status} />
            {status.members ? <CompareNow /> : status.exists && isAnother && <ForThePractice />}
          </>
        )}
      </Loaded>
      <ReviewList />
    </Page>
  );
}

/** What the secretary reads in place of the comparison. */
function ForThePractice() {
  return (
    <p>
      The comparison is made from members’ equality answers, so it is for the practice manager.
      Recorded reviews stand below for everybody.
    </p>
  );
}
