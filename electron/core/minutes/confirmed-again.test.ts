import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

it('does not contradict itself in the minutes of the meeting that confirms a second time', async () => {
  const alex = await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-01',
  });
  const held = async (heldOn: string) => {
    const meeting = await desk.ok('meetings.add', { heldOn });
    const attendance = [{ memberId: alex.id, state: 'present' as const }];
    await desk.ok('meetings.setAttendance', { ...meeting, attendance });
    await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Parking' });
    return meeting.id;
  };
  const meetingId = await held('2026-09-08');
  const atMeetingId = await held('2026-11-10');
  const seen = { meetingId, version: 1 };
  const confirm = async (version: number) =>
    desk.ok('minutes.confirm', { meetingId, version, how: 'at a meeting', atMeetingId });

  const issued = await desk.ok('minutes.issue', { ...seen, issuedOn: '2026-09-15' });
  const { version } = await confirm(issued.version);
  const opened = await desk.ok('minutes.reopen', { meetingId, version, reason: 'A wrong name' });
  await confirm(opened.version);

  const { itemList } = await desk.ok('meetings.get', { id: atMeetingId });
  expect(itemList.flatMap(({ decisions }) => decisions).map(({ text }) => text)).toEqual([
    'The minutes of 8 September 2026 were confirmed as presented',
    'The minutes of 8 September 2026 were opened again for correction and confirmed again',
  ]);
});
