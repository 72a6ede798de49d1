import { useWatch } from 'react-hook-form';
import { financialYearDays } from '../../../shared/dates/financial-year.ts';
import { meetingModes, type MeetingMode } from '../../../shared/meetings/meeting.ts';
import { today } from '../../app/today.ts';
import { choicesOf } from '../../components/choice.ts';
import { partsOf } from '../../components/date-parts.ts';
import { Details } from '../../components/Details.tsx';
import {
  CheckboxField,
  DateField,
  RadiosField,
  SelectField,
  TextField,
} from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import type { Planned } from './PlannedPanel.tsx';
import {
  everyChoices,
  nthChoices,
  seriesInput,
  weekdayChoices,
  type SeriesValues,
} from './series-values.ts';

type SeriesFormProps = {
  readonly year: number;
  /** Where and how the group met last. */
  readonly usual: { readonly place: string; readonly mode: MeetingMode } | undefined;
  readonly onPlanned: (planned: Planned) => void;
};

/** Meetings on a weekday of the month; a second pattern lets evenings and daytimes take turns. */
export function SeriesForm({ year, usual, onPlanned }: SeriesFormProps) {
  const days = financialYearDays(year);
  const from = today() > days.from ? today() : days.from;
  const form = useOperationForm<'agenda.planSeries', SeriesValues>({
    operation: 'agenda.planSeries',
    values: {
      from: partsOf(from),
      to: partsOf(days.to),
      everyMonths: '3',
      patterns: [
        { nth: '2', weekday: '2', startsAt: '6.30pm' },
        { nth: '2', weekday: '4', startsAt: '1pm' },
      ],
      takesTurns: false,
      place: usual?.place ?? '',
      mode: usual?.mode ?? 'in person',
    },
    toInput: seriesInput,
    onDone: onPlanned,
  });
  const takesTurns = useWatch({ control: form.form.control, name: 'takesTurns' });
  return (
    <Details summary="Plan a series, such as the second Tuesday every three months">
      <OperationForm form={form} submitLabel="Plan the series" submitLook="secondary">
        <DateField name="from" label="From" />
        <DateField name="to" label="Until" />
        <SelectField name="everyMonths" label="How often" choices={everyChoices} />
        <Pattern index={0} />
        <CheckboxField
          name="takesTurns"
          label="Take turns with another day and time"
          hint="For example evenings and daytimes in turn"
        />
        {takesTurns && <Pattern index={1} />}
        <TextField name="place" label="Place of the series" />
        <RadiosField
          name="mode"
          label="How people take part in the series"
          choices={choicesOf(meetingModes)}
        />
      </OperationForm>
    </Details>
  );
}

/** "The second Tuesday at 6.30pm". */
function Pattern({ index }: { readonly index: number }) {
  const which = index === 0 ? 'first' : 'second';
  return (
    <fieldset className="nhsuk-fieldset">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
        {index === 0 ? 'Day and time' : 'Day and time of every other meeting'}
      </legend>
      <div className="ppg-filters">
        <SelectField
          name={`patterns.${index}.nth`}
          label={`Week of the month, ${which} pattern`}
          choices={nthChoices}
        />
        <SelectField
          name={`patterns.${index}.weekday`}
          label={`Weekday, ${which} pattern`}
          choices={weekdayChoices}
        />
        <TextField
          name={`patterns.${index}.startsAt`}
          label={`Start, ${which} pattern`}
          width={10}
        />
      </div>
    </fieldset>
  );
}
