import { isPractice } from '../../../shared/session/is-practice.ts';
import type { Side } from '../../../shared/year-close/sign-off.ts';
import { today } from '../../app/today.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { DateField, RadiosField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { useOperation } from '../../rpc/use-operation.ts';

type SignOffValues = { side: string; name: string; position: string; signedOn: DateParts };

/** Records that somebody signed what the record shows for the year. */
export function SignOffForm({ year }: { readonly year: number }) {
  const person = useOperation('session.who', {}).data?.person;
  const form = useOperationForm<'years.signOff', SignOffValues>({
    operation: 'years.signOff',
    values: { side: '', name: '', position: '', signedOn: partsOf(today()) },
    toInput: ({ side, name, position, signedOn }) => ({
      year,
      side: side as Side,
      name,
      position,
      signedOn: dateIn(signedOn) ?? '',
    }),
  });
  return (
    <section aria-labelledby="sign-off">
      <h3 className="nhsuk-heading-s" id="sign-off">
        Record a sign-off
      </h3>
      <p>
        It covers what the record shows now for the days up to its day. What happens later is not
        part of it, and the confirming of minutes does not undo it. Where it was signed on an
        earlier day, the day on which it is recorded stands beside it.
      </p>
      <OperationForm form={form} submitLabel="Record this sign-off">
        <RadiosField
          name="side"
          label="Signed for"
          choices={[
            {
              value: 'practice',
              label: 'The practice',
              ...(person && !isPractice(person)
                ? { hint: 'Only somebody who works for the practice can record this' }
                : {}),
            },
            { value: 'PPG', label: 'The PPG' },
          ]}
        />
        <TextField
          name="name"
          label="Who signed"
          hint="A member’s name as it is in the list of members, or another name."
        />
        <TextField name="position" label="In what position (optional)" hint="For example, chair." />
        <DateField name="signedOn" label="The day it was signed" />
      </OperationForm>
    </section>
  );
}
