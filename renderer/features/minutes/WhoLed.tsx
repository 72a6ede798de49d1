import type { Meeting } from '../../../shared/meetings/contract.ts';
import { Details } from '../../components/Details.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { personIn, personPath, valuesOf, type PersonValues } from './owner-choices.ts';
import { PersonField } from './PersonField.tsx';

type LedValues = { chairedBy: PersonValues; minutesBy: PersonValues };

/** Who was in the chair and who took the minutes, where it was not the chair and the secretary. */
export function WhoLed({ meeting }: { readonly meeting: Meeting }) {
  const { id, version, chairedBy, minutesBy, itemsByOn, joining } = meeting;
  const form = useOperationForm<'meetings.saveFacts', LedValues>({
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
  return (
    <Details summary="Somebody else chaired, or took the minutes" open={led(meeting)}>
      <OperationForm form={form} submitLabel="Save who led" submitLook="secondary" showSaved>
        <PersonField
          name="chairedBy"
          label="In the chair"
          meeting={meeting}
          emptyLabel="The chair, as usual"
        />
        <PersonField
          name="minutesBy"
          label="Minutes taken by"
          meeting={meeting}
          emptyLabel="The secretary, as usual"
        />
      </OperationForm>
    </Details>
  );
}

const led = ({ chairedBy, minutesBy }: Meeting) => chairedBy !== null || minutesBy !== null;
