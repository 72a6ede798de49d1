import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let meetingId: number;
beforeEach(async () => {
  desk = temporaryOffice();
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
  meetingId = meeting.id;
  const people = [{ name: 'Pat Manager', kind: 'practice staff' as const }];
  await desk.ok('meetings.setInAttendance', { ...meeting, people });
});
afterEach(() => desk.close());

const life = () => desk.ok('minutes.life', { meetingId });

async function check(role: 'chair' | 'practice manager'): Promise<number> {
  const { version } = await life();
  const by = { name: 'Pat Manager' };
  await desk.ok('minutes.check', { meetingId, version, by, role, on: '2026-11-12' });
  return (await life()).checks.at(-1)?.id ?? 0;
}

const takeBack = async (checkId: number) =>
  desk.dispatch('minutes.removeCheck', { meetingId, version: (await life()).version, checkId });

it('leaves the minutes checked while somebody else has checked them, and then a draft', async () => {
  const [first, second] = [await check('chair'), await check('practice manager')];

  expect(await takeBack(first)).toMatchObject({ value: { state: 'checked' } });
  expect(await life()).toMatchObject({ checks: [{ id: second, role: 'practice manager' }] });
  expect(await takeBack(second)).toMatchObject({ value: { state: 'draft' } });
  expect(await takeBack(second)).toMatchObject({ error: { code: 'NOT_FOUND' } });
});

it('leaves minutes issued that are out, and is refused once they are confirmed', async () => {
  const [first, second] = [await check('chair'), await check('practice manager')];
  const { version } = await life();
  await desk.ok('minutes.issue', { meetingId, version, issuedOn: '2026-11-13' });

  expect(await takeBack(first)).toMatchObject({ value: { state: 'issued in draft' } });

  const confirmed = { how: 'by correspondence', on: '2026-11-20' } as const;
  await desk.ok('minutes.confirm', { meetingId, version: (await life()).version, ...confirmed });
  expect(await takeBack(second)).toMatchObject({ error: { code: 'REFUSED' } });
  expect((await life()).checks).toHaveLength(1);
});
