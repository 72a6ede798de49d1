import { useState } from 'react';
import type { AttendanceEntry } from '../../../shared/meetings/attendance.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Failure } from '../../../shared/rpc/result.ts';
import { useUnsaved } from '../../app/unsaved.ts';
import { useCommand } from '../../rpc/use-command.ts';
import {
  changedEntries,
  draftOf,
  peopleIn,
  samePeople,
  type DraftEntry,
  type DraftPerson,
} from './attendance-draft.ts';

/** The attendance of a meeting while it is being put in: nothing is sent until it is saved. */
export function useAttendance(meeting: Meeting) {
  const attendance = useCommand('meetings.setAttendance');
  const inAttendance = useCommand('meetings.setInAttendance');
  const [draft, setDraft] = useState<Readonly<Record<number, DraftEntry>>>({});
  const [people, setPeople] = useState<readonly DraftPerson[]>(() =>
    meeting.inAttendance.map((person, key) => ({ ...person, key })),
  );
  const [failure, setFailure] = useState<Failure>();

  const entries = changedEntries(meeting.attendance, draft);
  const newPeople = peopleIn(people);
  const peopleChanged = !samePeople(newPeople, meeting.inAttendance);
  const unsaved = entries.length > 0 || peopleChanged;
  const running = attendance.running || inAttendance.running;
  useUnsaved(unsaved && !running);

  /** Answers whether everything is saved. */
  const save = async (): Promise<boolean> => {
    let { version } = meeting;
    setFailure(undefined);
    if (entries.length > 0) {
      const result = await attendance.run({ id: meeting.id, version, attendance: entries });
      if (!result.ok) {
        setFailure(withPeople(result.error, entries, meeting));
        return false;
      }
      ({ version } = result.value);
    }
    if (peopleChanged) {
      const result = await inAttendance.run({ id: meeting.id, version, people: newPeople });
      if (!result.ok) {
        setFailure(result.error);
        return false;
      }
    }
    return true;
  };

  /** Saves what can be saved as it stands; a time half typed waits. */
  const saveInPassing = async () => {
    if (running || entries.length === 0 || !entries.every(hasWholeTimes)) return;
    const { id, version } = meeting;
    await attendance.run({ id, version, attendance: entries });
  };

  return {
    changed: entries.length > 0 ? JSON.stringify(entries) : '',
    saveInPassing,
    entryOf: (memberId: number): DraftEntry => {
      const stored = meeting.attendance.find((member) => member.memberId === memberId);
      return (
        draft[memberId] ??
        (stored ? draftOf(stored) : { state: 'not recorded', arrivedAt: '', leftAt: '' })
      );
    },
    setEntry: (memberId: number, entry: DraftEntry) =>
      setDraft((now) => ({ ...now, [memberId]: entry })),
    people,
    setPeople,
    unsaved,
    running,
    failure,
    save,
  };
}

const hasWholeTimes = ({ arrivedAt, leftAt }: AttendanceEntry) =>
  [arrivedAt, leftAt].every((time) => time === null || /^\d\d:\d\d$/.test(time));

/** Names the member whose time is wrong: the operation only knows the place in the list. */
function withPeople(
  failure: Failure,
  entries: readonly { memberId: number }[],
  meeting: Meeting,
): Failure {
  if (!failure.fields) return failure;
  const fields = Object.entries(failure.fields).map(([path, message]) => {
    const memberId = entries[Number(path.split('.')[1])]?.memberId;
    const name = meeting.attendance.find((member) => member.memberId === memberId)?.name;
    return [path, name ? `${name}: ${message}` : message];
  });
  return { ...failure, fields: Object.fromEntries(fields) as Record<string, string> };
}
