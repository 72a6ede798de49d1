import { meetingKinds, meetingModes, type MeetingMode } from '../../../shared/meetings/meeting.ts';
import { useWatch } from 'react-hook-form';
import { choicesOf } from '../../components/choice.ts';
import { dateIn } from '../../components/date-parts.ts';
import { DateField, RadiosField, TextField } from '../../components/form/Fields.tsx';

import { AccessReminder } from '../agenda/AccessReminder.tsx';
import type { MeetingValues } from './meeting-values.ts';

/** What is asked about a meeting. */
export function MeetingFormFields() {
  const [heldOn, mode] = useWatch<MeetingValues, ['heldOn', 'mode']>({ name: ['heldOn', 'mode'] });
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
      <AccessReminder on={dateIn(heldOn)} mode={mode as MeetingMode} />
      <TextField name="place" label="Place" hint="The room, or the address of the online meeting" />
    </>
  );
}
