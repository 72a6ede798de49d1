import type { MinutesLife } from '../../../shared/minutes/life.ts';
import { TextareaField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';

type ReasonFormProps = {
  readonly operation: 'minutes.takeBack' | 'minutes.reopen';
  readonly life: MinutesLife;
  readonly label: string;
};

/** A step back, with the reason; what was kept and sent stays. */
export function ReasonForm({ operation, life, label }: ReasonFormProps) {
  const { meetingId, version, state } = life;
  const form = useOperationForm<ReasonFormProps['operation'], { reason: string }>({
    operation,
    values: { reason: '' },
    toInput: ({ reason }) => ({ meetingId, version, reason }),
  });
  return (
    <OperationForm form={form} submitLabel={label} submitLook="secondary">
      {state !== 'checked' && <TextareaField name="reason" label="Reason" rows={2} />}
    </OperationForm>
  );
}
