import type { Meeting } from '../../../shared/meetings/contract.ts';
import { chairOf, takerOf } from '../../../shared/minutes/paper/who-led.ts';
import { Details } from '../../components/Details.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import {
  useOperationForm,
  type OperationForm as OperationFormOf,
} from '../../components/form/use-operation-form.ts';
import { personIn, personPath, valuesOf, type PersonValues } from './owner-choices.ts';
import { PersonField } from './PersonField.tsx';

type LedValues = { chairedBy: PersonValues; minutesBy: PersonValues };

/** The form of who led, which the dialog around it sends too when it is closed. */
export function useWhoLed(meeting: Meeting): OperationFormOf<LedValues> {
  const { id, version, chairedBy, minutesBy, itemsByOn, joining } = meeting;
  return useOperationForm<'meetings.saveFacts', LedValues>({
    operation: 'meetings.saveFacts',
    values: { chairedBy: valuesOf(chairedBy), minutesBy: valuesOf(minutesBy) },
    toInput: (values) => ({
      id,
      version,
      itemsByOn,
      joining,
      chairedBy: personIn(values.chairedBy),
      minutesBy: personIn(values.minutesBy),
    }),
    fieldFor: (path, values) =>
      personPath(personPath(path, 'chairedBy', values.chairedBy), 'minutesBy', values.minutesBy),
  });
}

type WhoLedProps = { readonly meeting: Meeting; readonly form: OperationFormOf<LedValues> };

/** Who was in the chair and who took the minutes, where it was not the chair and the secretary. */
export function WhoLed({ meeting, form }: WhoLedProps) {
  return (
    <Details summary="Somebody else chaired, or took the minutes" open={led(meeting)}>
      <OperationForm form={form} submitLabel="Save who led" submitLook="secondary" showSaved>
        <PersonField
          name="chairedBy"
          label="In the chair"
          meeting={meeting}
          emptyLabel={usual('The chair', chairOf({ ...meeting, chairedBy: null }))}
        />
        <PersonField
          name="minutesBy"
          label="Minutes taken by"
          meeting={meeting}
          emptyLabel={usual('The secretary', takerOf({ ...meeting, minutesBy: null }))}
        />
      </OperationForm>
    </Details>
  );
}

/** With the name that the paper will give, so far as who came is known. */
const usual = (office: string, name: string) =>
  name === '' ? `${office}, as usual` : `${office}, as usual: ${name}`;

const led = ({ chairedBy, minutesBy }: Meeting) => chairedBy !== null || minutesBy !== null;
