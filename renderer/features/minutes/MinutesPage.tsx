import { useRef } from 'react';
import { Link } from 'react-router';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { InsetText } from '../../components/InsetText.tsx';
import { Page } from '../../components/Page.tsx';
import { SavedNote } from '../../components/SavedNote.tsx';
import { useAnythingUnsaved } from '../../app/unsaved.ts';
import { useReadOnly } from '../../rpc/use-read-only.ts';
import { meetingTitle } from '../meetings/meeting-words.ts';
import { WithMeeting } from '../meetings/WithMeeting.tsx';
import { AttendanceDialog } from './AttendanceDialog.tsx';
import { MinutingAgenda } from './MinutingAgenda.tsx';
import { MinutingKeys } from './MinutingKeys.tsx';
import { NotesEditor } from './NotesEditor.tsx';
import { OfferTaker } from './OfferTaker.tsx';
import { OverTime } from './OverTime.tsx';
import { RoomView } from './room/RoomView.tsx';
import { useMinuting, type Minuting } from './use-minuting.ts';

/** The minutes of one meeting as they are written: the agenda, and the notes of one item. */
export function MinutesPage() {
  const readOnly = useReadOnly();
  return (
    <WithMeeting>
      {(meeting) => (
        // A record that can only be read holds its minutes as fast as confirmation does.
        <Minuting key={meeting.id} meeting={readOnly ? { ...meeting, locked: true } : meeting} />
      )}
    </WithMeeting>
  );
}

function Minuting({ meeting }: { readonly meeting: Meeting }) {
  const { id, itemList } = meeting;
  const addItem = useRef<HTMLInputElement>(null);
  const minuting = useMinuting(meeting, addItem);
  const shownItem = itemList.find((item) => item.id === minuting.current);
  return (
    <Page
      title={meetingTitle(meeting)}
      before={<BackLink to={`/meetings/${id}`}>The meeting</BackLink>}
    >
      <Standing meeting={meeting} minuting={minuting} />
      <Standstill meeting={meeting} />
      <OfferTaker meeting={meeting} />
      <div className="ppg-minuting">
        <MinutingAgenda meeting={meeting} minuting={minuting} addItem={addItem} />
        <div className="ppg-minuting__desk">
          {itemList.length === 0 && <p>There are no items yet. Add the first one to begin.</p>}
          {itemList
            .filter((item) => minuting.opened.has(item.id))
            .map((item) => (
              <NotesEditor
                key={item.id}
                meeting={meeting}
                item={item}
                shown={item.id === minuting.current}
                onKey={minuting.onKey}
              />
            ))}
          {!meeting.locked && <MinutingKeys />}
        </div>
      </div>
      {minuting.room && shownItem && (
        <RoomView
          meeting={meeting}
          item={shownItem}
          goTo={minuting.goTo}
          onClose={minuting.closeRoom}
        />
      )}
      {minuting.attendance && (
        <AttendanceDialog meeting={meeting} onClose={minuting.closeAttendance} />
      )}
    </Page>
  );
}

type StandingProps = { readonly meeting: Meeting; readonly minuting: Minuting };

/** What must be in sight all the time: the quorum, the time, and whether everything is saved. */
function Standing({ meeting, minuting }: StandingProps) {
  const unsaved = useAnythingUnsaved();
  return (
    <div className="ppg-minuting__standing">
      <p role="status">{meeting.quorum.words}</p>
      <OverTime meeting={meeting} itemId={minuting.current} />
      <SavedNote unsaved={unsaved} />
      <button type="button" className="ppg-link-button" onClick={minuting.openRoom}>
        Show in large type
      </button>
      <Link to={`/meetings/${meeting.id}/life`}>Check, issue and confirm</Link>
    </div>
  );
}

/** What to know before writing in minutes that were checked, sent or confirmed. */
function Standstill({ meeting: { id, minutesState } }: { readonly meeting: Meeting }) {
  if (minutesState === 'draft' || minutesState === 're-opened') return null;
  return (
    <InsetText>
      {minutesState === 'confirmed' ? (
        <p>
          These minutes are confirmed, so nothing in them can be changed.{' '}
          <Link to={`/meetings/${id}/life`}>To correct them, open them again</Link>.
        </p>
      ) : (
        <p>
          These minutes were {minutesState} already: what is changed now differs from what was read,
          and that is said.{' '}
          <Link to={`/meetings/${id}/life`}>To correct more than a word, take them back first</Link>
          .
        </p>
      )}
    </InsetText>
  );
}
