import { formatDay } from '../../../shared/dates/format-day.ts';
import { Fieldset } from '../../components/Fieldset.tsx';
import { DateField, SelectField, TextareaField, TextField } from '../../components/form/Fields.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

const leaveEmpty = 'Leave empty if the terms do not say.';

/** What is asked about terms of reference. */
export function TermsFields() {
  const meetings = useOperation('meetings.list', {}).data?.meetings ?? [];
  return (
    <>
      <DateField
        name="adoptedOn"
        label="Date the group adopted them"
        hint="They count from this day until later ones are adopted."
      />
      <Fieldset legend="Quorum: how many must be present" legendSize="m">
        <TextField
          name="quorumMembers"
          label="Members"
          hint={leaveEmpty}
          width={3}
          inputMode="numeric"
        />
        <TextField
          name="quorumStaff"
          label="Practice staff"
          hint={leaveEmpty}
          width={3}
          inputMode="numeric"
        />
      </Fieldset>
      <Fieldset legend="Membership and meetings" legendSize="m">
        <TextField
          name="minimumAge"
          label="Minimum age of a member"
          width={3}
          inputMode="numeric"
        />
        <TextField
          name="meetingsPerYear"
          label="Meetings a year, at least"
          hint={leaveEmpty}
          width={3}
          inputMode="numeric"
        />
        <TextField
          name="agendaNoticeDays"
          label="Days between sending the agenda and the meeting"
          hint={leaveEmpty}
          width={3}
          inputMode="numeric"
        />
        <TextField
          name="minutesWithinWorkingDays"
          label="Working days within which the minutes go out"
          hint={leaveEmpty}
          width={3}
          inputMode="numeric"
        />
      </Fieldset>
      <Fieldset legend="How often the practice and the group engage" legendSize="m">
        <TextField
          name="engagementFrequency"
          label="In the words agreed"
          hint="For example, every quarter and by e-mail in between"
        />
        <DateField name="engagementAgreedOn" label="Date the group agreed it" />
        {meetings.length > 0 && (
          <SelectField
            name="engagementMeetingId"
            label="Meeting at which it was agreed"
            emptyLabel="Not at a meeting in this record"
            choices={meetings.map((meeting) => ({
              value: String(meeting.id),
              label: `${formatDay(meeting.heldOn)}, ${meeting.kind}`,
            }))}
          />
        )}
        <TextField
          name="engagementAgreedAt"
          label="Or where it was agreed, in words"
          hint="For example, the meeting of 12 May 2019, minute 3"
        />
      </Fieldset>
      <TextareaField
        name="note"
        label="Note"
        hint="Anything else worth knowing about these terms"
      />
    </>
  );
}
