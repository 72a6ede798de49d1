import { Fieldset } from '../../components/Fieldset.tsx';
import { SelectField, TextareaField, TextField } from '../../components/form/Fields.tsx';
import { wayChoices } from './member-choices.ts';

/** How to reach a member; post and telephone are worth as much as e-mail. */
export function ContactFields() {
  return (
    <Fieldset legend="Contact" legendSize="m">
      <TextField name="email" label="E-mail address" type="email" width={30} autoComplete="off" />
      <TextField name="telephone" label="Telephone" type="tel" width={20} autoComplete="off" />
      <TextField name="mobile" label="Mobile" type="tel" width={20} autoComplete="off" />
      <TextareaField name="address" label="Address and postcode" rows={4} autoComplete="off" />
      <SelectField
        name="preferredWay"
        label="Best way to reach them"
        choices={wayChoices}
        emptyLabel="Not said"
      />
    </Fieldset>
  );
}
