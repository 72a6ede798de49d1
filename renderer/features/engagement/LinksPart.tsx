import { Link } from 'react-router';
import type { Activity } from '../../../shared/engagement/activity.ts';
import { sourceInWords } from '../../../shared/feedback/in-words.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { AddPart } from '../../components/form/AddPart.tsx';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { CancelButton } from '../improvements/CancelButton.tsx';

type Of = { readonly activity: Activity };

/** The feedback that was gathered and the improvements that came of it. */
export function LinksPart({ activity }: Of) {
  const { feedback, improvements } = activity;
  return (
    <section aria-labelledby="links">
      <h2 className="nhsuk-heading-m" id="links">
        Feedback gathered and improvements made
      </h2>
      {feedback.length + improvements.length === 0 && (
        <p className="ppg-quiet">
          None is linked. Feedback first goes into the{' '}
          <Link to="/feedback/new">log of feedback</Link>, so that the group can discuss it.
        </p>
      )}
      <ul className="nhsuk-list nhsuk-list--bullet">
        {feedback.map(({ id, title, source }) => (
          <li key={`feedback ${id}`}>
            Feedback: <Link to={`/feedback/${id}`}>{title}</Link>{' '}
            <span className="ppg-quiet">({source})</span>
          </li>
        ))}
        {improvements.map(({ id, text, outcome }) => (
          <li key={`improvement ${id}`}>
            Improvement: <Link to={`/feedback/improvements/${id}`}>{text}</Link>{' '}
            <span className="ppg-quiet">({outcome})</span>
          </li>
        ))}
      </ul>
      <AddPart label="Change what is linked" added="The links are saved.">
        {({ onCancel }) => <ChooseLinks activity={activity} onCancel={onCancel} />}
      </AddPart>
    </section>
  );
}

function ChooseLinks({ activity, onCancel }: Of & { readonly onCancel: () => void }) {
  const link = useCommand('engagement.setLinks');
  const allFeedback = useOperation('feedback.choices', {}).data?.choices ?? [];
  const allImprovements = useOperation('improvements.choices', {}).data?.choices ?? [];
  const { id, version } = activity;
  const feedbackIds = activity.feedback.map((one) => one.id);
  const improvementIds = activity.improvements.map((one) => one.id);
  const set = (change: { feedbackIds?: number[]; improvementIds?: number[] }) =>
    void link.run({ id, version, feedbackIds, improvementIds, ...change });
  return (
    <>
      <FailureNotice failure={link.failure} />
      <Select
        id="gathered"
        label="Feedback it gathered"
        emptyLabel="Choose to add"
        choices={allFeedback
          .filter((one) => !feedbackIds.includes(one.id))
          .map((one) => ({
            value: String(one.id),
            label: `${one.title} (${sourceInWords(one)})`,
          }))}
        value=""
        onChange={(event) => set({ feedbackIds: [...feedbackIds, Number(event.target.value)] })}
      />
      <Select
        id="came-of-it"
        label="Improvement that came of it"
        emptyLabel="Choose to add"
        choices={allImprovements
          .filter((one) => !improvementIds.includes(one.id))
          .map((one) => ({ value: String(one.id), label: `${one.text} (${one.outcome})` }))}
        value=""
        onChange={(event) =>
          set({ improvementIds: [...improvementIds, Number(event.target.value)] })
        }
      />
      <div className="ppg-buttons">
        {feedbackIds.length + improvementIds.length > 0 && (
          <Button
            look="secondary"
            busy={link.running}
            onClick={() => set({ feedbackIds: [], improvementIds: [] })}
          >
            Take all links away
          </Button>
        )}
        <CancelButton onCancel={onCancel} />
      </div>
    </>
  );
}
