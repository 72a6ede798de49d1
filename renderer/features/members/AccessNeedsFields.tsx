import { useWatch } from 'react-hook-form';
import {
  communicationSupports,
  informationFormats,
  meetingModes,
  venueNeeds,
} from '../../../shared/members/access-needs.ts';
import { choicesOf } from '../../components/choice.ts';
import { Fieldset } from '../../components/Fieldset.tsx';
import { CheckboxesField, CheckboxField, TextField } from '../../components/form/Fields.tsx';
import { LargePrintPoints } from './NewMemberNeeds.tsx';

/** What a member needs in order to take part: the need, never the diagnosis. */
export function AccessNeedsFields() {
  const formats: unknown = useWatch({ name: 'accessNeeds.formats' });
  return (
    <Fieldset legend="What they need in order to take part" legendSize="m">
      <p>Write down the need, not the reason for it.</p>
      <CheckboxesField
        name="accessNeeds.formats"
        label="How papers should come"
        inline
        choices={choicesOf(informationFormats)}
      />
      {Array.isArray(formats) && formats.includes('large print') && <LargePrintPoints />}
      <TextField name="accessNeeds.formatOther" label="Another way for papers" width={30} />
      <CheckboxesField
        name="accessNeeds.support"
        label="Help with talking and listening"
        inline
        choices={choicesOf(communicationSupports)}
      />
      <TextField name="accessNeeds.supportOther" label="Other help" width={30} />
      <TextField
        name="accessNeeds.language"
        label="Preferred language, if not English"
        width={20}
      />
      <CheckboxField name="accessNeeds.interpreter" label="Needs an interpreter for it" />
      <CheckboxesField
        name="accessNeeds.venue"
        label="The meeting place"
        inline
        choices={choicesOf(venueNeeds)}
      />
      <TextField name="accessNeeds.venueOther" label="Anything else about the place" width={30} />
      <CheckboxesField
        name="accessNeeds.modes"
        label="Ways they can take part"
        inline
        choices={choicesOf(meetingModes)}
      />
      <TextField
        name="accessNeeds.timing"
        label="Times that suit them"
        hint="For example, not after dark, or school hours"
        width={30}
      />
    </Fieldset>
  );
}
