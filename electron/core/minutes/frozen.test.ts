import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let meetingId: number;
let next: { id: number; version: number };
let alex: { id: number };
beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-11-23' });
  await desk.ok('terms.add', { adoptedOn: '2025-05-13', quorumMembers: 2 });
  alex = await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-01',
  });
  const earlier = await held('2026-09-08');
  await item(earlier, 'Parking', 'A: Alex to ring by 1 October');
  meetingId = await held('2026-11-10');
  await matters();
  await item(meetingId, 'Telephones', 'A: Alex to sing by 1 December\nD: Ask for a second line');
  await item(meetingId, 'Complaint', 'Private: D: Ask for an apology');
  next = await desk.ok('meetings.add', { heldOn: '2026-12-08' });
});
afterEach(() => desk.close());

async function held(heldOn: string): Promise<number> {
  const meeting = await desk.ok('meetings.add', { heldOn });
  const attendance = [{ memberId: alex.id, state: 'present' as const }];
  await desk.ok('meetings.setAttendance', { ...meeting, attendance });
  return meeting.id;
}

async function item(of: number, title: string, notes: string) {
  const { id, version } = await desk.ok('meetings.addItem', { meetingId: of, title });
  return desk.ok('minutes.saveNotes', { itemId: id, version, notes });
}

/** The action of the earlier meeting is done, and said so at this one. */
async function matters() {
  const added = await desk.ok('meetings.addItem', { meetingId, title: 'Matters arising' });
  await desk.ok('meetings.saveItemFacts', { ...added, purpose: 'matters arising' });
  await desk.ok('actions.complete', {
    ...(await action('AP1')),
    doneOn: '2026-11-10',
    result: 'Rang twice',
    meetingId,
  });
}

async function action(wanted: string) {
  const { actions } = await desk.ok('actions.list', { show: 'all' });
  const { id = 0, version = 0 } = actions.find(({ reference }) => reference === wanted) ?? {};
  return { id, version };
}

async function confirmAgain(version: number, day: string, words: readonly string[]) {
  const opened = await desk.ok('minutes.reopen', { meetingId, version, reason: 'Wrong numbers' });
  return desk.ok('minutes.confirm', {
    meetingId,
    version: opened.version,
    how: 'by correspondence',
    on: day,
    changes: words.map((each) => ({ words: each })),
  });
}

async function confirm() {
  const { version } = await desk.ok('minutes.issue', {
    meetingId,
    version: 1,
    issuedOn: '2026-11-20',
  });
  return desk.ok('minutes.confirm', {
    meetingId,
    version,
    how: 'by correspondence',
    on: '2026-11-22',
  });
}

const printed = async () => (await desk.ok('documents.minutesText', { meetingId })).text;
const published = () => desk.ok('documents.checkPublicMinutes', { meetingId });

/** Everything that may change later and that the minutes speak of. */
async function changeEverything() {
  await desk.ok('actions.save', {
    ...(await action('AP2')),
    text: 'Do nothing at all',
    owner: { name: 'Somebody Else' },
    dueOn: '2027-05-01',
  });
  await desk.ok('meetings.postpone', { ...next, heldOn: '2027-01-12', reason: 'snow' });
  await desk.ok('terms.add', { adoptedOn: '2026-11-01', quorumMembers: 1 });
  await desk.ok('actions.reopen', await action('AP1'));
}

