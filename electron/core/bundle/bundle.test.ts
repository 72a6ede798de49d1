import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Manifest } from '../../../shared/bundle/manifest.ts';
import { managerDesk } from '../../../tests/fixtures/documents/manager-desk.ts';
import type { TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { connect } from '../record/open.ts';
import { requireRoom } from './room.ts';

let desk: TemporaryOffice;
let folder: string;
beforeEach(async () => {
  ({ desk, folder } = await managerDesk());
});
afterEach(() => desk.close());

async function someEvidence(): Promise<void> {
  const alex = await desk.ok('members.add', {
    name: 'Alexandrina Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-10',
  });
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
  const attendance = [{ memberId: alex.id, state: 'present' as const }];
  await desk.ok('meetings.setAttendance', { ...meeting, attendance });
  for (const [title, content] of [
    ['Poster', 'Join the group'],
    ['Second poster', 'Join the group today'],
  ] as const) {
    const file = join(desk.folder, 'poster.txt');
    writeFileSync(file, content);
    await desk.ok('evidence.addByHand', { reference: '(3)', title, aboutOn: '2026-10-01', file });
  }
}

async function make(as: 'folder' | 'zip' = 'folder') {
  const { files } = await desk.ok('bundle.files', { year: 2026 });
  return desk.ok('bundle.make', { year: 2026, folder, as, attach: files.map(({ key }) => key) });
}
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const manifestIn = (path: string) =>
  JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as Manifest;

describe('a bundle', () => {
  it('lists every file with its hash, and is entered in the trail', async () => {
    await someEvidence();
    const before = await desk.ok('trail.head', {});

    const made = await make();

    const manifest = manifestIn(made.path);
    expect(manifest.files.map(({ path }) => path)).toEqual([
      'Evidence report 2026-27, public copy.docx',
      'PPG report 2026-27.docx',
      'Minutes/Minutes 2026-11-10.docx',
      'Attachments/2026-10-01 poster.txt',
      'Attachments/2026-10-01 poster (2).txt',
      'trail.json',
      'verify.html',
      'index.html',
      'Index.docx',
    ]);
    for (const { path, sha256: listed, size } of manifest.files) {
      const bytes = readFileSync(join(made.path, path));
      expect([path, bytes.length, sha256(bytes)]).toEqual([path, size, listed]);
    }
    expect(sha256(readFileSync(join(made.path, 'manifest.json')))).toBe(made.fingerprint);
    expect(manifest.head).toEqual(before);
    const [entry] = (await desk.ok('trail.list', { limit: 1 })).entries;
    expect(entry).toMatchObject({
      subject: 'bundle 2026',
      done: 'Made a bundle of evidence for a commissioner',
      after: { fingerprint: made.fingerprint },
    });
  });

  it('names nobody in its trail, and gives no more of what was recorded than digests', async () => {
    await someEvidence();

    const { path } = await make();

    const trail = readFileSync(join(path, 'trail.json'), 'utf8');
    expect(trail).not.toMatch(/Zephyrine|Alexandrina|Sample|poster/u);
    const { entries } = JSON.parse(trail) as { entries: object[] };
    expect(Object.keys(entries[0] ?? {}).sort()).toEqual([
      'atMs',
      'digest',
      'erased',
      'hash',
      'nameDigest',
      'operation',
      'previous',
      'role',
      'sequence',
      'subject',
      'version',
    ]);
  });

  it('has pages that load nothing and run nothing but the checking script itself', async () => {
    const { path } = await make();

    const verify = readFileSync(join(path, 'verify.html'), 'utf8');
    const index = readFileSync(join(path, 'index.html'), 'utf8');
    expect(index).toContain('For the commissioner, not for publication');
    expect(verify).toMatch(/default-src 'none'; script-src 'sha256-[A-Za-z0-9+/]{43}='/u);
    expect(verify + index).not.toMatch(/https?:|\bsrc=|<link|@import|url\(/iu);
    expect(index).not.toContain('<script');
    expect(index).toContain('href="Evidence%20report%202026-27%2C%20public%20copy.docx"');
  });

  it('is honest for a record with nothing in it, and never written over', async () => {
    const first = await make();
    const second = await make();

    expect(manifestIn(first.path).files).toHaveLength(6);
    expect(second.path).toBe(`${first.path} (2)`);
  });

  it('counts all that is in it, its list and their sums too', async () => {
    await someEvidence();

    const { path, files } = await make();

    const there = readdirSync(path, { recursive: true, withFileTypes: true });
    expect(files).toBe(there.filter((one) => one.isFile()).length);
  });

  it('comes as one ZIP file when asked for, with nothing beside it', async () => {
    await someEvidence();

    const made = await make('zip');

    expect(readdirSync(folder)).toEqual(['Evidence 2026-27 - the PPG.zip']);
    expect(readFileSync(made.path).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  });
});

it('bundles are listed with where they went and their fingerprint, the newest first', async () => {
  expect(await desk.ok('bundle.list', {})).toEqual({ bundles: [] });
  const zip = await make('zip');
  const earlier = await desk.ok('bundle.make', { year: 2025, folder, as: 'folder' });

  const { bundles } = await desk.ok('bundle.list', {});

  const by = 'Zephyrine Sample';
  const rows = bundles.map((one) => [one.what, one.madeBy, one.path, one.files, one.fingerprint]);
  expect(rows).toEqual([
    ['Evidence 2025/26', by, earlier.path, earlier.files, earlier.fingerprint],
    ['Evidence 2026/27', by, zip.path, zip.files, zip.fingerprint],
  ]);
});

it('a bundle says in its index neither who the initials are nor what was private', async () => {
  await someEvidence();
  const { meetings } = await desk.ok('meetings.list', {});
  const meetingId = meetings[0]?.id ?? 0;
  const item = await desk.ok('meetings.addItem', { meetingId, title: 'A complaint' });
  await desk.ok('meetings.saveItemFacts', { id: item.id, version: item.version, isPrivate: true });
  const open = await desk.ok('meetings.addItem', { meetingId, title: 'Telephones' });
  const notes = 'Alexandrina Sample asked Dr Stranger';
  await desk.ok('minutes.saveNotes', { itemId: open.id, version: open.version, notes });

  const made = await make();

  const index = readFileSync(join(made.path, 'index.html'), 'utf8');
  expect(index).toContain('Minutes of 10 November 2026: the application put initials');
  expect(index + made.leftOut.join()).not.toMatch(/Alexandrina|complaint|Stranger/u);
  expect(made.toCheck).toEqual([
    'Minutes of 10 November 2026: they have not been issued to the members yet, and are in the bundle as a draft.',
    'Minutes of 10 November 2026: “Dr Stranger” looks like the name of a person; it was left as it is.',
  ]);
});

describe('the papers of a bundle', () => {
  it('are all there for a year in which something happened', async () => {
    const feedback = await desk.ok('feedback.add', {
      source: 'suggestion box',
      title: 'Waits at the telephone',
      aboutTo: '2026-06-01',
      receivedOn: '2026-06-01',
    });
    await desk.ok('improvements.add', {
      text: 'Call people back',
      outcome: 'improvement agreed',
      agreedOn: '2026-07-01',
      feedbackIds: [feedback.id],
    });
    await desk.ok('engagement.add', {
      kind: 'waiting-room survey',
      title: 'Survey in the waiting room',
      level: 'consultation',
      startsOn: '2026-08-03',
    });
    await desk.ok('years.signOff', {
      year: 2026,
      side: 'PPG',
      name: 'Sample Chair',
      signedOn: '2026-10-01',
    });

    const { path } = await make();

    expect(manifestIn(path).files.map((file) => file.path)).toEqual([
      'Evidence report 2026-27, public copy.docx',
      'PPG report 2026-27.docx',
      'Sign-offs 2026-27.docx',
      'You said, we did 2026-27.docx',
      'You said, we did 2026-27.html',
      'Improvement plan 2026-27.docx',
      'Engagement activity report 2026-27.docx',
      'trail.json',
      'verify.html',
      'index.html',
      'Index.docx',
    ]);
    expect(readFileSync(join(path, 'You said, we did 2026-27.html'), 'utf8')).toContain(
      'Call people back',
    );
  });
});

async function someFiles(): Promise<void> {
  await someEvidence();
  const feedback = await desk.ok('feedback.add', {
    source: 'suggestion box',
    title: 'Slips of May',
    aboutTo: '2026-05-31',
    receivedOn: '2026-06-01',
  });
  const file = join(desk.folder, 'Mrs Private of May.txt');
  writeFileSync(file, 'Her own words');
  await desk.ok('feedback.attach', { ...feedback, file });
}

describe('files kept in the record', () => {
  it('go in only when they were chosen, and the index says that others stayed out', async () => {
    await someFiles();
    const { files } = await desk.ok('bundle.files', { year: 2026 });
    const [poster] = files;

    const attach = [poster?.key ?? ''];
    const made = await desk.ok('bundle.make', { year: 2026, folder, as: 'folder', attach });

    expect(files.map(({ belongsTo, fileName }) => [belongsTo, fileName])).toEqual([
      ['Evidence for (3)', 'poster.txt'],
      ['Evidence for (3)', 'poster.txt'],
      ['Feedback', 'Mrs Private of May.txt'],
    ]);
    const index = readFileSync(join(made.path, 'index.html'), 'utf8');
    expect(readdirSync(join(made.path, 'Attachments'))).toEqual(['2026-10-01 poster.txt']);
    expect(made.leftOut).toContain('A file with feedback received on 1 June 2026 was not chosen.');
    expect(index).toContain('A file with evidence for (3) about 1 October 2026 was not chosen.');
    expect(index).not.toContain('Mrs Private');
  });

  it('are refused when one of them has gone since it was chosen, leaving nothing', async () => {
    await someFiles();

    const input = { year: 2026, folder, attach: ['evidence 1', 'kept 99'] };
    const result = await desk.dispatch('bundle.make', input);

    expect(result).toMatchObject({ error: { code: 'CONFLICT' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are listed for the practice alone', async () => {
    await desk.ok('session.say', { name: 'Sample Secretary', role: 'secretary' });

    const result = await desk.dispatch('bundle.files', { year: 2026 });

    expect(result).toMatchObject({ error: { code: 'REFUSED' } });
  });
});

describe('a bundle that does not come about', () => {
  it('leaves nothing when it is cancelled half-way', async () => {
    await someEvidence();
    const head = await desk.ok('trail.head', {});
    const stop = new AbortController();
    const seen: number[] = [];

    const result = await desk.dispatch(
      'bundle.make',
      { year: 2026, folder, as: 'zip' },
      {
        signal: stop.signal,
        onProgress: ({ done }) => {
          seen.push(done);
          if (done === 2) stop.abort();
        },
      },
    );

    expect(result).toMatchObject({ error: { code: 'CANCELLED' } });
    expect(seen).toContain(2);
    expect(readdirSync(folder)).toEqual([]);
    expect(await desk.ok('trail.head', {})).toEqual(head);
  });

  it('is not kept when somebody was erased while it was being made', async () => {
    await someEvidence();
    const [alex] = (await desk.ok('members.list', {})).members;
    const one = { id: alex?.id ?? 0, version: alex?.version ?? 0 };
    const left = { ...one, leftOn: '2026-11-20', reason: 'moved away' } as const;
    const { version } = await desk.ok('members.leave', left);
    const erasures: Promise<unknown>[] = [];
    const onProgress = () => {
      if (erasures.length > 0) return;
      erasures.push(desk.dispatch('trail.eraseMember', { ...one, version, reason: 'Asked for' }));
    };

    const result = await desk.dispatch('bundle.make', { year: 2026, folder }, { onProgress });

    expect(await Promise.all(erasures)).toMatchObject([{ ok: true }]);
    expect(result).toMatchObject({ error: { code: 'CONFLICT' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['folder', 'zip'] as const)(
    'leaves nothing as a %s when it has its name but cannot be entered in the trail',
    async (as) => {
      const head = await desk.ok('trail.head', {});
      const other = connect(desk.office.requireRecord().path);
      other.execute(
        `CREATE TRIGGER no_more BEFORE INSERT ON trail_entry WHEN NEW.operation = 'bundle.make'
         BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`,
      );
      other.close();

      const making = desk.dispatch('bundle.make', { year: 2026, folder, as });

      await expect(making).rejects.toThrow('the disk is full');
      expect(readdirSync(folder)).toEqual([]);
      expect(await desk.ok('trail.head', {})).toEqual(head);
    },
  );

  it('is refused kindly where there is no such folder, leaving nothing', async () => {
    const gone = join(folder, 'gone');

    const result = await desk.dispatch('bundle.make', { year: 2026, folder: gone });

    expect(result).toMatchObject({ error: { code: 'REFUSED' } });
    expect(result.ok ? '' : result.error.message).toContain('so the bundle was not written');
    expect(existsSync(gone)).toBe(false);
  });

  it('is refused before it begins on a full disk, in megabytes', () => {
    const need = { bytes: 90_000_000, documents: 10, copies: 2 };

    expect(() => requireRoom(folder, need, () => 150_000_000)).toThrow(/about 184 MB/u);
    expect(() => requireRoom(folder, need, () => 200_000_000)).not.toThrow();
  });

  it('is not the secretary’s to make: it holds small counts', async () => {
    await desk.ok('session.say', { name: 'Sample Secretary', role: 'secretary' });

    const result = await desk.dispatch('bundle.make', { year: 2026, folder });

    expect(result).toMatchObject({ error: { code: 'REFUSED' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});
