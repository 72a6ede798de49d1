import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWordFile, textOf } from '../../../tests/fixtures/documents/open-word-file.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let office: TemporaryOffice;
let folder: string;
beforeEach(() => {
  office = temporaryOffice();
  folder = join(office.folder, 'documents');
  mkdirSync(folder);
});
afterEach(() => office.close());

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('a document', () => {
  it('is written to the folder under a name that says what it is, and registered with its hash', async () => {
    const made = await office.ok('documents.equalityForm', { folder });

    expect(basename(made.path)).toBe('Equality monitoring form - the PPG.docx');
    expect(made.sha256).toBe(sha256(made.path));
    const { documents } = await office.ok('documents.list', {});
    expect(documents).toMatchObject([
      {
        kind: 'equality form',
        path: made.path,
        sha256: made.sha256,
        madeBy: 'Sample Secretary',
        publicCopy: false,
      },
    ]);
  });

  it('goes to a path of the person’s choice, with .docx added when it is missing', async () => {
    const { path } = await office.ok('documents.equalityForm', { path: join(folder, 'Form v1.2') });

    expect(path).toBe(join(folder, 'Form v1.2.docx'));
  });

  it('never replaces a file that is there', async () => {
    const path = join(folder, 'Form.docx');
    writeFileSync(path, 'mine');

    const made = await office.ok('documents.equalityForm', { path });

    expect(made.path).toBe(join(folder, 'Form (2).docx'));
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('is refused, with nothing written or registered, where the folder is missing', async () => {
    const missing = join(folder, 'no such folder');

    const result = await office.dispatch('documents.equalityForm', { folder: missing });

    expect(result).toMatchObject({ ok: false, error: { code: 'REFUSED' } });
    expect(readdirSync(folder)).toEqual([]);
    expect((await office.ok('documents.list', {})).documents).toEqual([]);
  });

  it.each([
    [{}, 'INVALID_INPUT'],
    [{ path: 'Form.docx' }, 'INVALID_INPUT'],
    [{ path: '/a.docx', folder: '/b' }, 'INVALID_INPUT'],
  ])('is refused for the destination %j', async (destination, code) => {
    const result = await office.dispatch('documents.equalityForm', destination);

    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const stop = new AbortController();
    stop.abort();

    const result = await office.dispatch(
      'documents.equalityForm',
      { folder },
      { signal: stop.signal },
    );

    expect(result).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('checking a file', () => {
  it('knows its own document wherever it has been moved', async () => {
    const { path } = await office.ok('documents.equalityForm', { folder });
    const moved = join(office.folder, 'renamed.docx');
    writeFileSync(moved, readFileSync(path));

    expect(await office.ok('documents.check', { path: moved })).toMatchObject({
      state: 'unchanged',
      document: { path },
    });
  });

  it('says when a document was changed where it was written', async () => {
    const { path } = await office.ok('documents.equalityForm', { folder });
    writeFileSync(path, 'edited');

    expect(await office.ok('documents.check', { path })).toMatchObject({
      state: 'changed',
      document: { path },
    });
  });

  it('does not know a foreign file, and says so of one that is not there', async () => {
    const path = join(folder, 'foreign.docx');
    writeFileSync(path, 'foreign');

    expect(await office.ok('documents.check', { path })).toMatchObject({
      state: 'unknown',
      document: null,
    });
    expect(await office.dispatch('documents.check', { path: `${path}.gone` })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
    expect(await office.dispatch('documents.check', { path: folder })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
  });
});

describe('the contact list', () => {
  it('is honest about a group without members', async () => {
    const { path } = await office.ok('documents.contactList', { folder });

    const { text } = await openWordFile(readFileSync(path));

    expect(text).toContain('No members on 21 November 2026.');
  });
});

describe('the contact list of members', () => {
  it('has each member’s details, the preferred way first, and no former member', async () => {
    await addMember('Alex Sample', { preferredWay: 'post', address: '1 Sample Road\nSampleton' });
    const former = await addMember('Sam Example');
    await office.ok('members.leave', { ...former, leftOn: '2026-06-01', reason: 'resigned' });

    const { text, tables } = await read('documents.contactList', {});

    expect(tables[0]?.[1]).toEqual([
      'Alex Sample',
      'Not asked',
      'Post',
      'Post: 1 Sample Road, Sampleton\nE-mail: alex.sample@sample.invalid',
    ]);
    expect(text).not.toContain('Sam Example');
  });
});

describe('the contact list and what members agreed to', () => {
  it('marks who said no, who said yes and who was not asked, and names first whom not to pass on', async () => {
    await addMember('Alex Sample', sharing(true));
    await addMember('Kim Sample', sharing(false));
    await addMember('Lee Example');

    const { text, tables } = await read('documents.contactList', {});

    expect(tables[0]?.slice(1).map(([name, shared]) => [name, shared])).toEqual([
      ['Lee Example', 'Not asked'],
      ['Alex Sample', 'Yes'],
      ['Kim Sample', 'No: do not pass on'],
    ]);
    expect(text).toContain('Do not pass on the details of Kim Sample: they said no.');
    expect(text).toContain('Ask first: Lee Example was not asked');
  });
});

describe('the sign-in sheet', () => {
  it('has the members of the day of the meeting with their roles, and never their access needs', async () => {
    const chair = await addMember('Alex Sample', {
      accessNeeds: { support: ['BSL interpreter'], venueOther: 'near a door' },
    });
    await office.ok('members.giveRole', { ...chair, role: 'chair', startedOn: '2026-05-01' });
    const { id } = await office.ok('meetings.add', { heldOn: '2026-12-08', startsAt: '18:30' });

    const { text, tables } = await read('documents.signInSheet', { meetingId: id, blankLines: 3 });

    expect(text).toContain('Date: Tuesday 8 December 2026, 6.30pm');
    expect(tables[0]).toEqual([
      ['Name', 'Here', 'Time in', 'Signature'],
      ['Alex Sample\nChair', '☐', '', ''],
    ]);
    expect(tables[1]).toHaveLength(4);
    expect(text).not.toMatch(/BSL|near a door/);
  });

  it('says when there is no such meeting', async () => {
    const result = await office.dispatch('documents.signInSheet', { meetingId: 99, folder });

    expect(result).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the evidence report', () => {
  beforeEach(() => sayRole('practice manager'));

  it('is honest about an empty record', async () => {
    const { text, headings } = await read('documents.evidenceReport', { year: 2026 });

    expect(headings[0]?.text).toBe('Patient Participation Group: evidence report 2026/27');
    expect(text).toContain('No review has been recorded for 2026/27.');
    expect(text).toContain('Practice: not recorded');
  });

  it('carries the head of the trail as it stood, which the register keeps too', async () => {
    for (const name of ['Alex Sample', 'Sam Example']) await addMember(name);
    const before = await office.ok('trail.head', {});

    const { footer } = await read('documents.evidenceReport', { year: 2026 });

    const { documents } = await office.ok('documents.list', {});
    expect(footer).toContain(`Record trail: ${before.count} entries, head`);
    expect(documents[0]).toMatchObject({ trailEntries: before.count, trailHash: before.hash });
    expect((await office.ok('trail.head', {})).count).toBe(before.count + 1);
  });

  it('has initials for names in its public copy, and nothing that says how many are carers', async () => {
    for (const name of ['Alex Sample', 'Sam Example', 'Kim Sample', 'Lee Example', 'Jo Sample']) {
      await addMember(name);
    }
    await addMember('Terry Example', { registration: 'carer' });
    const { id, version } = await office.ok('meetings.add', { heldOn: '2026-09-08' });
    await office.ok('meetings.setInAttendance', {
      id,
      version,
      people: [{ name: 'Pat Sample-Example', role: '', kind: 'practice staff' }],
    });
    await office.ok('actions.add', {
      text: 'Write to Pat Sample-Example about the poster',
      owner: { name: 'Alex Sample' },
      meetingId: id,
    });

    const whole = await read('documents.evidenceReport', { year: 2026 });
    const open = await read('documents.evidenceReport', { year: 2026, publicCopy: true });

    expect(whole.text).toContain('6 members on 21 November 2026, 5 of them registered patients');
    expect(whole.text).toContain('Write to Pat Sample-Example about the poster');
    expect(open.text).toContain('Write to PSE about the poster');
    expect(open.text).not.toMatch(/(Alex|Kim|Jo|Terry|Sam|Lee) (Sample|Example)/);
    expect(open.text).not.toMatch(/\d of them registered|\d registered (patient|member)/);
    expect(open.text).not.toContain('Carers who are not registered patients:');
    expect(open.answer.leftOut.length).toBeGreaterThan(1);
    expect(open.answer.advice).toContain('before you publish it');
    expect(basename(open.answer.path)).toBe('Evidence report 2026-27, public copy - the PPG.docx');
  });
});

const sharing = (given: boolean) => ({
  consents: [
    {
      about: 'contact details shared with the group',
      given,
      on: '2026-05-01',
      source: 'paper form',
    },
  ],
});

const sayRole = (role: 'practice manager' | 'secretary') =>
  office.ok('session.say', { name: 'Sample Person', role });

type DocumentJob = 'documents.contactList' | 'documents.signInSheet' | 'documents.evidenceReport';

/** Writes a document into the folder and reads it as a reader would. */
async function read(name: DocumentJob, input: object) {
  const answer = (await office.ok(name, { ...input, folder })) as {
    path: string;
    leftOut: string[];
    advice: string;
  };
  const opened = await openWordFile(readFileSync(answer.path));
  return { ...opened, answer, footer: textOf(opened.parts.get('word/footer1.xml') ?? '') };
}

function addMember(name: string, details: object = {}) {
  return office.ok('members.add', {
    name,
    registration: 'registered patient',
    email: `${name.toLowerCase().replace(' ', '.')}@sample.invalid`,
    joinedOn: '2026-04-20',
    ...details,
  });
}
