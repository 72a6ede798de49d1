import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

async function openPoints(): Promise<string[]> {
  const { sections } = await desk.ok('duties.forYear', { year: 2026 });
  const engage = sections.find(({ reference }) => reference === '(4)(a)');
  return (engage?.open ?? []).map(({ text }) => text);
}

it('keeps minutes that are out but not confirmed open, until a meeting has confirmed them', async () => {
  const alex = await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-10',
  });
  const { id: meetingId, version } = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
  const attendance = [{ memberId: alex.id, state: 'present' as const }];
  await desk.ok('meetings.setAttendance', { id: meetingId, version, attendance });
  const waiting = 'The minutes of 10 November 2026 are not yet confirmed';
  expect(await openPoints()).not.toContain(waiting);

  const issued = await desk.ok('minutes.issue', { meetingId, version: 1, issuedOn: '2026-11-20' });
  expect(await openPoints()).toContain(waiting);

  const how = 'by correspondence' as const;
  const on = '2026-11-21';
  await desk.ok('minutes.confirm', { meetingId, version: issued.version, how, on });
  expect(await openPoints()).not.toContain(waiting);
});
