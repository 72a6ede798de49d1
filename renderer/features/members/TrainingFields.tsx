import { useFieldArray } from 'react-hook-form';
import { today } from '../../app/today.ts';
import { Button } from '../../components/Button.tsx';
import { partsOf } from '../../components/date-parts.ts';
import { Fieldset } from '../../components/Fieldset.tsx';
import { DateField, TextField } from '../../components/form/Fields.tsx';

/** Training a member has had. */
export function TrainingFields() {
  const { fields, append, remove } = useFieldArray({ name: 'trainings' });
  return (
    <Fieldset legend="Training" legendSize="m">
      {fields.map((field, index) => (
        <div className="ppg-part" key={field.id}>
          <Fieldset legend={`Training ${index + 1}`} legendSize="s">
            <TextField name={`trainings.${index}.title`} label="What it was" width={30} />
            <DateField name={`trainings.${index}.on`} label="Date of the training" />
            <Button look="secondary" small onClick={() => remove(index)}>
              Remove training {index + 1}
            </Button>
          </Fieldset>
        </div>
      ))}
      <p>
        <Button look="secondary" small onClick={() => append({ title: '', on: partsOf(today()) })}>
          Add training
        </Button>
      </p>
    </Fieldset>
  );
}
