import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { managerDesk } from '../../../tests/fixtures/documents/manager-desk.ts';
import type { TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let folder: string;
beforeEach(async () => {
  ({ desk, folder } = await managerDesk('Sample Manager'));
  const { id: memberId } = await desk.ok('members.add', {
    name: 'Alexandrina Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-10',
  });
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
  const attendance = [{ memberId, state: 'present' as const }];
  await desk.ok('meetings.setAttendance', { ...meeting, attendance });
});
afterEach(() => desk.close());

describe('who may read a bundle', () => {
  it('is said before it is made, of the parts that it would have and no others', async () => {
    const { parts } = await desk.ok('bundle.files', { year: 2026, smallCounts: 'as they are' });

    const said = parts.map(({ heading, files, readers }) => [
      heading,
      files,
      readers.fitForThePublic,
    ]);
    expect(said).toEqual([
      ['Evidence report', 1, false],
      ['Yearly report', 1, false],
      ['Sign-offs', 0, false],
      ['Minutes', 1, true],
      ['Reviews of the membership', 0, false],
      ['You said, we did', 0, true],
      ['Improvement plan', 0, false],
      ['Engagement outside meetings', 0, false],
      ['Plans, self-assessment and material changes', 0, false],
    ]);
  });

  it('stands in its index under each heading, apart from what was left out', async () => {
    const made = { year: 2026, folder, as: 'folder' as const };
    const { path, hidden, leftOut } = await desk.ok('bundle.make', made);

    const index = readFileSync(join(path, 'index.html'), 'utf8');
    expect(index).toContain('The bundle as a whole is for the commissioner, not for publication');
    expect(index).toContain(
      '<h2>Yearly report</h2>\n<p>For the commissioner, not for publication. It names people. Its tables hide',
    );
    expect(index).toContain('<h2>Minutes</h2>\n<p>Fit for the public.');
    expect(leftOut).toEqual([]);
    expect(hidden).toEqual([
      expect.stringMatching(/^Evidence report: names and small numbers/),
      expect.stringMatching(/^Yearly report: small numbers/),
      expect.stringMatching(/^Minutes of 10 November 2026: .*initials/),
    ]);
  });
});
