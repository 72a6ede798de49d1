import { Link, useParams } from 'react-router';
import type { Activity } from '../../../shared/engagement/activity.ts';
import {
  activityStepWords,
  choicesInWords,
  costInWords,
  daysInWords,
  numbersInWords,
} from '../../../shared/engagement/in-words.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { capitalised } from '../../components/choice.ts';
import { HistoryLink } from '../../components/HistoryLink.tsx';
import { InsetText } from '../../components/InsetText.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { KeptFiles } from '../feedback/KeptFiles.tsx';
import { LinksPart } from './LinksPart.tsx';
import { ReachPart } from './ReachPart.tsx';
import { RemoveActivity } from './RemoveActivity.tsx';

/** One activity: what it was, whom it reached, what was heard, what came of it. */
export function ActivityPage() {
  const id = Number(useParams().id);
  return (
    <Loaded query={useOperation('engagement.get', { id })}>
      {(activity) => <OneActivity key={activity.id} activity={activity} />}
    </Loaded>
  );
}

function OneActivity({ activity }: { readonly activity: Activity }) {
  const { id, open, state } = activity;
  return (
    <Page
      title={activity.title}
      before={<BackLink to="/engagement">Engagement</BackLink>}
      lead={`${capitalised(activity.kind)} (${activity.level}), ${daysInWords(activity)}`}
      action={
        <WhileWritable>
          <ButtonLink
            to={`/engagement/${id}/result`}
            look={state === 'planned' ? 'main' : 'secondary'}
          >
            {state === 'planned' ? 'Record how it went' : 'Correct how it went'}
          </ButtonLink>
        </WhileWritable>
      }
    >
      {open.length > 0 && (
        <InsetText>
          <p>Still to record:</p>
          <ul>
            {open.map((step) => (
              <li key={step}>{activityStepWords[step]}</li>
            ))}
          </ul>
        </InsetText>
      )}
      <WhatItIs activity={activity} />
      <ReachPart activity={activity} />
      {state !== 'planned' && <HowItWent activity={activity} />}
      <LinksPart activity={activity} />
      <KeptFiles room="engagement" owner={activity} />
      <HistoryLink of={`engagement activity ${id}`} />
      <WhileWritable>
        <RemoveActivity activity={activity} />
      </WhileWritable>
    </Page>
  );
}

function WhatItIs({ activity }: { readonly activity: Activity }) {
  const { id, aim, partner, methods, methodWords, access, accessWords } = activity;
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Aim', value: lines(aim) },
          { key: 'Held with', value: partner },
          { key: 'How people take part', value: capitalised(choicesInWords(methods, methodWords)) },
          { key: 'Offered for access', value: capitalised(choicesInWords(access, accessWords)) },
          { key: 'Cost', value: costInWords(activity) },
          ...(activity.reasonToKeep === ''
            ? []
            : [{ key: 'Why identifying words stay', value: activity.reasonToKeep }]),
        ]}
      />
      <WhileWritable>
        <p>
          <Link to={`/engagement/${id}/edit`}>Correct this activity</Link>
        </p>
      </WhileWritable>
    </>
  );
}

function HowItWent({ activity }: { readonly activity: Activity }) {
  const { state, notHeldReason, heard, changed, evaluation, lessons } = activity;
  return (
    <>
      <h2 className="nhsuk-heading-m">How it went</h2>
      <SummaryList
        rows={[
          {
            key: 'Did it take place?',
            value: state === 'took place' ? 'Yes' : `No. ${notHeldReason}`,
          },
          { key: 'Numbers', value: numbersInWords(activity) },
          { key: 'What was heard', value: lines(heard) },
          { key: 'What changed', value: lines(changed) },
          { key: 'What it was like to be engaged', value: lines(evaluation) },
          { key: 'For next time', value: lines(lessons) },
        ]}
      />
    </>
  );
}

const lines = (words: string) => words && <span className="ppg-lines">{words}</span>;
