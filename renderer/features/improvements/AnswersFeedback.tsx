import { Button } from '../../components/Button.tsx';
import { ChooseSeveral } from '../../components/ChooseSeveral.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { feedbackChoicesOf } from '../feedback/feedback-choices.ts';
import { CancelButton } from './CancelButton.tsx';
import type { StepFormProps } from './step-form.ts';

/** Links feedback that was not discussed under the improvement’s own item. */
export function AnswersFeedback({ improvement, onDone, onCancel }: StepFormProps) {
  const { id, version, feedback } = improvement;
  const link = useCommand('improvements.setFeedback');
  const all = useOperation('feedback.choices', {}).data?.choices ?? [];
  const linked = feedback.map((one) => one.id);
  const others = all.filter((one) => !linked.includes(one.id));
  const set = async (feedbackIds: number[]) => {
    const result = await link.run({ id, version, feedbackIds });
    if (result.ok) onDone();
  };
  return (
    <>
      <FailureNotice failure={link.failure} />
      {others.length === 0 ? (
        <p className="ppg-quiet">There is no other feedback in the log.</p>
      ) : (
        <ChooseSeveral
          id="answers"
          label="Feedback from the log that it answers"
          hint="What was discussed under its own item is linked already."
          choices={feedbackChoicesOf(others)}
          submitLabel="Link this feedback"
          busy={link.running}
          onChoose={(ids) => void set([...linked, ...ids.map(Number)])}
        />
      )}
      <div className="ppg-buttons">
        {linked.length > 0 && (
          <Button look="secondary" busy={link.running} onClick={() => void set([])}>
            Take the added links away
          </Button>
        )}
        <CancelButton onCancel={onCancel} />
      </div>
    </>
  );
}
