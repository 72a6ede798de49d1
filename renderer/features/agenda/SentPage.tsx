import { useState } from 'react';
import { Link } from 'react-router';
import { formatsAskedFor } from '../../../shared/agenda/people/recipient-of.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { InsetText } from '../../components/InsetText.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { count } from '../../components/plural.ts';
import { Panel } from '../../components/Panel.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { meetingTitle } from '../meetings/meeting-words.ts';
import { WithMeeting } from '../meetings/WithMeeting.tsx';
import { SentForm } from './SentForm.tsx';
import { SentLog } from './SentLog.tsx';

/** Who was sent what about a meeting, when and how. */
export function SentPage() {
  return <WithMeeting>{(meeting) => <Sent meeting={meeting} />}</WithMeeting>;
}

function Sent({ meeting }: { readonly meeting: Meeting }) {
  const { id } = meeting;
  const recipients = useOperation('agenda.recipients', { meetingId: id });
  const sent = useOperation('meetings.sent', { meetingId: id });
  const issued = useOperation('agenda.issued', { meetingId: id });
  const [recorded, setRecorded] = useState('');
  return (
    <Page
      title="Who was sent what"
      before={<BackLink to={`/meetings/${id}`}>{meetingTitle(meeting)}</BackLink>}
    >
      <p>{issued.data?.notice.words}</p>
      <p>
        <Link to={`/meetings/${id}/agenda`}>The agenda of this meeting</Link>
      </p>
      <Loaded query={recipients}>
        {(answer) => (
          <>
            <Forms lines={formatsAskedFor(answer.recipients)} />
            <Loaded query={sent}>
              {(log) => (
                <>
                  {recorded !== '' && <Panel key={log.sent.length} heading={recorded} />}
                  <WhileWritable>
                    <SentForm
                      key={log.sent.length}
                      meetingId={id}
                      recipients={answer.recipients}
                      sent={log.sent}
                      onRecorded={(entries) =>
                        setRecorded(
                          `Recorded: ${count(entries, 'person or place', 'people or places')}.`,
                        )
                      }
                    />
                  </WhileWritable>
                  <SentLog sent={log.sent} />
                </>
              )}
            </Loaded>
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Forms of paper that members asked for, before anything is posted. */
function Forms({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <InsetText>
      <p>Some members asked for papers in another form:</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </InsetText>
  );
}
