import { useState } from 'react';
import { useParams } from 'react-router';
import { formatDay } from '../../../../shared/dates/format-day.ts';
import type { PublicStyle } from '../../../../shared/minutes/public-copy/public-styles.ts';
import { BackLink } from '../../../components/BackLink.tsx';
import { Loaded } from '../../../components/Loaded.tsx';
import { Page } from '../../../components/Page.tsx';
import { Radios } from '../../../components/Radios.tsx';
import { useOperation } from '../../../rpc/use-operation.ts';
import { WithMeeting } from '../../meetings/WithMeeting.tsx';
import { PublicCopy } from './PublicCopy.tsx';

const styles: readonly { value: PublicStyle; label: string; hint: string }[] = [
  { value: 'initials', label: 'By initials', hint: 'Alex Sample is AS.' },
  { value: 'roles', label: 'By roles', hint: 'The chair, a member, a guest; others are counted.' },
];

/** The copy of minutes for the noticeboard and the website: looked over first, then made. */
export function PublicCopyPage() {
  const meetingId = Number(useParams().id);
  const [style, setStyle] = useState<PublicStyle>('initials');
  const [names, setNames] = useState<readonly string[]>([]);
  const query = useOperation(
    'documents.checkPublicMinutes',
    { meetingId, style, names: [...names] },
    { keepPrevious: true },
  );
  return (
    <WithMeeting>
      {(meeting) => (
        <Page
          title="Public copy of the minutes"
          before={
            <BackLink to={`/meetings/${meeting.id}/life`}>
              Minutes of {formatDay(meeting.heldOn)}
            </BackLink>
          }
          lead="For the noticeboard and the website: people are not named, and private items are left out."
        >
          <Radios
            id="public-style"
            name="public-style"
            label="How are people named?"
            choices={styles}
            value={style}
            onChange={(event) => setStyle(event.target.value === 'roles' ? 'roles' : 'initials')}
          />
          <Loaded query={query}>
            {(copy) => (
              <PublicCopy
                input={{ meetingId, style, names: [...names] }}
                copy={copy}
                onNames={setNames}
              />
            )}
          </Loaded>
        </Page>
      )}
    </WithMeeting>
  );
}
