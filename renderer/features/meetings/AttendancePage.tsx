import { useNavigate } from 'react-router';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { SavedNote } from '../../components/SavedNote.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useReadOnly } from '../../rpc/use-read-only.ts';
import { useWhoLed, WhoLed } from '../minutes/WhoLed.tsx';
import { AttendanceProblems } from './AttendanceProblems.tsx';
import { AttendanceRows } from './AttendanceRows.tsx';
import { InAttendanceRows } from './InAttendanceRows.tsx';
import { meetingTitle } from './meeting-words.ts';
import { useAttendance } from './use-attendance.ts';
import { WithMeeting } from './WithMeeting.tsx';

/** Who came: one key a member, then staff and guests, then one save. */
export function AttendancePage() {
  return <WithMeeting>{(meeting) => <Attendance meeting={meeting} />}</WithMeeting>;
}

function Attendance({ meeting }: { readonly meeting: Meeting }) {
  const navigate = useNavigate();
  const attendance = useAttendance(meeting);
  const led = useWhoLed(meeting);
  const readOnly = useReadOnly();

  const save = async () => {
    if (await attendance.save()) await navigate(`/meetings/${meeting.id}`);
  };

  return (
    <Page
      title="Who came"
      before={<BackLink to={`/meetings/${meeting.id}`}>{meetingTitle(meeting)}</BackLink>}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <AttendanceProblems attendance={attendance} />
        <fieldset disabled={readOnly} className="nhsuk-fieldset">
          <AttendanceRows meeting={meeting} attendance={attendance} />
          <InAttendanceRows
            meetingId={meeting.id}
            people={attendance.people}
            problems={attendance.problems}
            onChange={attendance.setPeople}
          />
        </fieldset>
        <WhileWritable>
          <div className="ppg-buttons ppg-buttons--stay">
            <Button type="submit" busy={attendance.running}>
              Save
            </Button>
            {attendance.unsaved && <SavedNote unsaved />}
          </div>
        </WhileWritable>
      </form>
      <WhileWritable>
        <WhoLed meeting={meeting} form={led} />
      </WhileWritable>
    </Page>
  );
}
