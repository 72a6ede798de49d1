import { formatDay } from '../../../../shared/dates/format-day.ts';
import type {
  TimelineStep,
  Worksheet,
} from '../../../../shared/engagement/worksheets/worksheet.ts';
import { today } from '../../../app/today.ts';
import { capitalised } from '../../../components/choice.ts';
import { dateIn, emptyDate, type DateParts } from '../../../components/date-parts.ts';
import { AddPart } from '../../../components/form/AddPart.tsx';
import { DateField, RadiosField, TextField } from '../../../components/form/Fields.tsx';
import { OperationForm } from '../../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../../components/form/use-operation-form.ts';
import { Table } from '../../../components/Table.tsx';
import { useReadOnly } from '../../../rpc/use-read-only.ts';
import { CancelButton } from '../../improvements/CancelButton.tsx';
import { RowButton } from './RowButton.tsx';

type Of = { readonly worksheet: Worksheet };

/** The steps of a change by their days. */
export function TimelinePart({ worksheet }: Of) {
  const { steps } = worksheet;
  const locked = useReadOnly();
  const columns = [
    { heading: 'When', nowrap: true, cell: ({ on }: TimelineStep) => formatDay(on) },
    { heading: 'What', namesRow: true, cell: ({ what }: TimelineStep) => what },
    { heading: 'State', cell: ({ state }: TimelineStep) => capitalised(state) },
  ];
  const changes = {
    heading: 'Change',
    cell: (step: TimelineStep) => <StepButtons worksheet={worksheet} step={step} />,
  };
  return (
    <section aria-labelledby="timeline">
      <h2 className="nhsuk-heading-m" id="timeline">
        Timeline
      </h2>
      {steps.length === 0 ? (
        <p className="ppg-quiet">No step is recorded yet.</p>
      ) : (
        <Table
          caption="Timeline"
          captionHidden
          columns={locked ? columns : [...columns, changes]}
          rows={steps}
          rowKey={(step) => steps.indexOf(step)}
        />
      )}
      <AddPart label="Add a step" added="The step is added.">
        {(form) => <AddStep worksheet={worksheet} {...form} />}
      </AddPart>
    </section>
  );
}

function StepButtons({ worksheet: { id, version, steps }, step }: Of & { step: TimelineStep }) {
  const others = steps.filter((one) => one !== step);
  return (
    <div className="ppg-buttons">
      {step.state === 'planned' && step.on <= today() && (
        <RowButton
          operation="worksheets.setTimeline"
          input={{ id, version, steps: [...others, { ...step, state: 'done' }] }}
          label="Done"
          of={step.what}
        />
      )}
      <RowButton
        operation="worksheets.setTimeline"
        input={{ id, version, steps: others }}
        label="Take away"
        of={step.what}
      />
    </div>
  );
}

type Values = { on: DateParts; what: string; state: string };
type AddProps = Of & { readonly onDone: () => void; readonly onCancel: () => void };

function AddStep({ worksheet: { id, version, steps }, onDone, onCancel }: AddProps) {
  const form = useOperationForm<'worksheets.setTimeline', Values>({
    operation: 'worksheets.setTimeline',
    values: { on: emptyDate, what: '', state: 'planned' },
    toInput: ({ on, what, state }) => ({
      id,
      version,
      steps: [
        ...steps,
        { on: dateIn(on) ?? '', what, state: state === 'done' ? 'done' : 'planned' },
      ],
    }),
    fieldFor: (path) => path.split('.').at(-1) ?? path,
    onDone,
  });
  return (
    <OperationForm
      form={form}
      submitLabel="Add the step"
      submitLook="secondary"
      beside={<CancelButton onCancel={onCancel} />}
    >
      <DateField name="on" label="Day" />
      <TextField
        name="what"
        label="What happens"
        hint="For example, “The commissioner’s committee decides”."
      />
      <RadiosField
        name="state"
        label="State"
        choices={[
          { value: 'planned', label: 'Planned' },
          { value: 'done', label: 'Done' },
        ]}
      />
    </OperationForm>
  );
}
