import { formatDay } from '../../../../shared/dates/format-day.ts';
import type {
  TimelineStep,
  Worksheet,
} from '../../../../shared/engagement/worksheets/worksheet.ts';
import { today } from '../../../app/today.ts';
import { ListPart } from './ListPart.tsx';
import { TimelineForm } from './TimelineForm.tsx';

/** The steps of a change by their days. */
export function TimelinePart({ worksheet }: { readonly worksheet: Worksheet }) {
  return (
    <ListPart
      heading="Timeline"
      rows={worksheet.steps}
      columns={columns}
      none="No step is recorded yet."
      one="step"
      nameOf={({ on, what }) => `${formatDay(on)}: ${what}`}
      form={(props) => <TimelineForm worksheet={worksheet} {...props} />}
    />
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
