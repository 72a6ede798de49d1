import { expect, it } from 'vitest';
import type { MemberAttendance } from '../../../shared/meetings/attendance.ts';
import { changedEntries, draftOf, othersOf, peopleIn, samePeople } from './attendance-draft.ts';

const member = (memberId: number, state: MemberAttendance['state']): MemberAttendance => ({
  memberId,
  name: `Sample ${memberId}`,
  mode: 'in person',
  roles: [],
  state,
  arrivedAt: null,
  leftAt: null,
  needs: [],
});

const meetingOf = (attendance: readonly MemberAttendance[]) => ({
  attendance,
  startsAt: '18:30',
  endsAt: '20:00',
});

it('sends only what was changed', () => {
  const members = [member(1, 'present'), member(2, 'not recorded'), member(3, 'absent')];

  const entries = changedEntries(meetingOf(members), {
    1: { state: 'present', arrivedAt: '', leftAt: '' },
    2: { state: 'present', arrivedAt: '7pm', leftAt: '' },
  });

  expect(entries).toEqual([{ memberId: 2, state: 'present', arrivedAt: '19:00', leftAt: null }]);
});

it('reads a time without am or pm by the hours of the meeting', () => {
  const entries = changedEntries(meetingOf([member(1, 'present')]), {
    1: { state: 'present', arrivedAt: '6.50', leftAt: '7.45' },
  });

  expect(entries).toMatchObject([{ arrivedAt: '18:50', leftAt: '19:45' }]);
});

it('forgets the times of somebody who was not there after all', () => {
  const late = { ...member(1, 'present'), arrivedAt: '19:00' };

  const entries = changedEntries(meetingOf([late]), { 1: { ...draftOf(late), state: 'absent' } });

  expect(entries).toEqual([{ memberId: 1, state: 'absent', arrivedAt: null, leftAt: null }]);
});

it('leaves out rows for people that were never filled in', () => {
  const said = { role: '', kind: 'guest' as const, state: 'apologies' as const };

  expect(
    peopleIn([
      { key: 0, name: 'Pat Example', ...said },
      { key: 1, name: ' ', ...said },
    ]),
  ).toEqual([{ name: 'Pat Example', ...said }]);
});

it('knows a list as stored when apologies were put down between those who came', () => {
  const pat = { name: 'Pat Example', role: 'speaker', kind: 'guest' as const };
  const kim = { name: 'Kim Sample', role: 'GP', kind: 'practice staff' as const };
  const stored = othersOf({ inAttendance: [pat], otherApologies: [kim] });
  const typed = [
    { ...kim, state: 'apologies' as const },
    { ...pat, state: 'present' as const },
  ];

  expect(samePeople(typed, stored)).toBe(true);
  expect(
    samePeople(
      [
        { ...kim, state: 'present' },
        { ...pat, state: 'present' },
      ],
      stored,
    ),
  ).toBe(false);
});
