import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let alex: { id: number };
let past: number;
let ahead: { id: number; version: number };
let action: { id: number; version: number };
let decision: { id: number; version: number };
beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-11-23' });
  alex = await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-01',
  });
  past = (await desk.ok('meetings.add', { heldOn: '2026-11-10' })).id;
  const notes = 'A: Alex to ring by 1 December\nD: Ask for a second line';
  await desk.ok('meetings.addItem', { meetingId: past, title: 'Telephones', notes });
  ahead = await desk.ok('meetings.add', { heldOn: '2026-12-08' });
  await desk.ok('meetings.addItem', { meetingId: ahead.id, title: 'Parking' });
  const [item] = (await desk.ok('meetings.get', { id: past })).itemList;
  action = seen(item?.actions[0]);
  decision = await desk.ok('meetings.saveDecisionFacts', {
    ...seen(item?.decisions[0]),
    isAdvice: true,
  });
});
afterEach(() => desk.close());

const seen = (row?: { id: number; version: number }) => ({
  id: row?.id ?? 0,
  version: row?.version ?? 0,
});

const tomorrow = '2026-11-24';
const notYet = 'Enter a date that is today or in the past';

it('are refused wherever something is said to have happened, at the field', async () => {
  const checked = { meetingId: past, version: 1, by: { memberId: alex.id }, role: 'chair' };
  const to = [{ memberId: alex.id, name: 'Alex Sample', how: 'e-mail' }];
  const issue = { meetingId: past, version: 1 };
  const answer = { by: '', answer: 'Yes' };
  const told: [string, string, (day: string) => unknown][] = [
    ['minutes.check', 'on', (on) => ({ ...checked, on })],
    ['minutes.issue', 'issuedOn', (issuedOn) => ({ ...issue, issuedOn, version: 2 })],
    ['agenda.issue', 'issuedOn', (issuedOn) => ({ ...meeting(), issuedOn })],
    ['meetings.recordSent', 'on', (on) => ({ meetingId: past, what: 'agenda', on, to })],
    ['actions.progress', 'on', (on) => ({ ...action, on, note: 'x' })],
    [
      'actions.complete',
      'doneOn',
      (doneOn) => ({ ...action, version: action.version + 1, doneOn }),
    ],
    [
      'meetings.answerAdvice',
      'practiceAnswer.on',
      (on) => ({ ...decision, practiceAnswer: { ...answer, on } }),
    ],
  ];

  for (const [name, field, input] of told) {
    const refused = await desk.dispatch(name, input(tomorrow));
    expect(refused, name).toMatchObject({
      error: { code: 'INVALID_INPUT', fields: { [field]: notYet } },
    });
    expect(await desk.dispatch(name, input('2026-11-23')), name).toMatchObject({ ok: true });
  }
});

const meeting = () => ({ meetingId: ahead.id, version: ahead.version });

it('have no minutes to issue, and heard nothing of an action', async () => {
  const said = { ...action, meetingId: ahead.id };
  const told: [string, unknown][] = [
    ['minutes.issue', { meetingId: ahead.id, version: 1, issuedOn: '2026-12-08' }],
    ['actions.progress', { ...said, on: '2026-11-20', note: 'x' }],
    ['actions.complete', { ...said, doneOn: '2026-11-20' }],
  ];

  for (const [name, input] of told) {
    expect(await desk.dispatch(name, input), name).toMatchObject({
      error: {
        code: 'REFUSED',
        message: expect.stringContaining('8 December 2026 has not been held yet') as string,
      },
    });
  }
});

it.each(['actions.progress', 'actions.complete'])(
  'and days before an action was agreed are refused by %s',
  async (name) => {
    const on = '2001-01-01';
    const input = name === 'actions.progress' ? { on, note: 'x' } : { doneOn: on };

    expect(await desk.dispatch(name, { ...action, ...input })).toMatchObject({
      error: { code: 'INVALID_INPUT', message: expect.stringContaining('agreed') as string },
    });
  },
);
