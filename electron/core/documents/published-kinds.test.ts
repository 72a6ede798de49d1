import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../shared/minutes/paper/blocks-as-html.ts';
import { openWordFile } from '../../../tests/fixtures/documents/open-word-file.ts';
import { secretary } from '../../../tests/fixtures/minutes/secretary.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

/*
 * The structures that published minutes of patient groups have, with invented people and words:
 * each must go in without bending, and every word must come out in each form.
 */

let desk: TemporaryOffice;
let writer: ReturnType<typeof secretary>;
beforeEach(() => {
  desk = temporaryOffice({ day: '2026-12-10' });
  mkdirSync(join(desk.folder, 'out'));
  writer = secretary(desk);
});
afterEach(() => desk.close());

/** Opens each form of the minutes again and expects every one of the words in it. */
async function expectInEach(meetingId: number, words: readonly string[]) {
  const folder = join(desk.folder, 'out');
  const made = async (form: 'word' | 'text' | 'web page') =>
    readFileSync((await desk.ok('documents.minutes', { meetingId, form, folder })).path);
  const { text, tables } = await openWordFile(await made('word'));
  const plain = (await made('text')).toString().replaceAll('\r\n', '\n');
  const html = (await made('web page')).toString();
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
  expect(words.filter((word) => !plain.includes(word))).toEqual([]);
  expect(words.filter((word) => !html.replace(/<[^>]+>/g, '').includes(escapeHtml(word)))).toEqual(
    [],
  );
  return { text, tables };
}

