import { formatDay } from '../../../shared/dates/format-day.ts';
import { useLocation } from 'react-router';
import type { Action } from '../../../shared/actions/action.ts';
import type { MeetingSummary } from '../../../shared/meetings/meeting.ts';
import { today } from '../../app/today.ts';
import { Details } from '../../components/Details.tsx';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { DateField, SelectField, TextareaField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { minutingIn } from '../minutes/minuting-place.ts';
import { meetingChoices } from '../meetings/meeting-words.ts';

type ProgressValues = { on: DateParts; note: string; meetingId: string };

/** An empty note: of the meeting at which it is said, where that is known, otherwise of today. */
const nothing = (meeting?: Pick<MeetingSummary, 'id' | 'heldOn'>): ProgressValues => ({
  on: partsOf(meeting?.heldOn ?? today()),
  note: '',
  meetingId: meeting ? String(meeting.id) : '',
});

/** The meeting from whose minutes somebody came, otherwise the one of today where there is just one. */
function saidAt(meetings: readonly MeetingSummary[], from: number | undefined) {
  const held = meetings.filter(({ id, heldOn }) =>
    from === undefined ? heldOn === today() : id === from && heldOn <= today(),
  );
  return held.length === 1 ? held[0] : undefined;
}

/** What has happened so far, oldest first, and the next note. */
export function ProgressOfAction({ action }: { readonly action: Action }) {
  const all = useOperation('meetings.list', {}).data?.meetings ?? [];
  const meetings = all.filter(
    ({ heldOn, minutesState, cancelled }) =>
      heldOn >= action.agreedOn && minutesState !== 'confirmed' && !cancelled,
  );
  const meeting = saidAt(meetings, minutingIn(useLocation().state)?.meetingId);
  const form = useOperationForm<'actions.progress', ProgressValues>({
    operation: 'actions.progress',
    values: nothing(meeting),
    toInput: ({ on, note, meetingId }) => ({
      id: action.id,
      version: action.version,
      on: dateIn(on) ?? '',
      note,
      meetingId: meetingId === '' ? null : Number(meetingId),
    }),
    afresh: () => nothing(meeting),
  });
  return (
    <section aria-labelledby="progress">
      <h2 className="nhsuk-heading-m" id="progress">
        What has happened
      </h2>
      {action.progress.length === 0 ? (
        <p>Nothing is noted yet.</p>
      ) : (
        <ul className="nhsuk-list">
          {action.progress.map((note) => (
            <li key={note.id}>
              <strong>{formatDay(note.on)}</strong> {note.note}
            </li>
          ))}
        </ul>
      )}
      <Details summary="Add a note">
        <OperationForm form={form} submitLabel="Add the note">
          <DateField name="on" label="Date" />
          <TextareaField name="note" label="What has happened" rows={2} />
          <SelectField
            name="meetingId"
            label="Said at a meeting"
            hint="Then the minutes of that meeting print it under matters arising."
            emptyLabel="Between meetings"
            choices={meetingChoices(meetings)}
          />
        </OperationForm>
      </Details>
    </section>
  );
}
