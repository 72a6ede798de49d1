import { useState } from 'react';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Select } from '../../components/Select.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { MakeDocument } from '../documents/MakeDocument.tsx';
import { ExportCsv } from './ExportCsv.tsx';

/** Lists on paper, and the register as a file. */
export function PrintPage() {
  return (
    <Page title="Print or export" before={<BackLink to="/members">Members</BackLink>}>
      <h2 className="nhsuk-heading-m">Contact list</h2>
      <p>
        A Word document with the members of today and how to reach them. It is marked confidential:
        keep it with people who need it.
      </p>
      <MakeDocument operation="documents.contactList" input={{}} label="Make the contact list" />
      <h2 className="nhsuk-heading-m">Sign-in sheet</h2>
      <p>A Word document to lay out at a meeting, with the members’ names and empty lines.</p>
      <SignInSheet />
      <h2 className="nhsuk-heading-m">Export</h2>
      <ExportCsv />
    </Page>
  );
}

function SignInSheet() {
  const [chosen, setChosen] = useState<string>();
  return (
    <Loaded query={useOperation('meetings.list', {})}>
      {({ meetings }) => {
        const meetingId = Number(chosen ?? meetings[0]?.id);
        if (meetings.length === 0) return <p>Add the meeting first.</p>;
        return (
          <>
            <Select
              id="meeting"
              label="Meeting"
              value={String(meetingId)}
              onChange={(event) => setChosen(event.target.value)}
              choices={meetings.map((meeting) => ({
                value: String(meeting.id),
                label: `${formatDay(meeting.heldOn)}, ${meeting.kind}`,
              }))}
            />
            <MakeDocument
              operation="documents.signInSheet"
              input={{ meetingId }}
              label="Make the sign-in sheet"
            />
          </>
        );
      }}
    </Loaded>
  );
}
