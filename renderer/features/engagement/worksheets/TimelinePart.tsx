import { formatDay } from '../../../../shared/dates/format-day.ts';
import type {
  TimelineStep,
  Worksheet,
} from '../../../../shared/engagement/worksheets/worksheet.ts';
import { today } from '../../../app/today.ts';
import { Table } from '../../../components/Table.tsx';
import { ListForms, type ListFormProps } from './ListForms.tsx';
import { TimelineForm } from './TimelineForm.tsx';

/** The steps of a change by their days. */
export function TimelinePart({ worksheet }: { readonly worksheet: Worksheet }) {
  const { steps } = worksheet;
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
          columns={columns}
          rows={steps}
          rowKey={(step) => steps.indexOf(step)}
        />
      )}
      <ListForms
        one="step"
        rows={steps.map(({ on, what }) => `${formatDay(on)}: ${what}`)}
        form={(props: ListFormProps) => <TimelineForm worksheet={worksheet} {...props} />}
      />
    </section>
  );
}

const columns = [
  { heading: 'When', nowrap: true, cell: ({ on }: TimelineStep) => formatDay(on) },
  { heading: 'What', namesRow: true, cell: ({ what }: TimelineStep) => what },
  { heading: 'State', cell: stateInWords },
];

/** A day that is over does not say that something was done. */
function stateInWords({ on, state }: TimelineStep): string {
  if (state === 'done') return 'Done';
  return on < today() ? 'Planned; not recorded as done' : 'Planned';
}
