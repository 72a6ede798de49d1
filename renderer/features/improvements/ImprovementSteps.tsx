import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Improvement } from '../../../shared/improvements/improvement.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { AddOneOf, type OneOf } from '../../components/form/AddOneOf.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { AnswersFeedback } from './AnswersFeedback.tsx';
import { CheckForm } from './CheckForm.tsx';
import { CompleteForm, ProgressForm, StopForm, TellForm } from './LifeForms.tsx';
import { PlanForm } from './PlanForm.tsx';
import { PublicWordsForm } from './PublicWordsForm.tsx';
import type { StepFormProps } from './step-form.ts';

type Of = { readonly improvement: Improvement };

/** What can be done with an improvement, in the order it comes up; one form is open at a time. */
export function ImprovementSteps({ improvement }: Of) {
  const { state, outcome, decision, doneByActions } = improvement;
  const isAgreed = outcome === 'improvement agreed';
  const canReopen = isAgreed && !isOpen(state) && !doneByActions;
  return (
    <section aria-labelledby="steps">
      <h2 className="nhsuk-heading-m" id="steps">
        Record or correct
      </h2>
      <AddOneOf
        choices={stepsOf(improvement)}
        beside={canReopen && <Reopen improvement={improvement} />}
      />
      {decision === null && <RemoveImprovement improvement={improvement} />}
    </section>
  );
}

const isOpen = (state: Improvement['state']): boolean =>
  state === 'agreed' || state === 'in progress';

function stepsOf(improvement: Improvement): OneOf[] {
  const { state, outcome } = improvement;
  const steps = outcome === 'improvement agreed' ? stepsOfAgreed(improvement) : [];
  const recorded = (label: string, Form: (props: StepFormProps) => ReactNode): OneOf => ({
    label,
    added: 'That is recorded.',
    form: (form) => <Form improvement={improvement} {...form} />,
  });
  return [
    ...steps,
    recorded('How patients were told', TellForm),
    ...(state === 'done' ? [recorded('Looked at again: did it help?', CheckForm)] : []),
    recorded('Which feedback it answers', AnswersFeedback),
    recorded('What the public sheet says of it', PublicWordsForm),
  ];
}

function stepsOfAgreed(improvement: Improvement): OneOf[] {
  const { state } = improvement;
  const plan: OneOf = {
    label: 'Who leads it, by when, priority area',
    added: 'That is recorded.',
    form: (form) => <PlanForm improvement={improvement} {...form} />,
  };
  const progress: OneOf = {
    label: 'Note progress',
    added: 'The note is added.',
    form: (form) => <ProgressForm improvement={improvement} {...form} />,
  };
  const done: OneOf = {
    label: state === 'done' ? 'What was done and what came of it' : 'It is done',
    added: 'That is recorded.',
    form: (form) => <CompleteForm improvement={improvement} {...form} />,
  };
  const stop: OneOf = {
    label: 'It is not possible after all',
    added: 'That is recorded, with the reason.',
    form: (form) => <StopForm improvement={improvement} {...form} />,
  };
  if (isOpen(state)) return [plan, progress, done, stop];
  return state === 'not possible' ? [plan] : [plan, done];
}

function Reopen({ improvement }: Of) {
  const reopen = useCommand('improvements.reopen');
  const { id, version } = improvement;
  return (
    <>
      <FailureNotice failure={reopen.failure} />
      <Button
        look="secondary"
        small
        busy={reopen.running}
        onClick={() => void reopen.run({ id, version })}
      >
        Open it again
      </Button>
    </>
  );
}

function RemoveImprovement({ improvement }: Of) {
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
