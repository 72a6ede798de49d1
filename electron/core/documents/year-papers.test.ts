import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractRawText } from 'mammoth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { practiceSummary } from '../../../shared/roll-up/practice-summary.ts';
import { connect } from '../record/open.ts';
import { managerDesk } from '../../../tests/fixtures/documents/manager-desk.ts';
import type { TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let folder: string;
beforeEach(async () => {
  ({ desk, folder } = await managerDesk('Sample Manager'));
});
afterEach(() => desk.close());

const textOf = async (path: string) => (await extractRawText({ path })).value;

const statementSheet = async () =>
  textOf((await desk.ok('documents.statementSheet', { year: 2026, folder })).path);

async function someYear(): Promise<void> {
  await desk.ok('practice.save', {
    version: null,
    name: 'Sample Surgery',
    odsCode: 'P91020',
    contractType: 'GMS',
  });
  await desk.ok('members.add', {
    name: 'Alexandrina Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-10',
  });
  await desk.ok('feedback.add', {
    source: 'suggestion box',
    title: 'The door is heavy',
    aboutTo: '2026-05-01',
    receivedOn: '2026-05-02',
  });
  await desk.ok('years.signOff', {
    year: 2026,
    side: 'PPG',
    name: 'Sample Chair',
    signedOn: '2026-11-20',
  });
}

describe('the yearly PPG report', () => {
  it('has the four parts of the 2014/15 template in their order, and who signed', async () => {
    await someYear();

    const text = await textOf((await desk.ok('documents.ppgReport', { year: 2026, folder })).path);

    const parts = [
      '1. The Patient',
      '2. Review of patient',
      '3. Priority areas',
      '4. PPG sign-off',
    ];
    expect(parts.map((part) => text.indexOf(part))).toEqual(
      parts.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
    );
    expect(text).toContain('Sample Chair, not in the list of members, 20 November 2026');
    expect(text).toContain('The door is heavy');
  });

  it('is honest for a record with nothing in it', async () => {
    const text = await textOf((await desk.ok('documents.ppgReport', { year: 2019, folder })).path);

    expect(text).toContain('No members are recorded');
    expect(text).toContain('No feedback is recorded as received or reviewed in this year.');
    expect(text).toContain('not signed');
    expect(text).toContain('No meetings were held.');
    expect(text).toContain('No step towards an inclusion health group is recorded.');
  });

  it('says how late something is as of the last day that it covers', async () => {
    const { id: meetingId } = await desk.ok('meetings.add', { heldOn: '2026-01-10' });
    const { id: itemId } = await desk.ok('meetings.addItem', { meetingId, title: 'Telephones' });
    const decided = { text: 'A call-back option', outcome: 'improvement agreed' as const };
    const { id: decisionId } = await desk.ok('meetings.addDecision', { itemId, ...decided });
    const action = await desk.ok('actions.add', {
      text: 'Ask the supplier',
      owner: { name: 'the practice' },
      dueOn: '2026-03-21',
      meetingId,
      itemId,
      decisionId,
    });

    const noted = { on: '2026-03-01', note: 'Asked in March' };
    const later = { on: '2026-04-20', note: 'Asked in April' };
    const { id, version: first } = action;
    const { version } = await desk.ok('actions.progress', { id, version: first, ...noted });
    await desk.ok('actions.progress', { id, version, ...later });

    const text = await textOf((await desk.ok('documents.ppgReport', { year: 2025, folder })).path);

    expect(text).toContain('31 March 2026');
    expect(text).toContain('due 21 March 2026, 10 days late');
    expect(text).toContain('1 March 2026: Asked in March.');
    expect(text).not.toContain('Asked in April');
    expect(text.match(/A call-back option/gu)).toHaveLength(1);
  });

  it('tells of a past year what was done in it, and what came of it since apart', async () => {
    const fields = { source: 'suggestion box', aboutTo: '2026-02-01' } as const;
    const door = { ...fields, title: 'The door is heavy', receivedOn: '2026-02-02' };
    const feedback = await desk.ok('feedback.add', door);
    const meeting = await desk.ok('meetings.add', { heldOn: '2026-05-12' });
    const people = [{ name: 'Sample Staff', kind: 'practice staff' as const, role: '' }];
    await desk.ok('meetings.setInAttendance', { ...meeting, people });
    const item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Doors' });
    await desk.ok('feedback.discuss', {
      id: feedback.id,
      version: feedback.version,
      itemIds: [item.id],
    });
    const { id, version } = await desk.ok('improvements.add', {
      text: 'A lighter door',
      outcome: 'improvement agreed',
      agreedOn: '2026-02-10',
      feedbackIds: [feedback.id],
    });
    const result = 'It opens with one finger';
    await desk.ok('improvements.complete', { id, version, doneOn: '2026-05-20', result });

    const text = await textOf((await desk.ok('documents.ppgReport', { year: 2025, folder })).path);

    expect(text).toContain('Agreed, no date set.');
    expect(text).toContain('Since 31 March 2026: done on 20 May 2026.');
    expect(text).not.toContain('one finger');
    expect(text).toMatch(/not by 31 March 2026\s*since then: 12 May 2026/u);
  });

  it('tells what was done outside meetings, and feedback in the order in which it came', async () => {
    const nothing = await textOf(
      (await desk.ok('documents.ppgReport', { year: 2026, folder })).path,
    );
    const day = { kind: 'health day', level: 'involvement', title: 'Blood pressure day' } as const;
    const held = await desk.ok('engagement.add', { ...day, startsOn: '2026-06-01' });
    await desk.ok('engagement.record', { ...held, state: 'took place', reached: 80 });
    for (const [title, receivedOn] of [
      ['Later', '2026-06-02'],
      ['Sooner', '2026-05-02'],
    ] as const) {
      const fields = { source: 'suggestion box', aboutTo: '2026-05-01' } as const;
      await desk.ok('feedback.add', { ...fields, title, receivedOn });
    }

    const text = await textOf((await desk.ok('documents.ppgReport', { year: 2026, folder })).path);

    expect(nothing).toContain('No activity outside meetings is recorded for this year.');
    expect(text).toContain(
      '1 June 2026: Health day (involvement): Blood pressure day. 80 took part.',
    );
    expect(text.indexOf('Sooner')).toBeLessThan(text.indexOf('Later'));
  });

  it('tells of feedback with its numbers, its themes, and the time it is about', async () => {
    const meeting = await desk.ok('meetings.add', { heldOn: '2026-06-10' });
    const people = [{ name: 'Sample Staff', kind: 'practice staff' as const, role: '' }];
    await desk.ok('meetings.setInAttendance', { ...meeting, people });
    const item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Survey' });
    const about = { aboutFrom: '2026-04-01', aboutTo: '2026-04-30', receivedOn: '2026-05-02' };
    const survey = await desk.ok('feedback.add', {
      source: 'practice survey',
      title: 'The wait on the telephone',
      ...about,
      asked: 746,
      responded: 180,
      themes: [
        { theme: 'Telephone', count: 41 },
        { theme: 'Parking', count: 2 },
      ],
    });
    await desk.ok('feedback.discuss', { ...survey, itemIds: [item.id] });

    const report = await desk.ok('documents.ppgReport', { year: 2026, folder });
    const made = await desk.ok('bundle.make', { year: 2026, folder, as: 'folder' });

    const text = await textOf(report.path);
    expect(text).toContain('180 of 746 responded');
    expect(text).toContain('Telephone (41), Parking (2)');
    expect(text).toContain('About 1 April 2026 to 30 April 2026');
    expect(text).toContain('1 meeting of the year reviewed it with the group: 10 June 2026.');
    const hidden = await textOf(join(made.path, 'PPG report 2026-27.docx'));
    expect(text).toContain('1 meeting was held.');
    expect(text).toContain('Feedback came from 1 kind of source: practice survey.');
    expect(hidden).toContain('Telephone (41), Parking');
    expect(hidden).not.toContain('Parking (2)');
  });

  it('is the practice’s to make: it holds small counts', async () => {
    await desk.ok('session.say', { name: 'Sample Secretary', role: 'secretary' });

    expect(await desk.dispatch('documents.ppgReport', { year: 2026, folder })).toMatchObject({
      error: { code: 'REFUSED' },
    });
  });
});

it('the statement sheet tells an inspector nothing that the group decided in private', async () => {
  const { id: meetingId } = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
  for (const title of ['Secret matter', 'Open matter']) {
    const item = await desk.ok('meetings.addItem', { meetingId, title });
    const isPrivate = title.startsWith('Secret');
    const { id: itemId, version } = await desk.ok('meetings.saveItemFacts', { ...item, isPrivate });
    await desk.ok('minutes.saveNotes', { itemId, version, notes: `D: ${title} decided` });
    const { itemList } = await desk.ok('meetings.get', { id: meetingId });
    const [decision] = itemList.find(({ id }) => id === itemId)?.decisions ?? [];
    const { id = 0, version: seen = 0, text = '' } = decision ?? {};
    const outcome = 'improvement agreed' as const;
    await desk.ok('meetings.saveDecision', { id, version: seen, text, outcome });
  }

  const { path } = await desk.ok('documents.statementSheet', { year: 2026, folder });

  const text = await textOf(path);
  expect(text).toMatch(/open matter decided/iu);
  expect(text).not.toMatch(/secret matter/iu);
  expect(text).toContain('1 improvement agreed in the year');
});

it('the statement sheet says how many members there are, and not how many are carers', async () => {
  await someYear();
  const few = await statementSheet();
  for (const letter of 'ABCDEF') {
    const registration = letter === 'A' ? 'carer' : 'registered patient';
    const member = { name: `Sample Member ${letter}`, registration } as const;
    await desk.ok('members.add', { ...member, joinedOn: '2024-02-10' });
  }
  const several = await statementSheet();

  expect(few).toContain('In the record: 1 member');
  expect(several).toContain('7 members');
  expect(few + several).not.toMatch(/among them|registered patients;/u);
});

it('the statement sheet names no member, and says by when an open action is due', async () => {
  await someYear();
  const { id: meetingId } = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
  const { id: itemId } = await desk.ok('meetings.addItem', { meetingId, title: 'Telephones' });
  const decided = { text: 'A call-back option', outcome: 'improvement agreed' as const };
  const { id: decisionId } = await desk.ok('meetings.addDecision', { itemId, ...decided });
  const owner = { name: 'the practice' };
  const task = { text: 'Ask Alexandrina Sample', owner, dueOn: '2026-12-01' };
  await desk.ok('actions.add', { ...task, meetingId, itemId, decisionId });

  const text = await statementSheet();

  expect(text).toContain('AP1 is not done: Ask AS (by 1 December 2026)');
  expect(text).not.toContain('Alexandrina');
});

it('the statement sheet says what was filed later, and it and the report what befell the practice', async () => {
  await someYear();
  const merger = 'Merged with Sample Road';
  await desk.ok('duties.addChange', { on: '2026-10-01', kind: 'merger', words: merger });
  const poster = { reference: '(3)', title: 'Poster', aboutOn: '2026-05-03' } as const;
  await desk.ok('evidence.addByHand', poster);

  const sheet = await statementSheet();
  const report = await textOf((await desk.ok('documents.ppgReport', { year: 2026, folder })).path);

  expect(sheet).toContain('3 May 2026: Poster (filed 21 November 2026)');
  for (const paper of [sheet, report]) {
    expect(paper).toContain('Merger from 1 October 2026: Merged with Sample Road.');
  }
});

it('the statement sheet leaves the answers to the practice', async () => {
  await someYear();

  const text = await textOf(
    (await desk.ok('documents.statementSheet', { year: 2026, folder })).path,
  );

  expect(text.match(/Yes, no or partly/gu)).toHaveLength(5);
  expect(text).toContain('they are not CQC’s own words');
});

describe('the summary for the PCN or ICB', () => {
  it('is a Word document and a JSON file beside it, without names and small numbers', async () => {
    await someYear();

    const { path, json } = await desk.ok('documents.practiceSummary', { year: 2026, folder });

    const raw = readFileSync(json.path, 'utf8');
    const summary = practiceSummary.parse(JSON.parse(raw));
    expect(summary.figures).toMatchObject({
      membersAtEnd: 1,
      registeredMembers: 'not shown',
      feedbackReceived: 1,
    });
    expect(raw + (await textOf(path))).not.toMatch(/Alexandrina|Sample Chair|Sample Manager/u);
  });

  it('counts no facts for a year in which nothing was done but terms still stand', async () => {
    const practice = { name: 'Sample Surgery', odsCode: 'P91020', contractType: 'GMS' as const };
    await desk.ok('practice.save', { version: null, ...practice });
    await desk.ok('terms.add', {
      adoptedOn: '2016-05-01',
      engagementFrequency: 'every quarter',
      engagementAgreedOn: '2016-05-01',
    });

    const { json } = await desk.ok('documents.practiceSummary', { year: 2026, folder });
    const { gaps } = await desk.ok('rollUp.read', { from: folder });
    const sheet = await desk.ok('documents.statementSheet', { year: 2026, folder });

    const summary = practiceSummary.parse(JSON.parse(readFileSync(json.path, 'utf8')));
    expect(summary.parts.map(({ facts }) => facts)).toEqual([0, 0, 0, 0, 0]);
    expect(gaps.every(({ practices }) => practices.length === 1)).toBe(true);
    expect(await textOf(sheet.path)).toContain(
      'Nothing is recorded about the year itself. From before it:',
    );
  });

  it('are both in the list of what was taken out, the JSON under the document’s name', async () => {
    await someYear();
    await desk.ok('documents.practiceSummary', { year: 2026, folder });

    const { path, sha256, json } = await desk.ok('documents.practiceSummary', {
      year: 2026,
      folder,
    });

    const { exports } = await desk.ok('trail.exports', {});
    expect(json.path).toBe(path.replace(' (2).docx', ' (2).json'));
    expect(exports.slice(0, 2)).toMatchObject([{ path, sha256 }, json]);
    expect(exports[1]?.what).toMatch(/, as a JSON file$/u);
  });

  it('are neither of them there when they cannot be registered', async () => {
    await someYear();
    const other = connect(desk.office.requireRecord().path);
    other.execute(
      `CREATE TRIGGER no_more BEFORE INSERT ON trail_entry WHEN NEW.subject LIKE 'document %'
       BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`,
    );
    other.close();

    const making = desk.dispatch('documents.practiceSummary', { year: 2026, folder });

    await expect(making).rejects.toThrow('the disk is full');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('needs the code of the practice and its type of contract', async () => {
    const refused = { error: { code: 'REFUSED' } };
    const practice = { name: 'Sample Surgery', odsCode: 'P91020' };
    const make = () => desk.dispatch('documents.practiceSummary', { year: 2026, folder });

    expect(await make()).toMatchObject(refused);
    await desk.ok('practice.save', { ...practice, odsCode: '', version: null });
    expect(await make()).toMatchObject(refused);
    await desk.ok('practice.save', { ...practice, version: 1 });
    expect(await make()).toMatchObject(refused);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the roll-up', () => {
  it('is read and written from a folder, without a record, bad files named', async () => {
    await someYear();
    await desk.ok('documents.practiceSummary', { year: 2026, folder });
    writeFileSync(join(folder, 'letter.json'), 'Dear all');
    await desk.ok('record.close', {});

    const { practices, refused } = await desk.ok('rollUp.read', { from: folder });
    const text = await textOf((await desk.ok('rollUp.write', { from: folder, folder })).path);

    expect([practices.length, refused.map(({ fileName }) => fileName)]).toEqual([
      1,
      ['letter.json'],
    ]);
    expect(text).toContain('Sample Surgery (P91020)');
    expect(text).toContain('letter.json: It cannot be read as JSON');
  });

  it('says kindly that a folder has no summaries', async () => {
    expect(await desk.dispatch('rollUp.read', { from: folder })).toMatchObject({
      error: { code: 'REFUSED' },
    });
  });
});
