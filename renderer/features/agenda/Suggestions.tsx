import { formatDayWithWeekday } from '../../../shared/dates/format-day.ts';
import { meetingModes, type MeetingMode } from '../../../shared/meetings/meeting.ts';
import { choicesOf } from '../../components/choice.ts';
import { CheckboxField, DateField, RadiosField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { formatTime } from '../../../shared/dates/format-time.ts';
import { typedTime } from '../../../shared/dates/typed-time.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import type { Planned } from './PlannedPanel.tsx';

type Suggestion = AnswerOf<'agenda.yearPlan'>['suggestions'][number];
type SuggestionsProps = {
  readonly suggestions: readonly Suggestion[];
  /** Where and how the group met last. */
  readonly usual: { readonly place: string; readonly mode: MeetingMode } | undefined;
  readonly onPlanned: (planned: Planned) => void;
};
type Line = { take: boolean; on: DateParts; startsAt: string };
type SuggestionValues = { lines: Line[]; place: string; mode: string };

/** Days for the meetings still missing, each to be taken, changed or left; made in one go. */
export function Suggestions({ suggestions, usual, onPlanned }: SuggestionsProps) {
  const form = useOperationForm<'agenda.planMeetings', SuggestionValues>({
    operation: 'agenda.planMeetings',
    values: {
      lines: suggestions.map(({ on, startsAt }) => ({
        take: true,
        on: partsOf(on),
        startsAt: formatTime(startsAt),
      })),
      place: usual?.place ?? '',
      mode: usual?.mode ?? 'in person',
    },
    toInput: ({ lines, place, mode }) => ({
      meetings: lines
        .filter(({ take }) => take)
        .map(({ on, startsAt }) => ({ on: dateIn(on) ?? '', startsAt: typedTime(startsAt) })),
      place,
      mode: mode as MeetingMode,
    }),
    fieldFor: (path, values) => fieldOf(path, values),
    onDone: onPlanned,
  });
  if (suggestions.length === 0) return null;
  return (
    <section aria-labelledby="suggested">
      <h2 className="nhsuk-heading-m" id="suggested">
        Days for the meetings still missing
      </h2>
      <p>Weekdays and times vary, so that people who cannot come one time can come another.</p>
      <OperationForm form={form} submitLabel="Plan these meetings">
        {suggestions.map(({ on, why }, index) => (
          <div className="ppg-repeated" role="group" aria-label={`Meeting ${index + 1}`} key={on}>
            <h3 className="nhsuk-heading-s">Meeting {index + 1}</h3>
            <p className="ppg-quiet">
              Suggested: {formatDayWithWeekday(on)}. {why}
            </p>
            <CheckboxField name={`lines.${index}.take`} label="Plan this meeting" />
            <div className="ppg-filters">
              <DateField name={`lines.${index}.on`} label={`Date of meeting ${index + 1}`} />
              <TextField
                name={`lines.${index}.startsAt`}
                label={`Start of meeting ${index + 1}`}
                width={10}
              />
            </div>
          </div>
        ))}
        <TextField name="place" label="Place of these meetings" />
        <RadiosField name="mode" label="How people take part" choices={choicesOf(meetingModes)} />
      </OperationForm>
    </section>
  );
}

/** Of the lines only those taken are sent: a problem is shown at the line it came from. */
function fieldOf(path: string, { lines }: SuggestionValues): string {
  if (path === 'meetings') return 'lines.0.take';
  const match = /^meetings\.(\d+)\.(.+)$/.exec(path);
  if (!match) return path;
  const taken = lines.flatMap(({ take }, index) => (take ? [index] : []));
  return `lines.${taken[Number(match[1])] ?? 0}.${match[2]}`;
}
