import { useWatch } from 'react-hook-form';
import type { Decision, DecisionOutcome } from '../../../shared/meetings/item.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField, TextareaField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import {
  useOperationForm,
  type OperationForm as Form,
} from '../../components/form/use-operation-form.ts';
import { outcomeChoices } from './item-words.ts';

type DecisionValues = { text: string; outcome: string; reason: string };

/** The reason goes only with what was declined. */
const decisionInput = ({ text, outcome, reason }: DecisionValues) => ({
  text,
  outcome: outcome as DecisionOutcome,
  reason: outcome === 'declined with reason' ? reason : '',
});

type AddDecisionProps = {
  readonly itemId: number;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

export function AddDecision({ itemId, onDone, onCancel }: AddDecisionProps) {
  const form = useOperationForm<'meetings.addDecision', DecisionValues>({
    operation: 'meetings.addDecision',
    values: { text: '', outcome: 'decision', reason: '' },
    toInput: (values) => ({ ...decisionInput(values), itemId }),
    onDone,
  });
  return <DecisionForm form={form} submitLabel="Add the decision" onClose={onCancel} />;
}

type EditDecisionProps = {
  readonly decision: Decision;
  readonly onClose: () => void;
  /** Called in the place of `onClose` once it is saved. */
  readonly onDone?: () => void;
};

export function EditDecision({ decision, onClose, onDone = onClose }: EditDecisionProps) {
  const { id, version, text, outcome, reason } = decision;
  const form = useOperationForm<'meetings.saveDecision', DecisionValues>({
    operation: 'meetings.saveDecision',
    values: { text, outcome, reason },
    toInput: (values) => ({ ...decisionInput(values), id, version }),
    onDone,
  });
  return <DecisionForm form={form} submitLabel="Save the decision" onClose={onClose} />;
}

type DecisionFormProps = {
  readonly form: Form<DecisionValues>;
  readonly submitLabel: string;
  readonly onClose: () => void;
};

function DecisionForm({ form, submitLabel, onClose }: DecisionFormProps) {
  const outcome = useWatch({ control: form.form.control, name: 'outcome' });
  return (
    <OperationForm
      form={form}
      submitLabel={submitLabel}
      beside={
        <Button look="secondary" onClick={onClose}>
          Cancel
        </Button>
      }
    >
      <TextareaField name="text" label="What was decided" rows={2} />
      <SelectField name="outcome" label="What kind of decision" choices={outcomeChoices} />
      {outcome === 'declined with reason' && (
        <TextareaField name="reason" label="The reason it was declined" rows={2} />
      )}
    </OperationForm>
  );
}
