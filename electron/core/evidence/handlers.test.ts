import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;

beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(desk.folder, name);
  writeFileSync(path, bytes);
  return path;
}

const given = { reference: '(3)', title: 'Poster', aboutOn: '2026-10-01' } as const;

const attachments = () =>
  desk.office.requireRecord().db.all<{ sha256: string }>('SELECT sha256 FROM attachment');

async function section(reference: string, year = 2026) {
  const { sections } = await desk.ok('duties.forYear', { year });
  const found = sections.find((one) => one.reference === reference);
  if (!found) throw new Error(`No section ${reference}`);
  return found;
}

describe('evidence filed by hand', () => {
  it('keeps the file inside the record and gives it back unchanged', async () => {
    const path = file('poster.txt', 'Join the group');
    const { id, sha256 } = await desk.ok('evidence.addByHand', { ...given, file: path });
    writeFileSync(path, 'changed outside');
    const folder = join(desk.folder, 'out');
    mkdirSync(folder);

    const saved = await desk.ok('evidence.file', { id, folder });
    const again = await desk.ok('evidence.file', { id, folder });

    expect(saved).toEqual({ path: join(folder, 'poster.txt'), sha256 });
    expect(readFileSync(saved.path, 'utf8')).toBe('Join the group');
    expect(again.path).toBe(join(folder, 'poster (2).txt'));
  });

  it('is replaced by a newer version, which counts alone while both files stay', async () => {
    const first = await desk.ok('evidence.addByHand', { ...given, file: file('a.txt', 'One') });
    const replaces = { id: first.id, version: first.version };

    const second = await desk.ok('evidence.addByHand', {
      ...given,
      title: 'Poster with the new telephone number',
      file: file('b.txt', 'Two'),
      replaces,
    });
    const saved = await desk.ok('evidence.file', { id: first.id, folder: desk.folder });
    const { items } = await desk.ok('evidence.list', { year: 2026 });

    expect((await section('(3)')).evidence.map(({ link }) => link)).toEqual([
      { place: 'evidence', id: second.id },
    ]);
    expect(items).toMatchObject([
      { id: first.id, removed: { on: '2026-11-21' }, attachment: { sha256: first.sha256 } },
      { id: second.id, removed: null, replaces: first.id, attachment: { sha256: second.sha256 } },
    ]);
    expect(readFileSync(saved.path, 'utf8')).toBe('One');
    expect(await desk.refusal('evidence.addByHand', { ...given, replaces })).toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('lets the file of a replaced version be taken out, and says when and why', async () => {
    const first = await desk.ok('evidence.addByHand', { ...given, file: file('a.txt', 'One') });
    const replaces = { id: first.id, version: first.version };
    await desk.ok('evidence.addByHand', { ...given, file: file('b.txt', 'Two'), replaces });
    const replaced = { id: first.id, version: first.version + 1, reason: 'It names a patient' };

    const removed = await desk.ok('evidence.remove', replaced);
    const { items } = await desk.ok('evidence.list', { year: 2026 });

    expect(items[0]).toMatchObject({
      attachment: null,
      removed: {
        on: '2026-11-21',
        reason:
          'A newer version took its place. Its file was removed on 21 November 2026: It names a patient',
      },
    });
    expect(attachments()).toHaveLength(1);
    expect(
      await desk.refusal('evidence.remove', { ...replaced, version: removed.version }),
    ).toMatchObject({ code: 'CONFLICT' });
  });

  it('stands beside its duty, in the year it is about', async () => {
    await desk.ok('evidence.addByHand', { ...given, words: 'In the waiting room' });

    expect((await section('(3)')).evidence).toMatchObject([
      {
        on: '2026-10-01',
        filedOn: '2026-11-21',
        text: 'Poster. In the waiting room',
        link: { place: 'evidence', id: 1 },
      },
    ]);
    expect((await section('(3)', 2025)).evidence).toEqual([]);
  });

  it('keeps the same file once', async () => {
    await desk.ok('evidence.addByHand', { ...given, file: file('a.txt', 'same') });
    await desk.ok('evidence.addByHand', { ...given, file: file('b.txt', 'same') });

    expect(attachments()).toHaveLength(1);
  });

  it('takes a file of no bytes and of a strange name', async () => {
    const { id } = await desk.ok('evidence.addByHand', { ...given, file: file('a "b"? .', '') });

    const { path } = await desk.ok('evidence.file', { id, folder: desk.folder });

    expect(path).toBe(join(desk.folder, 'a -b--'));
    expect(readFileSync(path)).toHaveLength(0);
  });

  it('refuses a missing file, a folder and a file above 100 MB, adding nothing', async () => {
    const large = file('large.bin', '');
    truncateSync(large, 100_000_001);

    for (const [path, what] of [
      [join(desk.folder, 'gone.txt'), 'not there any more'],
      [join(desk.folder, 'long'.repeat(100)), 'not there any more'],
      [desk.folder, 'not a file'],
      [large, 'larger than 100 MB'],
    ] as const) {
      const failure = await desk.refusal('evidence.addByHand', { ...given, file: path });
      expect(failure.message).toContain(what);
    }
    expect((await desk.ok('evidence.list', {})).items).toEqual([]);
    expect(attachments()).toEqual([]);
  });

  it('refuses to save a file that is no longer as it was filed', async () => {
    const { id } = await desk.ok('evidence.addByHand', { ...given, file: file('a.txt', 'whole') });
    desk.office.requireRecord().transaction((db) => {
      db.run('UPDATE attachment_piece SET bytes = @bytes', { bytes: Buffer.from('spoil') });
    });

    const failure = await desk.refusal('evidence.file', { id, folder: desk.folder });

    expect(failure.message).toContain('no longer as it was filed');
  });

  it('refuses a day still to come', async () => {
    expect(
      await desk.refusal('evidence.addByHand', { ...given, aboutOn: '2026-11-22' }),
    ).toMatchObject({
      fields: { aboutOn: 'Enter a date that is today or in the past' },
    });
  });

  it('is taken out with a reason, its file let go, and still listed', async () => {
    const { id, version } = await desk.ok('evidence.addByHand', {
      ...given,
      file: file('a.txt', 'wrong file'),
    });

    await desk.ok('evidence.remove', { id, version, reason: 'The wrong file' });

    expect((await section('(3)')).evidence).toEqual([]);
    expect((await desk.ok('evidence.list', { year: 2026 })).items).toMatchObject([
      { attachment: null, removed: { on: '2026-11-21', reason: 'The wrong file' } },
    ]);
    expect(attachments()).toEqual([]);
    expect(await desk.refusal('evidence.remove', { id, version, reason: 'Again' })).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await desk.refusal('evidence.remove', { id: 9, version, reason: 'No' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

it('gives an explanation the same weight as evidence', async () => {
  await desk.ok('evidence.explain', {
    reference: '(4)(a)',
    aboutOn: '2026-09-08',
    words: 'The surgery was closed by a flood.',
  });

  expect((await section('(4)(a)')).explanations).toMatchObject([
    {
      on: '2026-09-08',
      filedOn: '2026-11-21',
      text: 'The surgery was closed by a flood.',
      link: { place: 'evidence', id: 1 },
    },
  ]);
});

describe('the duties of a year', () => {
  it('are open throughout in an empty record, in the words for GMS, and say so', async () => {
    const { source, sections } = await desk.ok('duties.forYear', { year: 2026 });

    expect(source.contractType).toBe('GMS');
    expect(source.note).toContain('not entered yet');
    expect(sections.flatMap(({ evidence }) => evidence)).toEqual([]);
    expect(sections.every(({ open }) => open.length > 0)).toBe(true);
  });

  it.each(['PMS', 'APMS'] as const)('stand in the words for %s', async (contractType) => {
    await desk.ok('practice.save', {
      name: 'Sample Surgery',
      odsCode: 'P91020',
      contractType,
      contractClause: contractType === 'APMS' ? 'Clause 21' : '',
      version: null,
    });

    const { source } = await desk.ok('duties.forYear', { year: 2026 });

    expect(source.contractType).toBe(contractType);
    expect(source.note.includes('The clause is: Clause 21.')).toBe(contractType === 'APMS');
  });

  it('stand in the words for GMS while the contract is not known, and ask for it', async () => {
    await desk.ok('session.say', { name: 'Sample Manager', role: 'practice manager' });
    await desk.ok('practice.save', { name: 'Sample Surgery', version: null });

    const { source, sections } = await desk.ok('duties.forYear', { year: 2026 });
    const { practice } = await desk.ok('evidence.yearModel', { year: 2026 });

    expect(source.note).toContain('The type of contract is not entered yet, so the words for');
    expect(sections[0]?.open[0]?.text).toBe(
      'The practice’s ODS code and type of contract are not entered yet',
    );
    expect(practice).toMatchObject({ name: 'Sample Surgery', odsCode: '', contractType: null });
  });

  it('are shown by ordinary work: members, terms, a meeting with feedback and an action', async () => {
    await sampleYear();

    const { sections } = await desk.ok('duties.forYear', { year: 2026 });

    expect(
      sections.map(({ reference, evidence, open }) => [reference, evidence.length, open.length]),
    ).toEqual([
      ['(1)', 3, 0],
      ['(3)', 0, 1],
      ['(4)(a)', 2, 1],
      ['(4)(b)', 2, 0],
      ['(5)', 1, 0],
    ]);
    const years = await desk.ok('duties.forYear', { year: 2027 });
    expect(
      years.sections.flatMap(({ reference, evidence }) => evidence.map(() => reference)),
    ).toEqual(['(1)', '(4)(a)']);
  });
});

it('makes the whole report of an empty record and of a year with work in it', async () => {
  await desk.ok('session.say', { name: 'Sample Manager', role: 'practice manager' });
  const empty = await desk.ok('evidence.yearModel', { year: 2026 });
  await sampleYear();
  const full = await desk.ok('evidence.yearModel', { year: 2026 });

  expect(empty).toMatchObject({
    yearName: '2026/27',
    upTo: '2026-11-21',
    terms: null,
    templateTables: [],
    meetings: [],
    trail: { count: 0 },
  });
  expect(full).toMatchObject({
    practice: { name: 'Sample Surgery', odsCode: 'P91020' },
    terms: { adoptedOn: '2025-05-13' },
    membership: { total: 1, registeredPatients: 1 },
    movement: [
      { label: 'All members', start: 1, joined: 0, left: 0, end: 1 },
      { label: 'Registered patients', start: 1, joined: 0, left: 0, end: 1 },
    ],
    meetings: [{ on: '2026-11-10', present: 1, inAttendance: 1, quorate: true }],
    decisions: [{ on: '2026-11-10', outcome: 'improvement agreed' }],
    actions: [{ number: 'AP1', doneOn: '2026-11-20', result: 'In use' }],
  });
  expect(full.terms?.facts).toContainEqual({
    name: 'Quorum',
    value: '1 member and 1 practice staff',
  });
  expect(full.trail.count).toBeGreaterThan(5);
});

async function sampleYear(): Promise<void> {
  await desk.ok('practice.save', {
    name: 'Sample Surgery',
    odsCode: 'P91020',
    contractType: 'GMS',
    version: null,
  });
  await desk.ok('terms.add', {
    adoptedOn: '2025-05-13',
    quorumMembers: 1,
    quorumStaff: 1,
    meetingsPerYear: 4,
    engagementFrequency: 'every quarter',
    engagementAgreedOn: '2025-05-13',
  });
  const member = await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-10',
  });
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
  const present = await desk.ok('meetings.setAttendance', {
    ...meeting,
    attendance: [{ memberId: member.id, state: 'present' }],
  });
  await desk.ok('meetings.setInAttendance', {
    id: meeting.id,
    version: present.version,
    people: [{ name: 'Sample Manager', kind: 'practice staff' }],
  });
  const item = await desk.ok('meetings.addItem', {
    meetingId: meeting.id,
    title: 'Telephone system',
    about: 'feedback reviewed',
    feedbackSource: 'Friends and Family Test',
  });
  const decision = await desk.ok('meetings.addDecision', {
    itemId: item.id,
    text: 'A call-back option',
    outcome: 'improvement agreed',
  });
  const action = await desk.ok('actions.add', {
    text: 'Set up call-back',
    owner: { name: 'The practice' },
    meetingId: meeting.id,
    itemId: item.id,
    decisionId: decision.id,
  });
  await desk.ok('actions.complete', {
    id: action.id,
    version: action.version,
    doneOn: '2026-11-20',
    result: 'In use',
  });
}
