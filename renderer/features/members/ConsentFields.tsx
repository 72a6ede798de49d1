import { useFieldArray } from 'react-hook-form';
import { consentSubjects } from '../../../shared/members/consents.ts';
import { today } from '../../app/today.ts';
import { Button } from '../../components/Button.tsx';
import { choicesOf } from '../../components/choice.ts';
import { partsOf } from '../../components/date-parts.ts';
import { Fieldset } from '../../components/Fieldset.tsx';
import { DateField, RadiosField, SelectField, TextField } from '../../components/form/Fields.tsx';

const answers = [
  { value: 'yes', label: 'Yes, they agree' },
  { value: 'no', label: 'No, or they have withdrawn it' },
];

/** What a member has agreed to, each answer with its day and where it came from. */
export function ConsentFields() {
  const { fields, append, remove } = useFieldArray({ name: 'consents' });
  return (
    <Fieldset legend="Consents" legendSize="m">
      <p>
        A new answer is added below the old ones, which stay: so one can see what was agreed when.
      </p>
      {fields.map((field, index) => (
        <div className="ppg-part" key={field.id}>
          <Fieldset legend={`Consent ${index + 1}`} legendSize="s">
            <SelectField
              name={`consents.${index}.about`}
              label="About"
              choices={choicesOf(consentSubjects)}
              emptyLabel="Choose"
            />
            <RadiosField name={`consents.${index}.given`} label="Answer" choices={answers} inline />
            <DateField name={`consents.${index}.on`} label="Date of the answer" />
            <TextField
              name={`consents.${index}.source`}
              label="Where it came from"
              hint="For example, paper form, e-mail, said at the meeting"
              width={20}
            />
            <Button look="secondary" small onClick={() => remove(index)}>
              Remove consent {index + 1}
            </Button>
          </Fieldset>
        </div>
      ))}
      <p>
        <Button
          look="secondary"
          small
          onClick={() => append({ about: '', given: 'yes', on: partsOf(today()), source: '' })}
        >
          Add a consent
        </Button>
      </p>
    </Fieldset>
  );
}
