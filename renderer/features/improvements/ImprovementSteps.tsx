import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Improvement } from '../../../shared/improvements/improvement.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { AddPart } from '../../components/form/AddPart.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { AnswersFeedback } from './AnswersFeedback.tsx';
import { CheckForm } from './CheckForm.tsx';
import { CompleteForm, ProgressForm, StopForm, TellForm } from './LifeForms.tsx';
import { PlanForm } from './PlanForm.tsx';
import { PublicWordsForm } from './PublicWordsForm.tsx';

/** What can be done with an improvement, in the order it comes up. */
export function ImprovementSteps({ improvement }: { readonly improvement: Improvement }) {
  const { state, outcome } = improvement;
  const isAgreed = outcome === 'improvement agreed';
  const isOpen = state === 'agreed' || state === 'in progress';
  return (
    <section aria-labelledby="steps">
      <h2 className="nhsuk-heading-m" id="steps">
        Say more
      </h2>
      {isAgreed && (
        <AddPart label="Who leads it, by when, priority area" added="That is recorded.">
          {(form) => <PlanForm improvement={improvement} {...form} />}
        </AddPart>
      )}
      {isOpen && (
        <AddPart label="Note progress" added="The note is added.">
          {(form) => <ProgressForm improvement={improvement} {...form} />}
        </AddPart>
      )}
      {isAgreed && state !== 'not possible' && (
        <AddPart
          label={state === 'done' ? 'What was done and what came of it' : 'It is done'}
          added="That is recorded."
        >
          {(form) => <CompleteForm improvement={improvement} {...form} />}
        </AddPart>
      )}
      {isOpen && (
        <AddPart label="It is not possible after all" added="That is recorded, with the reason.">
          {(form) => <StopForm improvement={improvement} {...form} />}
        </AddPart>
      )}
      <AddPart label="How patients were told" added="That is recorded.">
        {(form) => <TellForm improvement={improvement} {...form} />}
      </AddPart>
      {state === 'done' && (
        <AddPart label="Looked at again: did it help?" added="That is recorded.">
          {(form) => <CheckForm improvement={improvement} {...form} />}
        </AddPart>
      )}
      <AddPart label="Which feedback it answers" added="That is recorded.">
        {(form) => <AnswersFeedback improvement={improvement} {...form} />}
      </AddPart>
      <AddPart label="What the public sheet says of it" added="That is recorded.">
        {(form) => <PublicWordsForm improvement={improvement} {...form} />}
      </AddPart>
      {isAgreed && !isOpen && !improvement.doneByActions && <Reopen improvement={improvement} />}
      {improvement.decision === null && <RemoveImprovement improvement={improvement} />}
    </section>
  );
}

function Reopen({ improvement }: { readonly improvement: Improvement }) {
  const reopen = useCommand('improvements.reopen');
  const { id, version } = improvement;
  return (
    <>
      <FailureNotice failure={reopen.failure} />
      <p>
        <Button
          look="secondary"
          small
          busy={reopen.running}
          onClick={() => void reopen.run({ id, version })}
        >
          Open it again
        </Button>
      </p>
    </>
  );
}

function RemoveImprovement({ improvement }: { readonly improvement: Improvement }) {
  const navigate = useNavigate();
  const remove = useCommand('improvements.remove');
  const [asking, setAsking] = useState(false);
  const removeIt = async () => {
    const result = await remove.run({ id: improvement.id, version: improvement.version });
    setAsking(false);
    if (result.ok) await navigate('/feedback/improvements');
  };
  return (
    <>
      <FailureNotice failure={remove.failure} />
      <Button look="secondary" small onClick={() => setAsking(true)}>
        Remove an improvement entered by mistake
      </Button>
      <ConfirmDialog
        open={asking}
        heading="Remove this improvement?"
        confirmLabel="Remove the improvement"
        busy={remove.running}
        onCancel={() => setAsking(false)}
        onConfirm={() => void removeIt()}
      >
        <p>Only for an improvement entered by mistake. Its progress goes with it.</p>
      </ConfirmDialog>
    </>
  );
}
