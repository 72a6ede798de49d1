import { useRef, useState } from 'react';
import type { AttendanceEntry } from '../../../shared/meetings/attendance.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Failure } from '../../../shared/rpc/result.ts';
import { useUnsaved } from '../../app/unsaved.ts';
import { useCommand } from '../../rpc/use-command.ts';
import {
  changedEntries,
  draftOf,
  isFilledIn,
  othersOf,
  peopleIn,
  samePeople,
  type DraftEntry,
  type DraftPerson,
} from './attendance-draft.ts';
import { problemsOf, timeFieldId, type AttendanceProblem } from './attendance-problems.ts';

/** The attendance of a meeting while it is being put in: nothing is sent until it is saved. */
export function useAttendance(meeting: Meeting) {
  const attendance = useCommand('meetings.setAttendance');
  const inAttendance = useCommand('meetings.setInAttendance');
  const [draft, setDraft] = useState<Readonly<Record<number, DraftEntry>>>({});
  const [people, setPeople] = useState<readonly DraftPerson[]>(() =>
    othersOf(meeting).map((person, key) => ({ ...person, key })),
  );
  const [failure, setFailure] = useState<Failure>();
  const [problems, setProblems] = useState<readonly AttendanceProblem[]>([]);

  const entries = changedEntries(meeting, draft);
  const newPeople = peopleIn(people);
  const peopleChanged = !samePeople(newPeople, othersOf(meeting));
  const unsaved = entries.length > 0 || peopleChanged;
  // Saved, and not shown yet: what is compared with the meeting before would be sent once more.
  const [savedAs, setSavedAs] = useState(0);
  const running = attendance.running || inAttendance.running || meeting.version < savedAs;
  useUnsaved(unsaved && !running);

  const problemsIn = (error: Failure | undefined, sent: readonly AttendanceEntry[]) =>
    problemsOf(error, {
      entries: sent,
      people: people.filter(isFilledIn),
      members: meeting.attendance,
    });
  const fail = (error: Failure | undefined) => {
    setFailure(error);
    setProblems(problemsIn(error, entries));
  };

  // A failure of the moment, as while the record is away: tried again, but not at once.
  const [isHeldUp, setHeldUp] = useState(false);
  const noteSaved = (version: number) => {
    setSavedAs(version);
    setHeldUp(false);
  };
  const isPassing = (error: Failure) => {
    if (error.fields) return false;
    setHeldUp(true);
    return true;
  };
  const setAttendance = async (version: number, sent: AttendanceEntry[]) => {
    const result = await attendance.run({ id: meeting.id, version, attendance: sent });
    if (result.ok) noteSaved(result.value.version);
    return result;
  };
  const setInAttendance = async (version: number) => {
    const result = await inAttendance.run({ id: meeting.id, version, people: newPeople });
    if (result.ok) noteSaved(result.value.version);
    return result;
  };

  const refused = useRef(new Set<string>());
  /** Remembers what need not be tried again as it stands; answers what was not refused. */
  const holdBack = (sent: readonly AttendanceEntry[], error: Failure) => {
    if (isPassing(error)) return [];
    const fine = withoutRefused(sent, error);
    for (const entry of sent) {
      if (!fine.includes(entry)) refused.current.add(JSON.stringify(entry));
    }
    return fine;
  };

  /** Answers whether everything is saved. */
  const save = async (): Promise<boolean> => {
    let { version } = meeting;
    fail(undefined);
    if (entries.length > 0) {
      const result = await setAttendance(version, entries);
      if (!result.ok) {
        fail(result.error);
        holdBack(entries, result.error);
        return false;
      }
      ({ version } = result.value);
    }
    if (peopleChanged) {
      const result = await setInAttendance(version);
      if (!result.ok) {
        fail(result.error);
        return false;
      }
    }
    return true;
  };

  /** Saves what can be saved as it stands; a time that is being typed waits. */
  const saveInPassing = async () => {
    const ready = entries.filter(
      (entry) => !isTyping(entry) && !refused.current.has(JSON.stringify(entry)),
    );
    if (running) return;
    if (ready.length === 0) return savePeopleInPassing();
    const { version } = meeting;
    const result = await setAttendance(version, ready);
    // Said at the field alone: the focus stays where somebody is working.
    const others = problems.filter(({ fieldId }) => !ready.some((entry) => isOf(entry, fieldId)));
    const now = [...others, ...problemsIn(result.ok ? undefined : result.error, ready)];
    if (now.length !== problems.length) setFailure(undefined);
    setProblems(now);
    if (result.ok) return;
    const fine = holdBack(ready, result.error);
    if (fine.length > 0) await setAttendance(version, fine);
  };

  /** Saves guests and staff as far as they are typed; a row that is refused waits for more. */
  const savePeopleInPassing = async () => {
    const typed = JSON.stringify(newPeople);
    if (!peopleChanged || refused.current.has(typed)) return;
    const result = await setInAttendance(meeting.version);
    if (!result.ok && !isPassing(result.error)) refused.current.add(typed);
  };

  return {
    changed: unsaved ? JSON.stringify([entries, newPeople]) : '',
    problems,
    saveInPassing,
    isHeldUp,
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
const isTyping = (entry: AttendanceEntry) => isOf(entry, document.activeElement?.id);

const isOf = ({ memberId }: AttendanceEntry, fieldId: string | undefined) =>
  fieldId === timeFieldId('arrivedAt', memberId) || fieldId === timeFieldId('leftAt', memberId);

/** One time that cannot be must not hold up what else was pressed. */
function withoutRefused(entries: readonly AttendanceEntry[], { fields }: Failure) {
  const refused = new Set(Object.keys(fields ?? {}).map((path) => Number(path.split('.')[1])));
  return refused.size === 0 ? [] : entries.filter((_entry, index) => !refused.has(index));
}
