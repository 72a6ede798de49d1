import { useFieldArray } from 'react-hook-form';
import { Button } from '../../components/Button.tsx';
import { Fieldset } from '../../components/Fieldset.tsx';
import { TextareaField, TextField } from '../../components/form/Fields.tsx';

/** The places the practice works from. */
export function AddressFields() {
  const { fields, append, remove } = useFieldArray({ name: 'addresses' });
  return (
    <>
      {fields.map((field, index) => (
        <div className="ppg-part" key={field.id}>
          <Fieldset legend={`Address ${index + 1}`} legendSize="s">
            <TextField
              name={`addresses.${index}.label`}
              label="What this address is called"
              hint="For example, main surgery"
              width={20}
            />
            <TextareaField
              name={`addresses.${index}.lines`}
              label="Address and postcode"
              rows={4}
            />
            <TextField
              name={`addresses.${index}.telephone`}
              label="Telephone, if it has its own"
              type="tel"
              width={20}
            />
            <Button look="secondary" small onClick={() => remove(index)}>
              Remove address {index + 1}
            </Button>
          </Fieldset>
        </div>
      ))}
      <p>
        <Button
          look="secondary"
          small
          onClick={() =>
            append({
              label: fields.length === 0 ? 'Main surgery' : '',
              lines: '',
              telephone: '',
            })
          }
        >
          {fields.length === 0 ? 'Add an address' : 'Add another address'}
        </Button>
      </p>
    </>
  );
}
