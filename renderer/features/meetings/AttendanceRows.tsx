import { useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { MemberAttendance } from '../../../shared/meetings/attendance.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { Button } from '../../components/Button.tsx';
import { neighbourRow } from '../../components/neighbour-row.ts';
import { SegmentedButtons } from '../../components/SegmentedButtons.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { formatTime } from '../../../shared/dates/format-time.ts';
import { AttendanceKeys } from './AttendanceKeys.tsx';
import type { DraftEntry } from './attendance-draft.ts';
import { messageAt, timeFieldId, type AttendanceProblem } from './attendance-problems.ts';
import { timeWhileMeeting } from './offered-time.ts';
import type { useAttendance } from './use-attendance.ts';

const states = [
  { value: 'present', label: 'Present' },
  { value: 'apologies', label: 'Apologies' },
  { value: 'absent', label: 'Absent', letter: 'b' },
  { value: 'not recorded', label: '?', full: 'Not recorded', letter: '?' },
] as const;

const timeFields = [
  { which: 'arrivedAt', label: 'Came at' },
  { which: 'leftAt', label: 'Left at' },
] as const;

const addGuest = () => document.getElementById('add-person')?.click();

type AttendanceRowsProps = {
  readonly meeting: Pick<Meeting, 'attendance' | 'heldOn' | 'startsAt' | 'endsAt'>;
  readonly attendance: Pick<ReturnType<typeof useAttendance>, 'entryOf' | 'setEntry' | 'problems'>;
  /** Told when somebody has gone on from a time. */
  readonly onTimeLeft?: (() => void) | undefined;
};

/** One row a member of that day. */
export function AttendanceRows({ meeting, attendance, onTimeLeft }: AttendanceRowsProps) {
  const members = meeting.attendance;
  const isOn = timeWhileMeeting(meeting) !== undefined;
  const having = (state: string) =>
    members.filter((member) => attendance.entryOf(member.memberId).state === state).length;

  const allPresent = () => {
    for (const member of members) {
      const entry = attendance.entryOf(member.memberId);
      if (entry.state === 'not recorded') {
        attendance.setEntry(member.memberId, { ...entry, state: 'present' });
      }
    }
  };

  return (
    <section aria-labelledby="members">
      <h2 className="nhsuk-heading-m" id="members">
        Members
      </h2>
      {members.length === 0 && <p>Nobody was a member on that day.</p>}
      {members.length > 0 && (
        <>
          <AttendanceKeys isOn={isOn} />
          <p role="status">
            {having('present')} present, {having('apologies')} apologies, {having('absent')} absent,{' '}
            {having('not recorded')} not recorded.
          </p>
          {having('not recorded') > 0 && (
            <p>
              <Button look="secondary" small onClick={allPresent}>
                Mark everybody not recorded as present
              </Button>
            </p>
          )}
          <ul className="ppg-rows">
            {members.map((member) => (
              <AttendanceRow
                key={member.memberId}
                member={member}
                entry={attendance.entryOf(member.memberId)}
                meeting={meeting}
                problems={attendance.problems}
                onTimeLeft={onTimeLeft}
                onChange={(entry) => attendance.setEntry(member.memberId, entry)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Enter after a time goes on to the next member, rather than saving halfway through the list. */
function goOnByEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const { currentTarget } = event;
  const own = currentTarget
    .closest('li')
    ?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]');
  (neighbourRow(currentTarget, 1) ?? own)?.focus();
}

type AttendanceRowProps = {
  readonly member: MemberAttendance;
  readonly entry: DraftEntry;
  readonly meeting: AttendanceRowsProps['meeting'];
  readonly problems: readonly AttendanceProblem[];
  readonly onTimeLeft: (() => void) | undefined;
  readonly onChange: (entry: DraftEntry) => void;
};

function AttendanceRow({ member, entry, meeting, onChange, ...row }: AttendanceRowProps) {
  const [times, setTimes] = useState(entry.arrivedAt !== '' || entry.leftAt !== '');
  const takeTime = (which: 'arrivedAt' | 'leftAt') => {
    // While the meeting lasts a time is mostly now.
    const now = timeWhileMeeting(meeting);
    const time = now === undefined ? '' : formatTime(now);
    // The field has to be there before it can take the focus.
    flushSync(() => {
      setTimes(true);
      onChange({ ...entry, state: 'present', [which]: entry[which] || time });
    });
    const field = document.getElementById(timeFieldId(which, member.memberId));
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  };
  const facts = [...member.roles, member.mode === 'virtual' ? 'virtual' : ''].filter(Boolean);
  return (
    <li className="ppg-rows__row">
      <span className="ppg-rows__name">
        {member.name}
        {facts.length > 0 && <span className="ppg-quiet"> {facts.join(', ')}</span>}
      </span>
      <SegmentedButtons
        label={member.name}
        choices={states}
        value={entry.state}
        letterGoesOn
        letters={{ l: () => takeTime('arrivedAt'), e: () => takeTime('leftAt'), g: addGuest }}
        onChoose={(state) => onChange({ ...entry, state })}
      />
      {entry.state === 'present' && !times && (
        <button type="button" className="ppg-link-button" onClick={() => setTimes(true)}>
          Came late or left early
          <span className="nhsuk-u-visually-hidden">: {member.name}</span>
        </button>
      )}
      {entry.state === 'present' && times && (
        <span className="ppg-rows__times" role="group" aria-label={`Times of ${member.name}`}>
          {timeFields.map(({ which, label }) => {
            const id = timeFieldId(which, member.memberId);
            return (
              <TextInput
                key={which}
                id={id}
                label={label}
                width={5}
                error={messageAt(row.problems, id)}
                value={entry[which]}
                onKeyDown={goOnByEnter}
                onBlur={row.onTimeLeft}
                onChange={(event) => onChange({ ...entry, [which]: event.target.value })}
              />
            );
          })}
        </span>
      )}
    </li>
  );
}
