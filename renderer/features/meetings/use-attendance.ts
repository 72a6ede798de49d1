import { useRef, useState } from 'react';
import type { AttendanceEntry } from '../../../shared/meetings/attendance.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Failure } from '../../../shared/rpc/result.ts';
import { useUnsaved } from '../../app/unsaved.ts';
import type { Problem } from '../../components/ErrorSummary.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import {
  changedEntries,
  draftOf,
  isFilledIn,
  peopleIn,
  samePeople,
  type DraftEntry,
  type DraftPerson,
} from './attendance-draft.ts';
import { problemsOf, timeFieldId } from './attendance-problems.ts';

/** The attendance of a meeting while it is being put in: nothing is sent until it is saved. */
export function useAttendance(meeting: Meeting) {
  const attendance = useCommand('meetings.setAttendance');
  const inAttendance = useCommand('meetings.setInAttendance');
  const [draft, setDraft] = useState<Readonly<Record<number, DraftEntry>>>({});
  const [people, setPeople] = useState<readonly DraftPerson[]>(() =>
    meeting.inAttendance.map((person, key) => ({ ...person, key })),
  );
  const [failure, setFailure] = useState<Failure>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const entries = changedEntries(meeting.attendance, draft);
  const newPeople = peopleIn(people);
  const peopleChanged = !samePeople(newPeople, meeting.inAttendance);
  const unsaved = entries.length > 0 || peopleChanged;
  const running = attendance.running || inAttendance.running;
  useUnsaved(unsaved && !running);

  const fail = (error: Failure | undefined, sent: readonly AttendanceEntry[] = entries) => {
    const rows = people.filter(isFilledIn);
    setProblems(problemsOf(error, { entries: sent, people: rows, members: meeting.attendance }));
  };

  /** Answers whether everything is saved. */
  const save = async (): Promise<boolean> => {
    let { version } = meeting;
    setFailure(undefined);
    fail(undefined);
    if (entries.length > 0) {
      const result = await attendance.run({ id: meeting.id, version, attendance: entries });
      if (!result.ok) {
        setFailure(result.error);
        fail(result.error);
        return false;
      }
      ({ version } = result.value);
    }
    if (peopleChanged) {
      const result = await inAttendance.run({ id: meeting.id, version, people: newPeople });
      if (!result.ok) {
        setFailure(result.error);
        fail(result.error);
        return false;
      }
    }
    return true;
  };

  const refused = useRef(new Set<string>());
  /** Saves what can be saved as it stands; a time that is being typed waits. */
  const saveInPassing = async () => {
    const ready = entries.filter(
      (entry) => !isTyping(entry.memberId) && !refused.current.has(JSON.stringify(entry)),
    );
    if (running || ready.length === 0) return;
    const { id, version } = meeting;
    const result = await attendance.run({ id, version, attendance: ready });
    // Said at the field; the focus stays where somebody is working.
    fail(result.ok ? undefined : result.error, ready);
    if (result.ok) return;
    const fine = withoutRefused(ready, result.error);
    for (const entry of ready) {
      if (!fine.includes(entry)) refused.current.add(JSON.stringify(entry));
    }
    if (fine.length > 0) await attendance.run({ id, version, attendance: fine });
  };

  return {
    changed: entries.length > 0 ? JSON.stringify(entries) : '',
    problems,
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

/** Whether the cursor is in a time of this member, which may be half typed. */
function isTyping(memberId: number): boolean {
  const { id } = document.activeElement ?? {};
  return id === timeFieldId('arrivedAt', memberId) || id === timeFieldId('leftAt', memberId);
}

/** One time that cannot be must not hold up what else was pressed. */
function withoutRefused(entries: readonly AttendanceEntry[], { fields }: Failure) {
  const refused = new Set(Object.keys(fields ?? {}).map((path) => Number(path.split('.')[1])));
  return refused.size === 0 ? [] : entries.filter((_entry, index) => !refused.has(index));
}
