import { meetingKinds, meetingModes } from '../../../shared/meetings/meeting.ts';
import { choicesOf } from '../../components/choice.ts';
import { DateField, RadiosField, TextField } from '../../components/form/Fields.tsx';

/** What is asked about a meeting. */
export function MeetingFormFields() {
  return (
    <>
      <DateField name="heldOn" label="Date" />
      <TextField name="startsAt" label="Starts at" hint="For example, 6.30pm or 18:30" width={10} />
      <TextField
        name="endsAt"
        label="Ends at"
        hint="Leave empty if you do not know yet."
        width={10}
      />
      <RadiosField name="kind" label="Kind of meeting" choices={choicesOf(meetingKinds)} />
      <RadiosField
        name="mode"
        label="How people take part"
        choices={[
          ...choicesOf(meetingModes.slice(0, 2)),
          { value: 'mixed', label: 'Mixed: some in the room, some online' },
        ]}
      />
      <TextField name="place" label="Place" hint="The room, or the address of the online meeting" />
    </>
  );
}
