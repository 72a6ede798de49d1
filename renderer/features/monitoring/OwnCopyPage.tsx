import { useState } from 'react';
import { useParams } from 'react-router';
import type { OwnCopy } from '../../../shared/monitoring/own-copy.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { call } from '../../rpc/client.ts';
import { CopyOfAnswers } from './CopyOfAnswers.tsx';
import { PracticeOnly } from './PracticeOnly.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import type { Failure } from '../../../shared/rpc/result.ts';

/** One member's own answers, shown only to be printed and handed to that member. */
export function OwnCopyPage() {
  const memberId = Number(useParams()['memberId']);
  const member = useOperation('members.get', { id: memberId });
  const locked =
    useOperation('monitoring.status', {}, { everySeconds: 30 }).data?.unlocked === false;
  const [copy, setCopy] = useState<OwnCopy>();
  const [failure, setFailure] = useState<Failure>();
  const show = async () => {
    const result = await call('monitoring.ownCopy', { memberId });
    if (result.ok) setCopy(result.value);
    else setFailure(result.error);
  };
  // Forgotten, not hidden: each time it is shown stands in the access log.
  if (locked && copy) setCopy(undefined);
  const name = member.data?.name ?? 'this member';
  return (
    <Page
      title={`Own copy for ${name}`}
      before={<BackLink to="/representativeness/answers">Members’ equality answers</BackLink>}
      lead={`Only for ${name}, who asked for it. That you opened it is noted in the access log.`}
    >
      <PracticeOnly>
        <FailureNotice failure={failure} />
        {copy ? (
          <>
            <CopyOfAnswers copy={copy} />
            <Button onClick={() => window.print()}>Print this page</Button>
          </>
        ) : (
          <Button onClick={() => void show()}>Show the copy to print it</Button>
        )}
      </PracticeOnly>
    </Page>
  );
}
