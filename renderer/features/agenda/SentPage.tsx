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
import { meetingTitle } from '../meetings/meeting-words.ts';
import { WithMeeting } from '../meetings/WithMeeting.tsx';
import { SentForm } from './SentForm.tsx';
import { SentLog } from './SentLog.tsx';
import { useSentFacts } from './use-sent-facts.ts';

/** Who was sent what about a meeting, when and how. */
export function SentPage() {
  return <WithMeeting>{(meeting) => <Sent meeting={meeting} />}</WithMeeting>;
}

function Sent({ meeting }: { readonly meeting: Meeting }) {
  const { id } = meeting;
  const { facts, notice, open } = useSentFacts(id);
  const [recorded, setRecorded] = useState({ times: 0, words: '' });
  return (
    <Page
      title="Who was sent what"
      before={<BackLink to={`/meetings/${id}`}>{meetingTitle(meeting)}</BackLink>}
    >
      <p>{notice}</p>
      <p>
        <Link to={`/meetings/${id}/agenda`}>The agenda of this meeting</Link>
      </p>
      {open && <Loaded query={open}>{() => null}</Loaded>}
      {facts && (
        <>
          <Forms lines={formatsAskedFor(facts.recipients)} />
          {recorded.words !== '' && <Panel key={recorded.times} heading={recorded.words} />}
          <WhileWritable>
            <SentForm
              key={recorded.times}
              meetingId={id}
              facts={facts}
              onRecorded={(entries) =>
                setRecorded(({ times }) => ({
                  times: times + 1,
                  words: `Recorded: ${count(entries, 'person or place', 'people or places')}.`,
                }))
              }
            />
          </WhileWritable>
          <SentLog sent={facts.sent} />
        </>
      )}
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
