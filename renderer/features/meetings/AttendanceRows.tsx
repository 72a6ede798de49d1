import { useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { MemberAttendance } from '../../../shared/meetings/attendance.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { timeNow } from '../../app/time-now.ts';
import { today } from '../../app/today.ts';
import { Button } from '../../components/Button.tsx';
import { neighbourRow } from '../../components/neighbour-row.ts';
import { SegmentedButtons } from '../../components/SegmentedButtons.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { formatTime } from '../../../shared/dates/format-time.ts';
import { AttendanceKeys } from './AttendanceKeys.tsx';
import type { DraftEntry } from './attendance-draft.ts';
import type { useAttendance } from './use-attendance.ts';

const states = [
  { value: 'present', label: 'Present' },
  { value: 'apologies', label: 'Apologies' },
  { value: 'absent', label: 'Absent', letter: 'b' },
  { value: 'not recorded', label: '?', full: 'Not recorded', letter: '?' },
] as const;

const addGuest = () => document.getElementById('add-person')?.click();

const fieldOf = {
  arrivedAt: (memberId: number) => `arrived-${memberId}`,
  leftAt: (memberId: number) => `left-${memberId}`,
} as const;

type AttendanceRowsProps = {
  readonly meeting: Pick<Meeting, 'attendance' | 'heldOn'>;
  readonly attendance: Pick<ReturnType<typeof useAttendance>, 'entryOf' | 'setEntry'>;
};

/** One row a member of that day. */
export function AttendanceRows({ meeting, attendance }: AttendanceRowsProps) {
  const members = meeting.attendance;
  const isToday = meeting.heldOn === today();
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
          <AttendanceKeys isToday={isToday} />
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
                isToday={isToday}
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
  /** While the meeting lasts a time is mostly now. */
  readonly isToday: boolean;
  readonly onChange: (entry: DraftEntry) => void;
};

function AttendanceRow({ member, entry, isToday, onChange }: AttendanceRowProps) {
  const [times, setTimes] = useState(entry.arrivedAt !== '' || entry.leftAt !== '');
  const takeTime = (which: 'arrivedAt' | 'leftAt') => {
    const time = isToday ? formatTime(timeNow()) : '';
    // The field has to be there before it can take the focus.
    flushSync(() => {
      setTimes(true);
      onChange({ ...entry, state: 'present', [which]: entry[which] || time });
    });
    const field = document.getElementById(fieldOf[which](member.memberId));
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
          <TextInput
            id={fieldOf.arrivedAt(member.memberId)}
            label="Came at"
            width={5}
            value={entry.arrivedAt}
            onKeyDown={goOnByEnter}
            onChange={(event) => onChange({ ...entry, arrivedAt: event.target.value })}
          />
          <TextInput
            id={fieldOf.leftAt(member.memberId)}
            label="Left at"
            width={5}
            value={entry.leftAt}
            onKeyDown={goOnByEnter}
            onChange={(event) => onChange({ ...entry, leftAt: event.target.value })}
          />
        </span>
      )}
    </li>
  );
}