describe('confirmed minutes on paper', () => {
  it('stay word for word what was confirmed, whatever changes afterwards', async () => {
    await confirm();
    const before = [await printed(), await published()];

    await changeEverything();

    expect([await printed(), await published()]).toEqual(before);
    expect(before[0]).toMatch(/Sing\. Alex Sample, by 1 December/u);
    expect(before[0]).toMatch(/needs 2/u);
    expect(before[0]).toContain('Rang twice');
    expect(before[0]).toContain('8 December 2026');
    const { sections } = await desk.ok('minutes.compare', { meetingId, from: 2, to: 'now' });
    expect(sections).toEqual([]);
  });

  it('follow the record again once they are opened', async () => {
    const { version } = await confirm();
    await changeEverything();
    await desk.ok('minutes.reopen', { meetingId, version, reason: 'A wrong number' });

    expect(await printed()).toContain('Do nothing at all. Somebody Else');
  });

  it('tell a later answer of the practice after the signature, with its day', async () => {
    const meeting = await desk.ok('meetings.get', { id: meetingId });
    const advice = meeting.itemList.flatMap(({ decisions }) => decisions);
    const asked = [];
    for (const { id, version } of advice) {
      asked.push(await desk.ok('meetings.saveDecisionFacts', { id, version, isAdvice: true }));
    }
    await confirm();
    const answers = ['Yes, from March', 'A secret apology'];
    for (const [index, seen] of asked.entries()) {
      const practiceAnswer = { on: '2026-11-23', by: 'Dr Sample', answer: answers[index] ?? '' };
      await desk.ok('meetings.answerAdvice', { ...seen, practiceAnswer });
    }

    const text = await printed();
    const copy = await published();

    const added =
      'Decision 2026-11-10/1: the practice answered on 23 November 2026, Dr Sample: Yes';
    expect(text.indexOf(added)).toBeGreaterThan(text.indexOf('Signature'));
    expect(text.indexOf('Yes, from March')).toBe(text.lastIndexOf('Yes, from March'));
    expect(text).toContain('(Private) Decision 2026-11-10/2');
    expect(copy.text).toContain('Yes, from March');
    expect(copy.text).not.toContain('secret');
    expect(copy.leftOut).toContain('After the minutes were confirmed: 1 answer of the practice.');
  });

  it('tell that an answer which they print was taken back', async () => {
    const meeting = await desk.ok('meetings.get', { id: meetingId });
    const { id = 0, version = 0 } = meeting.itemList.flatMap(({ decisions }) => decisions)[0] ?? {};
    const asked = await desk.ok('meetings.saveDecisionFacts', { id, version, isAdvice: true });
    const practiceAnswer = { on: '2026-11-20', by: 'Dr Sample', answer: 'Yes, from March' };
    const said = await desk.ok('meetings.answerAdvice', { ...asked, practiceAnswer });
    await confirm();
    expect(await printed()).not.toContain('taken back');

    await desk.ok('meetings.answerAdvice', { ...said, practiceAnswer: null });

    const text = await printed();
    expect(text).toContain('Yes, from March');
    expect(text).toContain(
      'Decision 2026-11-10/1: the answer of the practice was taken back after these minutes were confirmed',
    );
  });

  it('say nothing in a public copy of an action that was made private since', async () => {
    await confirm();
    const [meeting] = (await desk.ok('meetings.list', {})).meetings.filter(
      ({ heldOn }) => heldOn === '2026-09-08',
    );
    const { itemList } = await desk.ok('meetings.get', { id: meeting?.id ?? 0 });
    const { id = 0, version = 0 } = itemList[0] ?? {};
    expect((await published()).text).toContain('Rang twice');

    await desk.ok('meetings.saveItemFacts', { id, version, isPrivate: true });

    expect((await published()).text).not.toMatch(/Rang|AP1/u);
    expect(await printed()).toContain('Rang twice');
  });
});

describe('minutes confirmed again', () => {
  it('print every confirmation, and the changes of each for ever', async () => {
    const first = await confirm();
    const second = await confirmAgain(first.version, '2026-11-22', ['Six, not sixty']);
    await confirmAgain(second.version, '2026-11-23', []);

    const [text, copy] = [await printed(), await published()];

    const all = [
      'Confirmed as presented by correspondence on 22 November 2026.',
      'Confirmed again with changes by correspondence on 22 November 2026.',
      'Confirmed again as presented by correspondence on 23 November 2026.',
    ];
    expect(text).toContain(all.join(' '));
    for (const printedText of [text, copy.text]) {
      expect(printedText).toContain(
        'Confirmed again on 22 November 2026 with this change:\n\n- Six, not sixty',
      );
    }
    expect(copy.toCheck.join()).toContain('Six, not sixty');
    const life = await desk.ok('minutes.life', { meetingId });
    expect(life.earlierConfirmations.map(({ words }) => words)).toEqual(all.slice(0, 2));
    expect(life.confirmation?.words).toBe(all[2]);
  });

  it('tell the meeting that confirmed them first only of what it confirmed', async () => {
    const first = await confirm();
    await desk.ok('meetings.addItem', { meetingId: next.id, title: 'x' });
    desk.setDay('2026-12-08');
    const opened = await desk.ok('minutes.reopen', {
      meetingId,
      version: first.version,
      reason: 'Wrong numbers',
    });
    const at = { how: 'at a meeting' as const, atMeetingId: next.id };
    const second = await desk.ok('minutes.confirm', { meetingId, version: opened.version, ...at });
    await confirmAgain(second.version, '2026-12-08', ['Six, not sixty']);

    const { confirmedHere } = await desk.ok('minutes.life', { meetingId: next.id });

    expect(confirmedHere).toMatchObject([
      { meetingId, words: 'Confirmed again as presented at the meeting of 8 December 2026.' },
    ]);
  });
});
