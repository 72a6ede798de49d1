import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

async function agree(title: string, isPrivate: boolean) {
  const { meetings } = await desk.ok('meetings.list', {});
  const meeting = meetings[0] ?? (await desk.ok('meetings.add', { heldOn: '2026-05-12' }));
  const item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title });
  const { id } = item;
  await desk.ok('meetings.saveItemFacts', { id, version: item.version, isPrivate });
  const outcome = 'improvement agreed';
  return desk.ok('meetings.addDecision', { itemId: id, text: `Agreed about ${title}`, outcome });
}

it('keeps improvements agreed in private off the public sheet, and says so', async () => {
  await agree('Telephones', false);
  await agree('A complaint', true);

  const sheet = await desk.ok('improvements.sheet', { year: 2026 });
  const { improvements } = await desk.ok('improvements.list', {});

  expect(improvements).toHaveLength(2);
  expect(sheet.rows.map(({ said, fromPatients }) => [said, fromPatients])).toEqual([
    ['Discussed with the patient group: Telephones.', false],
  ]);
  expect(JSON.stringify(sheet)).not.toContain('complaint');
  expect(sheet.leftOut).toEqual(['What the group agreed in private was left off.']);
});

it('keeps them out of the improvement plan', async () => {
  await agree('A complaint', true);

  const plan = await desk.ok('improvements.writePlan', { year: 2026, folder: desk.folder });

  expect(plan.leftOut).toEqual(['What the group agreed in private was left off.']);
});

/** An improvement with one action, which is private. */
async function carriedOutInPrivate() {
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-05-12' });
  const item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Telephones' });
  await desk.ok('minutes.saveNotes', {
    itemId: item.id,
    version: item.version,
    notes: 'D: Ring back\nPrivate: A: Alex to ring the patient',
  });
  const { itemList } = await desk.ok('meetings.get', { id: meeting.id });
  const [decision] = itemList[0]?.decisions ?? [];
  const [action] = itemList[0]?.actions ?? [];
  if (!decision || !action) throw new Error('The notes made no decision or no action');
  await desk.ok('meetings.saveDecision', {
    id: decision.id,
    version: decision.version,
    text: decision.text,
    outcome: 'improvement agreed',
  });
  return desk.ok('actions.save', {
    id: action.id,
    version: action.version,
    text: action.text,
    owner: { name: 'Alex' },
    dueOn: null,
    decisionId: decision.id,
  });
}

it('says nothing of what came of a private action', async () => {
  const { id, version } = await carriedOutInPrivate();
  await desk.ok('actions.complete', {
    id,
    version,
    doneOn: '2026-06-01',
    result: 'The patient is content',
  });

  const sheet = await desk.ok('improvements.sheet', { year: 2026 });

  expect(sheet.rows).toHaveLength(1);
  expect(JSON.stringify(sheet)).not.toContain('content');
});

it.each([
  ['of the year', 2026],
  ['of an earlier year', 2027],
])('names neither staff nor guests %s on the public sheet', async (_when, year) => {
  const decided = await agree('Telephones', false);
  const { meetings } = await desk.ok('meetings.list', {});
  const [meeting] = meetings;
  await desk.ok('meetings.setInAttendance', {
    id: meeting?.id ?? 0,
    version: meeting?.version ?? 0,
    people: [
      { name: 'Pat Example-Sample', kind: 'practice staff' },
      { name: 'Quinn Guestington', kind: 'guest' },
    ],
  });
  const { improvements } = await desk.ok('improvements.list', {});
  const one = improvements.find(({ decision }) => decision?.id === decided.id);
  await desk.ok('improvements.setPublicWords', {
    id: one?.id ?? 0,
    version: one?.version ?? 0,
    said: 'Quinn Guestington asked for it',
    did: 'Pat Example-Sample put it up',
    offSheet: false,
  });

  const sheet = await desk.ok('improvements.sheet', { year });

  expect(sheet.rows).toHaveLength(1);
  expect(JSON.stringify(sheet.rows)).not.toMatch(/\bPat\b|Quinn|Guestington/);
  expect(sheet.leftOut).toEqual(['Names became initials.']);
});

it('leaves off what nobody is recorded to have asked for, and says so', async () => {
  const settled = { outcome: 'improvement agreed', agreedOn: '2026-05-12' } as const;
  await desk.ok('improvements.add', { ...settled, text: 'A second door' });

  const sheet = await desk.ok('improvements.sheet', { year: 2026 });

  expect(sheet.unasked).toEqual([
    '“A second door” is not on the sheet: no words of patients belong to it, and it was settled outside a meeting. Say what they said, and it is printed.',
  ]);
  expect(sheet.rows).toEqual([]);
  expect(sheet.lookAt).toEqual([]);
});

it('says “are doing” only where progress is noted', async () => {
  await agree('Telephones', false);
  const kinds = async () =>
    (await desk.ok('improvements.sheet', { year: 2026 })).rows.map(({ kind }) => kind);
  expect(await kinds()).toEqual(['agreed']);
  const { improvements } = await desk.ok('improvements.list', {});

  await desk.ok('improvements.progress', {
    id: improvements[0]?.id ?? 0,
    version: improvements[0]?.version ?? 0,
    on: '2026-05-20',
    note: 'The supplier was asked',
  });

  expect(await kinds()).toEqual(['are doing']);
});

it('says “agreed” where only a private action has notes on its way', async () => {
  const seen = await carriedOutInPrivate();
  await desk.ok('actions.progress', { ...seen, on: '2026-05-20', note: 'She was rung twice' });

  const { rows } = await desk.ok('improvements.sheet', { year: 2026 });

  expect(rows.map(({ kind }) => kind)).toEqual(['agreed']);
});
