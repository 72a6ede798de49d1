import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { checkerRoles, type CheckFields, type MinutesLife } from '../../../shared/minutes/life.ts';
import { today } from '../../app/today.ts';
import { choicesOf } from '../../components/choice.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { DateField, RadiosField, TextareaField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { checkerRole } from './checker-role.ts';
import { ownerOf, personPath, type PersonValues } from './owner-choices.ts';
import { PersonField } from './PersonField.tsx';

type CheckFormProps = {
  readonly meeting: Meeting;
  readonly life: MinutesLife;
  readonly onDone?: () => void;
};
type CheckValues = { by: PersonValues; role: string; on: DateParts; comments: string };

/** Somebody has read the draft. */
export function CheckForm({ meeting, life, onDone }: CheckFormProps) {
  const { meetingId, version } = life;
  const by = chairOf(meeting);
  const form = useOperationForm<'minutes.check', CheckValues>({
    operation: 'minutes.check',
    values: { by, role: checkerRole(by.choice, meeting), on: partsOf(today()), comments: '' },
    toInput: ({ by, role, on, comments }) => ({
      meetingId,
      version,
      by: ownerOf(by.choice, by.name) ?? { name: '' },
      role: role as CheckFields['role'],
      on: dateIn(on) ?? '',
      comments,
    }),
    fieldFor: (path, values) => personPath(path, 'by', values.by),
    onDone,
  });
  const { control, setValue, formState } = form.form;
  const choice = useWatch({ control, name: 'by.choice' });
  const chosen = formState.dirtyFields.by?.choice === true;
  const role = checkerRole(choice, meeting);
  useEffect(() => {
    if (chosen) setValue('role', role, { shouldDirty: true });
  }, [chosen, role, setValue]);
  return (
    <OperationForm
      form={form}
      submitLabel="Record the check"
      submitLook={life.state === 'draft' ? 'main' : 'secondary'}
    >
      <PersonField name="by" label="Checked by" meeting={meeting} emptyLabel="Choose" />
      <RadiosField name="role" label="Their role" choices={choicesOf(checkerRoles)} />
      <DateField name="on" label="Checked on" />
      <TextareaField name="comments" label="Comments, if any" rows={3} />
    </OperationForm>
  );
}

/** The one who usually checks. */
function chairOf({ attendance }: Meeting): PersonValues {
  const chair = attendance.find(({ roles }) => roles.includes('chair'));
  return { choice: chair ? `member ${chair.memberId}` : '', name: '' };
}
