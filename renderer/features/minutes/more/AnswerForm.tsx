import type { Decision } from '../../../../shared/meetings/item.ts';
import { today } from '../../../app/today.ts';
import { Button } from '../../../components/Button.tsx';
import { dateIn, partsOf, type DateParts } from '../../../components/date-parts.ts';
import { DateField, TextareaField, TextField } from '../../../components/form/Fields.tsx';
import { OperationForm } from '../../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../../components/form/use-operation-form.ts';

type AnswerFormProps = {
  readonly decision: Decision;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};
type AnswerValues = { on: DateParts; by: string; answer: string };

/** What the practice answered to advice of the group, as a rule weeks later. */
export function AnswerForm({ decision, onDone, onCancel }: AnswerFormProps) {
  const { id, version, practiceAnswer } = decision;
  const form = useOperationForm<'meetings.answerAdvice', AnswerValues>({
    operation: 'meetings.answerAdvice',
    values: {
      on: partsOf(practiceAnswer?.on ?? today()),
      by: practiceAnswer?.by ?? '',
      answer: practiceAnswer?.answer ?? '',
    },
    toInput: ({ on, by, answer }) => ({
      id,
      version,
      practiceAnswer: { on: dateIn(on) ?? '', by, answer },
    }),
    fieldFor: (path) => path.replace('practiceAnswer.', ''),
    onDone,
  });
  return (
    <OperationForm
      form={form}
      submitLabel="Save the answer"
      submitLook="secondary"
      beside={
        <Button look="secondary" onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <TextareaField name="answer" label="What the practice answered" rows={2} />
      <TextField name="by" label="Who answered for the practice" width={20} />
      <DateField name="on" label="Answered on" />
    </OperationForm>
  );
}