describe('published kinds of minutes', () => {
  it('with a tally of feedback, a practice update and a treasurer’s report', async () => {
    await writer.join('Ann Sample', 'Ben Example', 'Cal Specimen');
    const id = await writer.meet('2026-12-08', { endsAt: '20:00', place: 'Sample Hall' });
    await writer.came(id, 'present', 'Ann Sample', 'Ben Example');
    await writer.came(id, 'apologies', 'Cal Specimen');
    await writer.staff(
      id,
      { name: 'Dr Dee Pattern', role: 'GP partner', kind: 'practice staff' },
      { name: 'Eli Model', role: 'Healthwatch', kind: 'guest' },
    );
    const notes = [
      '24 complaints; 180 of 746 responded; DNAs: 61 in October',
      '- two receptionists have left & one has joined',
      '- “500 people responded to the PPG feedback survey”',
    ];
    await writer.item(id, 'Practice update', notes.join('\n'));
    await writer.item(id, 'Treasurer’s report', 'The balance is £2,381.18.');

    const { text } = await expectInEach(id, [
      '1. Practice update',
      ...notes.map((line) => line.replace('- ', '')),
      'The balance is £2,381.18.',
      'Ben Example; Ann Sample',
      'Dr Dee Pattern (GP partner)',
      'Eli Model (Healthwatch)',
      'Cal Specimen',
      'Tuesday 8 December 2026',
      '6.30pm to 8pm',
      'Sample Hall (in person)',
      'did not attend: an appointment missed without notice',
    ]);
    expect(text).toContain('2. Treasurer’s report');
  });

  it('with actions numbered for years, one kept open and one closed under matters arising', async () => {
    await writer.join('Ann Sample', 'Ben Example');
    await desk.ok('actions.startNumber', { next: 102 });
    const first = await writer.meet('2026-09-08');
    await writer.came(first, 'present', 'Ann Sample');
    await writer.item(
      first,
      'Premises',
      'A: Ann to ask the council by 1 November\nA: Ben to oil the gate',
    );
    const id = await writer.meet('2026-12-08');
    await writer.came(id, 'present', 'Ann Sample');
    await writer.item(id, 'Matters arising', '', { purpose: 'matters arising' });
    const [ask, oil] = (await desk.ok('actions.list', { show: 'all' })).actions.toSorted(
      (a, b) => a.number - b.number,
    );
    const on = '2026-12-08';
    await desk.ok('actions.progress', {
      id: ask?.id ?? 0,
      version: ask?.version ?? 0,
      on,
      note: 'Letter sent twice',
      meetingId: id,
    });
    await desk.ok('actions.complete', {
      id: oil?.id ?? 0,
      version: oil?.version ?? 0,
      doneOn: on,
      result: 'It no longer squeaks',
      meetingId: id,
    });

    const { text } = await expectInEach(id, [
      'Ask the council. Ann Sample, by 1 November 2026. Overdue by 37 days.',
      '8 December 2026: Letter sent twice',
      'Oil the gate. Ben Example. Done on 8 December 2026: It no longer squeaks.',
    ]);
    expect(text).toContain('No actions were agreed at this meeting.');
  });

  it('with a request turned down for money, a vote with dissent, and somebody who left the room', async () => {
    await writer.join('Ann Sample', 'Ben Example', 'Cal Specimen');
    const id = await writer.meet('2026-12-08');
    await writer.came(id, 'present', 'Ann Sample', 'Ben Example', 'Cal Specimen');
    const bikes = await writer.item(id, 'Bike rack', 'D: No bike rack for now');
    const [decision] = bikes.decisions;
    const seen = { id: decision?.id ?? 0, version: decision?.version ?? 0 };
    const text = 'No bike rack for now';
    const outcome = 'declined with reason' as const;
    const saved = await desk.ok('meetings.saveDecision', {
      ...seen,
      text,
      outcome,
      reason: 'Finances',
    });
    const facts = await desk.ok('meetings.saveDecisionFacts', {
      id: seen.id,
      version: saved.version,
      proposer: { memberId: writer.id('Ann Sample') },
      seconder: { name: 'the practice manager' },
      agreement: 'vote',
      votesFor: 4,
      votesAgainst: 1,
      abstained: 2,
      dissent: 'Ben Example asked for a cheaper one',
      isAdvice: true,
    });
    const practiceAnswer = { on: '2026-12-09', by: 'Dr Pattern', answer: 'Agreed for this year' };
    await desk.ok('meetings.answerAdvice', { id: seen.id, version: facts.version, practiceAnswer });
    const { itemList } = await desk.ok('meetings.get', { id });
    const interests = [
      { person: { name: 'Cal Specimen' }, interest: 'sells bicycles', left: true },
    ];
    await desk.ok('meetings.setInterests', {
      id: bikes.id,
      version: itemList[0]?.version ?? 0,
      interests,
    });

    const { tables } = await expectInEach(id, [
      'Decision 2026-12-08/1, advice to the practice',
      'Declined with reason',
      'Finances',
      '4 for, 1 against, 2 abstained; proposed by Ann Sample, seconded by the practice manager',
      'Ben Example asked for a cheaper one',
      '9 December 2026, Dr Pattern: Agreed for this year',
      'Cal Specimen declared an interest: sells bicycles; left for this item.',
    ]);
    expect(tables[0]?.[1]).toEqual(['2026-12-08/1', `${text} (declined with reason)`, '1']);
  });

  it('postponed, inquorate, with an acting secretary because the secretary sent apologies', async () => {
    await writer.join('Ann Sample', 'Ben Example');
    const terms = { adoptedOn: '2020-01-01', quorumMembers: 4, quorumStaff: 2 };
    await desk.ok('terms.add', terms);
    const member = { id: writer.id('Ben Example'), version: 1 };
    await desk.ok('members.giveRole', { ...member, role: 'secretary', startedOn: '2020-01-01' });
    const planned = await writer.meet('2026-12-01');
    const { version } = await desk.ok('meetings.get', { id: planned });
    await desk.ok('meetings.postpone', {
      id: planned,
      version,
      heldOn: '2026-12-08',
      reason: 'Snow',
    });
    await writer.came(planned, 'present', 'Ann Sample');
    await writer.came(planned, 'apologies', 'Ben Example');
    const now = await desk.ok('meetings.get', { id: planned });
    const minutesBy = { memberId: writer.id('Ann Sample') };
    const chairedBy = { name: 'Dr Pattern' };
    await desk.ok('meetings.saveFacts', {
      id: planned,
      version: now.version,
      minutesBy,
      chairedBy,
    });

    const { text } = await expectInEach(planned, [
      'from 1 December 2026: Snow',
      'Ben Example (secretary)',
      'not quorate (needs 4 members and 2 practice staff)',
      'Ann Sample',
      'Dr Pattern',
    ]);
    expect(text).toContain('Draft minutes of the meeting, 8 December 2026');
  });

  it('of a large group where few come, with a task that has several owners and one lead', async () => {
    const names = Array.from({ length: 37 }, (_, n) => `Member${n} Sample${n}`);
    await writer.join(...names);
    const id = await writer.meet('2026-12-08');
    await writer.came(id, 'present', ...names.slice(0, 6));
    await writer.came(id, 'absent', ...names.slice(6));
    await writer.item(
      id,
      'Volunteer rota',
      'A: Member1, Member2 and Member3 to run the rota by 15 January',
    );

    const { tables } = await expectInEach(id, [
      ...names,
      'Run the rota. Member1 Sample1 (lead), Member2 Sample2 and Member3 Sample3, by 15 January 2027.',
    ]);
    expect(tables.at(-1)?.[1]).toEqual([
      'AP1',
      'Run the rota',
      'Member1 Sample1 (lead), Member2 Sample2 and Member3 Sample3',
      '15 January 2027',
    ]);
  });

  it('confirmed, then amended after a discussion: both stay visible', async () => {
    await writer.join('Ann Sample', 'Ben Example');
    const id = await writer.meet('2026-11-10');
    await writer.came(id, 'present', 'Ann Sample');
    const calls = await writer.item(id, 'Telephones', 'Sixty calls were missed.');
    await writer.issueAndConfirm(id, {
      proposer: { memberId: writer.id('Ann Sample') },
      seconder: { name: 'Ben Example' },
      changes: [{ words: 'Item 1: of the calls, not all came at eight.' }],
    });
    const { version } = await desk.ok('minutes.life', { meetingId: id });
    const reason = 'Matters arising of 8 December: the number was wrong';
    await desk.ok('minutes.reopen', { meetingId: id, version, reason });
    const { itemList } = await desk.ok('meetings.get', { id });
    await desk.ok('minutes.saveNotes', {
      itemId: calls.id,
      version: itemList[0]?.version ?? 0,
      notes: 'Six calls were missed.',
    });

    const { text } = await expectInEach(id, [
      're-opened for correction',
      reason,
      'Six calls were missed.',
    ]);
    expect(text).toContain('Sixty calls were missed.');
  });

  it('by initials for the noticeboard, private matters out', async () => {
    await writer.join('Ann Sample', 'Ben Example');
    const id = await writer.meet('2026-12-08');
    await writer.came(id, 'present', 'Ann Sample', 'Ben Example');
    await writer.item(id, 'Events', 'Ann thanked Ben Example.\nA: Ben to book the hall');
    await writer.item(id, 'Confidential', 'Nothing for the board.', { isPrivate: true });
    await expectInEach(id, ['2. Confidential (private)', 'Nothing for the board.']);

    const { text } = await desk.ok('documents.checkPublicMinutes', { meetingId: id });

    expect(text).toContain('AS thanked BE.');
    expect(text).toContain('Action AP1: Book the hall. BE.');
    expect(text).not.toMatch(/Confidential|Nothing for the board|Ann|Ben/);
  });
});

describe('minutes of text pasted from elsewhere', () => {
  it('keep smart quotes, tabs, emoji, words from right to left and 100,000 characters', async () => {
    await writer.join('Ann Sample');
    const id = await writer.meet('2026-12-08');
    await writer.came(id, 'present', 'Ann Sample');
    const long = `Start ${'word '.repeat(19_000)}end`;
    const lines = [
      '“Smart” ‘quotes’ — and … dots',
      'Family 👩‍👩‍👧, flag 🇬🇧, a lone half \ud83d here',
      'مرحبا بكم في العيادة (2)',
      'Before שלום לכולם after',
      'Control \u0007 and nul \u0001 signs <b>&amp;</b>',
    ];
    await writer.item(
      id,
      'Pasted',
      ['Tab\there\tand there', '•\tA bullet from Word', ...lines, long].join('\r\n'),
    );

    const { text } = await expectInEach(id, [
      'Tab | here | and there',
      'A bullet from Word',
      '“Smart” ‘quotes’ — and … dots',
      'Family 👩‍👩‍👧, flag 🇬🇧',
      'مرحبا بكم في العيادة (2)',
      'Before שלום לכולם after',
      'signs <b>&amp;</b>',
    ]);
    expect(text).toContain(long);
  });
});
