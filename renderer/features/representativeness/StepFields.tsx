import { useFieldArray, type Control } from 'react-hook-form';
import { inclusionGroups } from '../../../shared/representativeness/inclusion-group.ts';
import { stepKinds } from '../../../shared/representativeness/recruitment-step.ts';
import { Button } from '../../components/Button.tsx';
import { emptyDate } from '../../components/date-parts.ts';
import { DateField, SelectField, TextField } from '../../components/form/Fields.tsx';
import type { ReviewValues } from './review-values.ts';

/** What was tried to reach others, a block for each step, failures included. */
export function StepFields({ control }: { readonly control: Control<ReviewValues> }) {
  const steps = useFieldArray({ control, name: 'steps' });
  const add = () =>
    steps.append({
      on: emptyDate,
      kind: '',
      step: '',
      audience: '',
      reached: '',
      result: '',
    });
  return (
    <>
      <h2 className="nhsuk-heading-m">What was tried to reach others</h2>
      <p>Posters, text messages, new-patient forms, community groups. Include what did not work.</p>
      {steps.fields.map((field, index) => (
        <fieldset key={field.id} className="ppg-repeated">
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
            Step {index + 1}
          </legend>
          <DateField name={`steps.${index}.on`} label={`When (step ${index + 1})`} />
          <SelectField
            name={`steps.${index}.kind`}
            label="How"
            emptyLabel="Choose"
            choices={stepKinds.map(({ key, label }) => ({ value: key, label }))}
          />
          <TextField name={`steps.${index}.step`} label="What was tried" />
          <TextField
            name={`steps.${index}.audience`}
            label="Whom it was for, or through which organisation (optional)"
          />
          <SelectField
            name={`steps.${index}.reached`}
            label="Was it for one of these groups? (optional)"
            emptyLabel="None of these"
            choices={inclusionGroups.map(({ key, label }) => ({ value: key, label }))}
          />
          <TextField
            name={`steps.${index}.result`}
            label="What came of it (optional)"
            hint="For example, “1,930 patients, 11 replies, 3 joined”, or “no replies”."
          />
          <Button look="secondary" small onClick={() => steps.remove(index)}>
            Take out step {index + 1}
          </Button>
        </fieldset>
      ))}
      <p>
        <Button look="secondary" onClick={add}>
          Add a step
        </Button>
      </p>
    </>
  );
}
