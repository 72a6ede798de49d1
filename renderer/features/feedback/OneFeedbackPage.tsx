import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import {
  periodInWords,
  responsesInWords,
  sourceInWords,
  themesInWords,
} from '../../../shared/feedback/in-words.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { HistoryLink } from '../../components/HistoryLink.tsx';
import { Page } from '../../components/Page.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { LinkedActivities } from '../engagement/LinkedActivities.tsx';
import { DiscussedAt } from './DiscussedAt.tsx';
import { FigureTable } from './FigureTable.tsx';
import { KeptFiles } from './KeptFiles.tsx';

/** One piece of feedback: what was said, where it was discussed, what came of it. */
export function OneFeedbackPage() {
  const id = Number(useParams().id);
  return (
    <Loaded query={useOperation('feedback.get', { id })}>
      {(feedback) => <OneFeedback key={feedback.id} feedback={feedback} />}
    </Loaded>
  );
}

function OneFeedback({ feedback }: { readonly feedback: Feedback }) {
  const { id, words, themes, improvements, reasonToKeep } = feedback;
  return (
    <Page
      title={feedback.title}
      before={<BackLink to="/feedback">Feedback and improvements</BackLink>}
      lead={sourceInWords(feedback)}
    >
      <SummaryList
        rows={[
          { key: 'About', value: periodInWords(feedback) },
          { key: 'Received', value: formatDay(feedback.receivedOn) },
          { key: 'Answers', value: responsesInWords(feedback) },
          { key: 'What was said', value: words && <span className="ppg-lines">{words}</span> },
          { key: 'Themes', value: themesInWords(themes) },
          ...(reasonToKeep === ''
            ? []
            : [{ key: 'Why identifying words stay', value: reasonToKeep }]),
        ]}
      />
      <WhileWritable>
        <p>
          <Link to={`/feedback/${id}/edit`}>Correct this feedback</Link>
        </p>
      </WhileWritable>
      <FigureTable figures={feedback.figures} />
      <LinkedActivities of={{ feedbackId: id }} heading="Where it was gathered" />
      <DiscussedAt feedback={feedback} />
      <h2 className="nhsuk-heading-m">What came of it</h2>
      {improvements.length === 0 ? (
        <p className="ppg-quiet">
          Nothing is recorded yet. Call a decision at the item where it is discussed an improvement
          agreed, not needed or declined, and it stands here by itself.
        </p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {improvements.map((one) => (
            <li key={one.id}>
              <Link to={`/feedback/improvements/${one.id}`}>{one.text}</Link> ({one.outcome})
            </li>
          ))}
        </ul>
      )}
      <KeptFiles room="feedback" owner={feedback} />
      <WhileWritable>
        <RemoveFeedback feedback={feedback} />
      </WhileWritable>
      <HistoryLink of={`feedback ${feedback.id}`} />
    </Page>
  );
}

function RemoveFeedback({ feedback }: { readonly feedback: Feedback }) {
  const navigate = useNavigate();
  const remove = useCommand('feedback.remove');
  const [asking, setAsking] = useState(false);
  const removeIt = async () => {
    const result = await remove.run({ id: feedback.id, version: feedback.version });
    setAsking(false);
    if (result.ok) await navigate('/feedback');
  };
  return (
    <>
      <FailureNotice failure={remove.failure} />
      <Button look="secondary" small onClick={() => setAsking(true)}>
        Remove feedback entered by mistake
      </Button>
      <ConfirmDialog
        open={asking}
        heading="Remove this feedback?"
        confirmLabel="Remove the feedback"
        busy={remove.running}
        onCancel={() => setAsking(false)}
        onConfirm={() => void removeIt()}
      >
        <p>Only for feedback entered by mistake. Its files go with it.</p>
      </ConfirmDialog>
    </>
  );
}
