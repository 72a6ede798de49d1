import type {
  TimelineStep,
  Worksheet,
} from '../../../../shared/engagement/worksheets/worksheet.ts';
import { dateIn, partsOf, type DateParts } from '../../../components/date-parts.ts';
import { DateField, RadiosField, TextField } from '../../../components/form/Fields.tsx';
import { useOperationForm } from '../../../components/form/use-operation-form.ts';
import type { ListFormProps } from './ListForms.tsx';
import { RowButton } from './RowButton.tsx';
import { fieldOfRow, RowForm } from './RowForm.tsx';
import { changedAt, withoutAt } from './rows.ts';

type Values = { on: DateParts; what: string; state: string };
type Props = ListFormProps & { readonly worksheet: Worksheet };

/** A step of the timeline that is added or corrected. */
export function TimelineForm({ worksheet, at, onDone, onCancel }: Props) {
  const { id, version, steps } = worksheet;
  const step = at === undefined ? undefined : steps[at];
  const form = useOperationForm<'worksheets.setTimeline', Values>({
    operation: 'worksheets.setTimeline',
    values: { on: partsOf(step?.on), what: step?.what ?? '', state: step?.state ?? 'planned' },
    toInput: ({ on, what, state }) => {
      const typed = { on: dateIn(on) ?? '', what, state: stateIn(state) };
      return { id, version, steps: changedAt(steps, at, typed) };
    },
    fieldFor: fieldOfRow,
    onDone,
  });
  const takeAway = step && (
    <RowButton
      operation="worksheets.setTimeline"
      input={{ id, version, steps: withoutAt(steps, at) }}
      label="Take away"
      of={step.what}
      onDone={onDone}
    />
  );
  return (
    <RowForm form={form} one="step" takeAway={takeAway} onCancel={onCancel}>
      <DateField name="on" label="Day" />
      <TextField
        name="what"
        label="What happens"
        hint="For example, “The commissioner’s committee decides”."
      />
      <RadiosField
        name="state"
        label="State"
        inline
        choices={[
          { value: 'planned', label: 'Planned' },
          { value: 'done', label: 'Done' },
        ]}
      />
    </RowForm>
  );
}

const stateIn = (typed: string): TimelineStep['state'] => (typed === 'done' ? 'done' : 'planned');
