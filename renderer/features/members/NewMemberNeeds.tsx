import { useWatch } from 'react-hook-form';
import { informationFormats } from '../../../shared/members/access-needs.ts';
import { choicesOf } from '../../components/choice.ts';
import { Fieldset } from '../../components/Fieldset.tsx';
import { CheckboxesField, TextField } from '../../components/form/Fields.tsx';

/** The needs to ask about at once: the first papers should come as somebody can read them. */
export function NewMemberNeeds() {
  const formats: unknown = useWatch({ name: 'accessNeeds.formats' });
  return (
    <Fieldset legend="What they need in order to take part" legendSize="m">
      <CheckboxesField
        name="accessNeeds.formats"
        label="How papers should come"
        inline
        choices={choicesOf(informationFormats)}
      />
      {Array.isArray(formats) && formats.includes('large print') && <LargePrintPoints />}
      <TextField
        name="accessNeeds.supportOther"
        label="Other help"
        hint="Write down the need, not the reason for it. There is room for more under Change details."
        width={30}
      />
    </Fieldset>
  );
}

/** How large is large. */
export function LargePrintPoints() {
  return (
    <TextField
      name="accessNeeds.largePrintPoints"
      label="Size of large print, in points"
      hint="For example, 18"
      width={3}
      inputMode="numeric"
    />
  );
}
