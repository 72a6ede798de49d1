import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { MemberAttendance } from '../../../shared/meetings/attendance.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { quorumForItem } from '../../../shared/meetings/quorum-for-item.ts';
import type { OtherAttendance } from '../../../shared/meetings/meeting.ts';
import type { Item } from '../../../shared/meetings/item.ts';
import { actionsOfMeeting } from '../actions/service.ts';
import { accessNeedsByMember, membersOn } from '../members/service.ts';
import { isLocked } from '../minutes/lock.ts';
import type { ReadableDb } from '../record/database.ts';
import { notFound } from '../rpc/user-error.ts';
import * as attendance from './attendance/queries.ts';
import { storedMeeting } from './change-meeting.ts';
import { dayedDecisions, withoutDay } from './decisions/decision-of-row.ts';
import * as decisions from './decisions/queries.ts';
import { rolesAtStart } from './elections/roles-at.ts';
import { interestsByItem, meetingFactsOf } from './facts/service.ts';
import * as items from './items/queries.ts';
import { selectMeetingIds } from './queries.ts';
import { meetingsBetween, quorumOf } from './service.ts';

/** Everything about one meeting; NOT_FOUND when there is none. */
export function wholeMeeting(db: ReadableDb, id: number, today: IsoDate): Meeting {
  const row = storedMeeting(db, id);
  const summary = meetingsBetween(db, row.heldOn, row.heldOn).find((one) => one.id === id);
  if (!summary) throw notFound('This meeting');
  const recorded = attendance.selectAttendanceOf(db, id);
  const others = attendance.selectOthersOf(db, id);
  const actions = actionsOfMeeting(db, id, today);
  const facts = meetingFactsOf(db, id);
  const ids = selectMeetingIds(db);
  const at = ids.indexOf(id);
  return {
    ...summary,
    attendance: attendanceOf(db, row, recorded),
    inAttendance: othersIn('present', others),
    otherApologies: othersIn('apologies', others),
    quorum: quorumOf(db, row, recorded, others),
    itemList: itemsOf(db, id, actions).map((item) => ({
      ...item,
      quorum: quorumForItem(item, (left) => quorumOf(db, row, without(recorded, left), others)),
    })),
    otherActions: actions.filter(({ itemId }) => itemId === null),
    ...facts,
    locked: isLocked(db, id),
    previousId: ids[at - 1] ?? null,
    nextId: ids[at + 1] ?? null,
  };
}

const othersIn = (wanted: OtherAttendance['state'], others: readonly OtherAttendance[]) =>
  others
    .filter(({ state }) => state === wanted)
    .map(({ name, role, kind }) => ({ name, role, kind }));

const without = (recorded: readonly attendance.AttendanceRow[], left: ReadonlySet<number>) =>
  recorded.filter(({ memberId }) => !left.has(memberId));

function attendanceOf(
  db: ReadableDb,
  meeting: { readonly id: number; readonly heldOn: IsoDate },
  recorded: readonly attendance.AttendanceRow[],
): MemberAttendance[] {
  const rows = new Map(recorded.map((row) => [row.memberId, row]));
  const needs = accessNeedsByMember(db);
  const began = rolesAtStart(db, meeting);
  return membersOn(db, meeting.heldOn).map(({ id, name, mode, roles }) => {
    const { state = 'not recorded' as const, arrivedAt = null, leftAt = null } = rows.get(id) ?? {};
    return {
      memberId: id,
      name,
      mode,
      roles: began.get(id) ?? roles,
      state,
      arrivedAt,
      leftAt,
      needs: needs.get(id) ?? [],
    };
  });
}

function itemsOf(
  db: ReadableDb,
  meetingId: number,
  actions: Meeting['otherActions'],
): Omit<Item, 'quorum'>[] {
  const taken = dayedDecisions(db, decisions.selectDecisionsOf(db, meetingId)).map(withoutDay);
  const byItem = Map.groupBy(taken, ({ itemId }) => itemId);
  const interests = interestsByItem(db, meetingId);
  return items.selectItemsOf(db, meetingId).map(({ meetingId: _meetingId, ...item }) => ({
    ...item,
    interests: interests.get(item.id) ?? [],
    decisions: byItem.get(item.id) ?? [],
    actions: actions.filter(({ itemId }) => itemId === item.id),
  }));
}
