import { useWatch } from 'react-hook-form';
import type { Meeting } from '../../../../shared/meetings/contract.ts';
import type { Decision, DecisionFacts } from '../../../../shared/meetings/item.ts';
import { Button } from '../../../components/Button.tsx';
import { CheckboxField, RadiosField, TextField } from '../../../components/form/Fields.tsx';
import { OperationForm } from '../../../components/form/OperationForm.tsx';
import { numberText, typedNumber } from '../../../components/form/typed-number.ts';
import { useOperationForm } from '../../../components/form/use-operation-form.ts';
import { personIn, personPath, valuesOf, type PersonValues } from '../owner-choices.ts';
import { PersonField } from '../PersonField.tsx';

type HowDecidedFormProps = {
  readonly decision: Decision;
  readonly meeting: Meeting;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

type HowValues = {
  agreement: string;
  votesFor: string;
  votesAgainst: string;
  abstained: string;
  proposer: PersonValues;
  seconder: PersonValues;
  dissent: string;
  isAdvice: boolean;
};

const agreementChoices = [
  { value: 'consensus', label: 'By consensus' },
  { value: 'vote', label: 'By vote' },
  { value: 'not recorded', label: 'Not recorded' },
];

/** Consensus or vote, who moved it, who disagreed, and whether it advises the practice. */
export function HowDecidedForm({ decision, meeting, onDone, onCancel }: HowDecidedFormProps) {
  const form = useOperationForm<'meetings.saveDecisionFacts', HowValues>({
    operation: 'meetings.saveDecisionFacts',
    values: howValues(decision),
    toInput: (values) => ({ ...howInput(values), id: decision.id, version: decision.version }),
    fieldFor: (path, { proposer, seconder }) =>
      personPath(personPath(path, 'proposer', proposer), 'seconder', seconder),
    onDone,
  });
  const agreement = useWatch({ control: form.form.control, name: 'agreement' });
  return (
    <OperationForm
      form={form}
      submitLabel="Save how it was decided"
      submitLook="secondary"
      beside={
        <Button look="secondary" onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <RadiosField name="agreement" label="How it was decided" choices={agreementChoices} />
      {agreement === 'vote' && (
        <div className="ppg-filters">
          <TextField name="votesFor" label="For" width={3} inputMode="numeric" />
          <TextField name="votesAgainst" label="Against" width={3} inputMode="numeric" />
          <TextField name="abstained" label="Abstained" width={3} inputMode="numeric" />
        </div>
      )}
      <PersonField
        name="proposer"
        label="Proposed by"
        meeting={meeting}
        emptyLabel="Not recorded"
      />
      <PersonField
        name="seconder"
        label="Seconded by"
        meeting={meeting}
        emptyLabel="Not recorded"
      />
      <TextField name="dissent" label="Who disagreed, and why" hint="Leave empty if nobody did." />
      <CheckboxField name="isAdvice" label="It is advice to the practice, which will answer" />
    </OperationForm>
  );
}

const howValues = (decision: Decision): HowValues => ({
  agreement: decision.agreement,
  votesFor: numberText(decision.votesFor),
  votesAgainst: numberText(decision.votesAgainst),
  abstained: numberText(decision.abstained),
  proposer: valuesOf(decision.proposer),
  seconder: valuesOf(decision.seconder),
  dissent: decision.dissent,
  isAdvice: decision.isAdvice,
});

/** Votes go only with a vote. */
function howInput({ proposer, seconder, dissent, isAdvice, ...values }: HowValues): DecisionFacts {
  const voted = values.agreement === 'vote';
  const votes = (typed: string) => (voted ? typedNumber(typed) : null);
  return {
    agreement: values.agreement as DecisionFacts['agreement'],
    votesFor: votes(values.votesFor),
    votesAgainst: votes(values.votesAgainst),
    abstained: votes(values.abstained),
    proposer: personIn(proposer),
    seconder: personIn(seconder),
    dissent,
    isAdvice,
  };
}
