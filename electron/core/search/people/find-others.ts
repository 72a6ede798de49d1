import { formatDay } from '../../../../shared/dates/format-day.ts';
import { capital, listAnd } from '../../../../shared/documents/words.ts';
import type { OtherAttendance } from '../../../../shared/meetings/meeting.ts';
import { buildQuery } from '../../../../shared/search/build-query.ts';
import type { Found } from '../../../../shared/search/contract.ts';
import { isNamedBy } from '../../../../shared/search/named-by.ts';
import { meetingDay } from '../../meetings/change-meeting.ts';
import { othersBetween } from '../../meetings/service.ts';
import type { ReadableDb } from '../../record/database.ts';
import type { Days } from '../queries.ts';
import { said } from './find-people.ts';

type Time = OtherAttendance & { readonly meetingId: number };

/** Practice staff and guests, by name, whom all the words name; each leads to the last meeting. */
export function findOthers(db: ReadableDb, words: string, { from, to }: Days): Found[] {
  const { terms } = buildQuery(words);
  if (terms.length === 0) return [];
  return [...Map.groupBy(othersBetween(db, from, to), ({ name }) => name)]
    .filter(([name]) => terms.every((term) => isNamedBy(name, term)))
    .toSorted(([a], [b]) => a.localeCompare(b, 'en-GB'))
    .flatMap(([, times]) => {
      const last = times.at(-1);
      return last ? [foundOther(db, last, times)] : [];
    });
}

function foundOther(db: ReadableDb, last: Time, times: readonly Time[]): Found {
  const { name, role, kind, meetingId } = last;
  const of = (state: Time['state']) => times.filter((time) => time.state === state).length;
  const did = [
    said('in attendance at', of('present'), 'meeting'),
    said('apologies for', of('apologies'), 'meeting'),
  ].flat();
  const day = formatDay(meetingDay(db, meetingId));
  const who = [capital(kind), role].filter(Boolean).join(', ');
  return {
    kind: 'person',
    id: meetingId,
    noteId: null,
    meetingId,
    itemId: null,
    on: null,
    title: name,
    excerpt: [{ text: `${who}. ${capital(listAnd(did))}, last on ${day}.`, hit: false }],
    state: null,
    owner: '',
  };
}
