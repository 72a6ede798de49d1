import { Link, useParams } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Improvement } from '../../../shared/improvements/improvement.ts';
import { standingInWords, stateWords, stepWords } from '../../../shared/improvements/in-words.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { capitalised } from '../../components/choice.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { HistoryLink } from '../../components/HistoryLink.tsx';
import { Page } from '../../components/Page.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { LinkedActivities } from '../engagement/LinkedActivities.tsx';
import { ImprovementSteps } from './ImprovementSteps.tsx';

/** One improvement, from what patients said to what came of it. */
export function ImprovementPage() {
  const id = Number(useParams().id);
  return (
    <Loaded query={useOperation('improvements.get', { id })}>
      {(improvement) => <OneImprovement key={improvement.id} improvement={improvement} />}
    </Loaded>
  );
}

function OneImprovement({ improvement }: { readonly improvement: Improvement }) {
  const { open, outcome } = improvement;
  return (
    <Page
      title={improvement.text}
      before={<BackLink to="/feedback/improvements">Improvements</BackLink>}
      lead={standingInWords(improvement)}
    >
      {open.length > 0 && (
        <>
          <h2 className="nhsuk-heading-s">Still to do</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {open.map((step) => (
              <li key={step}>{stepWords[step]}</li>
            ))}
          </ul>
        </>
      )}
      <SummaryList
        rows={[
          { key: 'What patients said', value: <Said improvement={improvement} /> },
          { key: 'Settled', value: <Settled improvement={improvement} /> },
          ...(improvement.reason === '' ? [] : [{ key: 'Reason', value: improvement.reason }]),
          ...(outcome === 'improvement agreed' ? rowsOfAgreed(improvement) : []),
          { key: 'How patients were told', value: toldInWords(improvement) },
        ]}
      />
      <LinkedActivities
        of={{ improvementId: improvement.id }}
        heading="Engagement that it came of"
      />
      <WhileWritable>
        <ImprovementSteps improvement={improvement} />
      </WhileWritable>
      <HistoryLink of={`improvement ${improvement.id}`} />
    </Page>
  );
}

function rowsOfAgreed(one: Improvement) {
  const { lead, dueOn, actions, progress, result, patientResult, stopped, checked } = one;
  return [
    { key: 'Who leads', value: capitalised(lead?.name ?? '') },
    { key: 'Due', value: dueOn === null ? '' : formatDay(dueOn) },
    ...(one.priority === null ? [] : [{ key: 'Priority area', value: one.priority.title }]),
    ...(actions.length === 0 ? [] : [{ key: 'Actions', value: <ActionsOf improvement={one} /> }]),
    ...(progress.length === 0
      ? []
      : [
          {
            key: 'Progress',
            value: (
              <ul className="nhsuk-list">
                {progress.map(({ id, on, note }) => (
                  <li key={id}>
                    {formatDay(on)}: {note}
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
    ...(stopped === null
      ? [
          { key: 'What was done', value: result && <span className="ppg-lines">{result}</span> },
          { key: 'Result for patients', value: patientResult },
        ]
      : [{ key: 'Why it was not possible', value: stopped.reason }]),
    ...(checked === null
      ? []
      : [
          {
            key: 'Did it help',
            value: `${capitalised(checked.helped)}, ${formatDay(checked.on)}. ${checked.words}`,
          },
        ]),
  ];
}

function Said({ improvement: { feedback } }: { readonly improvement: Improvement }) {
  if (feedback.length === 0) {
    return <span className="ppg-quiet">No feedback from the log is linked</span>;
  }
  return (
    <ul className="nhsuk-list">
      {feedback.map(({ id, title, source }) => (
        <li key={id}>
          <Link to={`/feedback/${id}`}>{title}</Link> ({source})
        </li>
      ))}
    </ul>
  );
}

function Settled({ improvement }: { readonly improvement: Improvement }) {
  const { decision, agreedOn, outcome, state } = improvement;
  const words = outcome === 'improvement agreed' ? 'Agreed' : stateWords[state];
  if (decision === null) return `${words}, ${formatDay(agreedOn)}, outside a meeting`;
  return (
    <>
      {words},{' '}
      <Link to={`/meetings/${decision.meetingId}/items/${decision.itemId}`}>
        {formatDay(agreedOn)}, item “{decision.itemTitle}”
      </Link>
    </>
  );
}

function ActionsOf({ improvement: { actions } }: { readonly improvement: Improvement }) {
  return (
    <ul className="nhsuk-list">
      {actions.map(({ id, reference, text, doneOn, progress }) => (
        <li key={id}>
          <Link to={`/actions/${id}`}>{reference}</Link> {text}{' '}
          <span className="ppg-quiet">
            ({doneOn === null ? 'open' : `done ${formatDay(doneOn)}`})
          </span>
          {progress.map(({ on, note }) => (
            <div key={`${on} ${note}`}>
              {formatDay(on)}: {note}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

const toldInWords = ({ told }: Improvement): string =>
  told === null ? '' : `${told.how}, ${formatDay(told.on)}`;
