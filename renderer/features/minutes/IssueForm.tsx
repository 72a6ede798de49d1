import type { MinutesLife } from '../../../shared/minutes/life.ts';
import { today } from '../../app/today.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { DateField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { useAskIfOpen } from './AskIfOpen.tsx';

type IssueFormProps = {
  readonly life: MinutesLife;
  readonly label: string;
  readonly onDone?: () => void;
};

/** The draft goes out: its text is kept as it was sent. */
export function IssueForm({ life, label, onDone }: IssueFormProps) {
  const { meetingId, version } = life;
  const issue = useOperationForm<'minutes.issue', { issuedOn: DateParts }>({
    operation: 'minutes.issue',
    values: { issuedOn: partsOf(today()) },
    toInput: ({ issuedOn }) => ({ meetingId, version, issuedOn: dateIn(issuedOn) ?? '' }),
    ...(onDone ? { onDone } : {}),
  });
  const { form, question } = useAskIfOpen(issue, { meetingId, label: 'Issue all the same' });
  return (
    <>
      <OperationForm form={form} submitLabel={label}>
        <DateField
          name="issuedOn"
          label="Sent out on"
          hint="Filled in: today. Change it if it went out on another day."
        />
      </OperationForm>
      {question}
    </>
  );
}
