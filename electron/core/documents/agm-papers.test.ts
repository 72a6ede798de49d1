import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { collectAgmPapers } from './collect-agm-papers.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice({ day: '2026-12-30' });
});
afterEach(() => desk.close());

it('tells nobody at an annual general meeting why its last minutes were opened again', async () => {
  const kind = 'annual general' as const;
  const last = await desk.ok('meetings.add', { heldOn: '2025-12-09', kind });
  const meetingId = last.id;
  const people = [{ name: 'Pat Manager', role: '', kind: 'practice staff' as const }];
  await desk.ok('meetings.setInAttendance', { ...last, people });
  const by = { meetingId, how: 'by correspondence', on: '2026-12-20' } as const;
  const issued = await desk.ok('minutes.issue', { meetingId, version: 1, issuedOn: '2026-01-10' });
  const { version } = await desk.ok('minutes.confirm', { ...by, version: issued.version });
  const reason = 'A patient was named';
  const opened = await desk.ok('minutes.reopen', { meetingId, version, reason });
  await desk.ok('minutes.confirm', { ...by, version: opened.version });
  const next = await desk.ok('meetings.add', { heldOn: '2027-01-12', kind });

  const { db } = desk.office.requireRecord();
  const { lastMinutes } = collectAgmPapers({ db, today: '2026-12-30' }, next.id);

  expect(lastMinutes?.amendments).toEqual(['Opened again on 30 December 2026']);
  expect(JSON.stringify(lastMinutes)).not.toContain(reason);
});
