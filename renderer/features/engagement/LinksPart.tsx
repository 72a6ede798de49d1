import { Link } from 'react-router';
import type { Activity } from '../../../shared/engagement/activity.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { AddPart } from '../../components/form/AddPart.tsx';
import { Button } from '../../components/Button.tsx';
import { ChooseSeveral } from '../../components/ChooseSeveral.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { feedbackChoicesOf } from '../feedback/feedback-choices.ts';
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
  const others = allFeedback.filter((one) => !feedbackIds.includes(one.id));
  const otherImprovements = allImprovements.filter((one) => !improvementIds.includes(one.id));
  const set = (change: { feedbackIds?: number[]; improvementIds?: number[] }) =>
    void link.run({ id, version, feedbackIds, improvementIds, ...change });
  return (
    <>
      <FailureNotice failure={link.failure} />
      {others.length > 0 && (
        <ChooseSeveral
          key={`feedback ${others.length}`}
          id="gathered"
          label="Feedback it gathered"
          choices={feedbackChoicesOf(others)}
          submitLabel="Link this feedback"
          busy={link.running}
          onChoose={(ids) => set({ feedbackIds: [...feedbackIds, ...ids.map(Number)] })}
        />
      )}
      {otherImprovements.length > 0 && (
        <ChooseSeveral
          key={`improvements ${otherImprovements.length}`}
          id="came-of-it"
          label="Improvements that came of it"
          choices={otherImprovements.map((one) => ({
            value: String(one.id),
            label: `${one.text} (${one.outcome})`,
          }))}
          submitLabel="Link these improvements"
          busy={link.running}
          onChoose={(ids) => set({ improvementIds: [...improvementIds, ...ids.map(Number)] })}
        />
      )}
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
