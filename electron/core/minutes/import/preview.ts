import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import {
  isThere,
  type ImportAnswer,
  type ImportedPerson,
} from '../../../../shared/minutes/import/contract.ts';
import {
  readMinutes,
  type SaidAttendance,
} from '../../../../shared/minutes/import/read-minutes.ts';
import type { InAttendance } from '../../../../shared/meetings/meeting.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { withoutTitle } from '../../../../shared/text/without-title.ts';
import { likelyPerson } from '../../../../shared/minutes/import/likely-person.ts';
import { peopleOf, type Person } from '../../../../shared/minutes/people/person.ts';
import { recognise } from '../../../../shared/minutes/people/recognise.ts';
import type { OldFile } from '../../../worker/minutes/read-old-minutes.ts';
import { meetingsBetween, othersBetween } from '../../meetings/service.ts';
import { membersOn } from '../../members/service.ts';
import type { ReadableDb } from '../../record/database.ts';
import { meetingDay } from '../../meetings/change-meeting.ts';
import { selectImports } from './queries.ts';

type Preview = Omit<ImportAnswer, 'applied' | 'meetingId'>;

/** What a file says, with its people looked for among the members of the day. */
export function previewOf(db: ReadableDb, file: OldFile, asked: IsoDate | undefined): Preview {
  const { fileName, sha256, pictures, lines } = file;
  const { heldOn: foundOn, people, nextMeetingOn, ...said } = readMinutes(lines);
  const heldOn = asked ?? foundOn ?? null;
  const members = heldOn === null ? [] : membersOn(db, heldOn);
  const known = peopleOf(members, []);
  const others = othersByName(db);
  const who = people.map((person) => whoIs(person, known, others));
  return {
    fileName,
    sha256,
    pictures,
    minutes: {
      ...said,
      heldOn,
      people: who,
      items: [...said.items],
      actions: 'history',
    },
    suggestions: heldOn === null ? [] : suggestionsFor(who, members, [...others.values()]),
    nextMeetingOn: nextMeetingOn ?? null,
    members: members.map(({ id, name }) => ({ id, name })),
    duplicates: duplicatesOf(db, { sha256, heldOn }),
  };
}

/** A member when exactly one is meant; never a guess. Others came, or are staff with apologies. */
function whoIs(
  person: SaidAttendance,
  members: readonly Person[],
  others: ReadonlyMap<string, InAttendance>,
): ImportedPerson {
  const { said, role, state, isStaff } = person;
  const who = isStaff ? undefined : recognise(said, members);
  const memberId = who?.kind === 'person' ? who.person.memberId : null;
  if (memberId !== null) {
    return {
      said,
      role,
      state: state === 'in attendance' ? 'present' : state,
      kind: 'member',
      memberId,
    };
  }
  const known = others.get(nameKey(said));
  const kind = known?.kind ?? (isStaff ? 'practice staff' : 'guest');
  const isKept = isThere(state) || ((isStaff || known) && state === 'apologies');
  return {
    said,
    role: role || (known?.role ?? ''),
    state,
    kind: isKept ? kind : 'text only',
    memberId: null,
  };
}

/** Who may be meant by those that nobody was recognised in; to be accepted, never taken as known. */
function suggestionsFor(
  people: readonly ImportedPerson[],
  members: readonly { readonly id: number; readonly name: string }[],
  others: readonly InAttendance[],
): ImportAnswer['suggestions'] {
  const known = new Set(others.map(({ name }) => nameKey(name)));
  const offered = [
    ...members.map(({ id, name }) => ({ name, role: '', kind: 'member' as const, memberId: id })),
    ...others.map(({ name, role, kind }) => ({ name, role, kind, memberId: null })),
  ];
  return people
    .filter(({ said, kind }) => kind !== 'member' && !known.has(nameKey(said)))
    .flatMap(({ said }) => {
      const likely = likelyPerson(said, offered);
      return likely ? [{ said, ...likely }] : [];
    });
}

const nameKey = (name: string) => fold(withoutTitle(name));

/** Staff and guests of the record by name; who is down as both is nobody for certain. */
function othersByName(db: ReadableDb): Map<string, InAttendance> {
  const everybody = Map.groupBy(othersBetween(db, '0000-01-01', '9999-12-31'), ({ name }) =>
    nameKey(name),
  );
  return new Map(
    [...everybody].flatMap(([name, times]) => {
      const last = times.at(-1);
      return last && times.every(({ kind }) => kind === last.kind) ? [[name, last]] : [];
    }),
  );
}

type Looked = { readonly sha256: string; readonly heldOn: IsoDate | null };

/** Meetings that may be the one in the file. */
export function duplicatesOf(
  db: ReadableDb,
  { sha256, heldOn }: Looked,
): ImportAnswer['duplicates'] {
  const sameFile = selectImports(db)
    .filter((row) => row.sha256 === sha256)
    .map(({ meetingId }) => ({
      meetingId,
      heldOn: meetingDay(db, meetingId),
      why: 'same file' as const,
    }));
  const sameDay = heldOn === null ? [] : meetingsBetween(db, heldOn, heldOn);
  return [
    ...sameFile,
    ...sameDay
      .filter(({ id }) => !sameFile.some(({ meetingId }) => meetingId === id))
      .map(({ id, heldOn: on }) => ({ meetingId: id, heldOn: on, why: 'same day' as const })),
  ];
}
