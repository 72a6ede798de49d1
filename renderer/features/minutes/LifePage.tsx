import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { MinutesLife } from '../../../shared/minutes/life.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { Details } from '../../components/Details.tsx';
import { InsetText } from '../../components/InsetText.tsx';
import { HistoryLink } from '../../components/HistoryLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useFocusWhenChanged } from '../../components/use-focus-when-changed.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { meetingTitle } from '../meetings/meeting-words.ts';
import { WithMeeting } from '../meetings/WithMeeting.tsx';
import { CheckForm } from './CheckForm.tsx';
import { BackFromMinuting } from './BackFromMinuting.tsx';
import { ChecksList } from './ChecksList.tsx';
import { KeptVersions } from './KeptVersions.tsx';
import { MissingList } from './MissingList.tsx';
import { MinutesPapers } from './papers/MinutesPapers.tsx';
import { NextSteps } from './NextSteps.tsx';
import { useReadOnly } from '../../rpc/use-read-only.ts';
import { stateInWords } from './state-words.ts';

/** Where the minutes of a meeting stand, and what comes next: checked, issued, confirmed. */
export function LifePage() {
  const meetingId = Number(useParams().id);
  const life = useOperation('minutes.life', { meetingId });
  const readOnly = useReadOnly();
  return (
    <WithMeeting>
      {(meeting) => (
        <Page
          title={`Minutes of ${formatDay(meeting.heldOn)}`}
          before={
            <BackFromMinuting
              otherwise={
                <BackLink to={`/meetings/${meeting.id}`}>{meetingTitle(meeting)}</BackLink>
              }
            />
          }
          action={
            <ButtonLink to={`/meetings/${meeting.id}/minutes`} look="secondary">
              {meeting.locked || readOnly ? 'Read the minutes' : 'Go on writing'}
            </ButtonLink>
          }
        >
          <Loaded query={life}>{(stands) => <Life meeting={meeting} life={stands} />}</Loaded>
        </Page>
      )}
    </WithMeeting>
  );
}

/** Closed and empty again after each check, and only then: another form must not take it away. */
function AnotherCheck(props: { readonly meeting: Meeting; readonly life: MinutesLife }) {
  const [recorded, setRecorded] = useState(0);
  return (
    <Details key={recorded} summary="Record another check">
      <CheckForm {...props} onDone={() => setRecorded(recorded + 1)} />
    </Details>
  );
}

function Life({ meeting, life }: { readonly meeting: Meeting; readonly life: MinutesLife }) {
  // The form that was just sent is gone, far down the page: here is what came of it.
  const stands = useFocusWhenChanged<HTMLParagraphElement>(life.version);
  return (
    <>
      <InsetText>
        <p role="status" tabIndex={-1} ref={stands}>
          <strong>{stateInWords(life)}</strong>
        </p>
        {life.earlierConfirmations.map(({ words }) => (
          <p key={words}>{words}</p>
        ))}
        <p>{life.confirmation?.words ?? life.daysInWords}</p>
        <AlsoMinuted life={life} />
        {life.rewritten.length > 0 && (
          <p>
            Changed since they were sent out: {life.rewritten.join('; ')}. They can be confirmed
            with these changes, or issued again.
          </p>
        )}
        {life.reopenings.map(({ on, by, reason }) => (
          <p key={`${on} ${reason}`}>
            Opened again on {formatDay(on)} by {by}: {reason}
          </p>
        ))}
      </InsetText>
      {!life.locked && <MissingList meeting={meeting} />}
      <WhileWritable>
        <NextSteps meeting={meeting} life={life} />
      </WhileWritable>
      <HistoryLink of={`minutes ${meeting.id}`} />
      <ChecksList life={life} />
      {(life.state === 'checked' || life.state === 'issued in draft') && (
        <WhileWritable>
          <AnotherCheck meeting={meeting} life={life} />
        </WhileWritable>
      )}
      <Changes life={life} />
      <ConfirmedHere life={life} />
      <MinutesPapers meeting={meeting} />
      {life.versions.length > 0 && <KeptVersions meetingId={meeting.id} />}
    </>
  );
}

/** Confirmed at a meeting, they stand in both minutes, or it says why they do not. */
function AlsoMinuted({ life: { confirmation, state } }: { readonly life: MinutesLife }) {
  if (!confirmation || confirmation.atMeetingOn === null || state !== 'confirmed') return null;
  const { atMeetingId, atMeetingOn, minuted } = confirmation;
  const there = (
    <Link to={`/meetings/${atMeetingId}/${minuted ? 'minutes' : 'life'}`}>
      minutes of {formatDay(atMeetingOn)}
    </Link>
  );
  return minuted ? (
    <p>The {there} say so too.</p>
  ) : (
    <p>
      The {there} do not say so: they were confirmed before. Open those again if it should stand
      there too.
    </p>
  );
}

function Changes({ life }: { readonly life: MinutesLife }) {
  const last = life.confirmation ? [life.confirmation] : [];
  const changes = [...life.earlierConfirmations, ...last].flatMap((one) => one.changes);
  if (changes.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Changes with which they were confirmed</h2>
      <ul>
        {changes.map(({ words }, at) => (
          // The same may have been changed twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>{words}</li>
        ))}
      </ul>
    </>
  );
}

function ConfirmedHere({ life }: { readonly life: MinutesLife }) {
  if (life.confirmedHere.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Confirmed at this meeting</h2>
      <ul>
        {life.confirmedHere.map(({ meetingId, heldOn, words }) => (
          <li key={`${meetingId} ${words}`}>
            <Link to={`/meetings/${meetingId}/life`}>Minutes of {formatDay(heldOn)}</Link>. {words}
          </li>
        ))}
      </ul>
    </>
  );
}
