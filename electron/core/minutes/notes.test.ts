import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let item: { id: number; version: number };
let meetingId: number;
let sam: { id: number; version: number };
beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-12-10' });
  sam = await member('Sam Okoro-Sample');
  await member('Jo Example');
  meetingId = (await desk.ok('meetings.add', { heldOn: '2026-12-08', startsAt: '18:30' })).id;
  item = await desk.ok('meetings.addItem', { meetingId, title: 'Telephone system' });
});
afterEach(() => desk.close());

const member = (name: string) =>
  desk.ok('members.add', { name, registration: 'registered patient', joinedOn: '2024-01-01' });

/** Saves the notes as a page does at each pause, from the version it saw last. */
async function type(...lines: string[]) {
  const saved = await desk.ok('minutes.saveNotes', {
    itemId: item.id,
    version: item.version,
    notes: lines.join('\n'),
  });
  item = { id: item.id, version: saved.version };
  return saved;
}

const references = async () =>
  (await desk.ok('actions.list', { show: 'all' })).actions.map(
    ({ reference, text }) => `${reference} ${text}`,
  );

describe('a line that starts with A:', () => {
  it('becomes an action with owner and day, where it was typed', async () => {
    const saved = await type('Call-back was explained.', 'A: Sam to draft a poster by 15 Jan');

    expect(saved.actions).toMatchObject([
      {
        line: 1,
        reference: 'AP1',
        text: 'Draft a poster',
        owner: { memberId: sam.id, name: 'Sam Okoro-Sample' },
        dueOn: '2027-01-15',
        questions: [],
      },
    ]);
    expect((await desk.ok('meetings.get', { id: meetingId })).itemList[0]).toMatchObject({
      notes: 'Call-back was explained.\nA: Sam to draft a poster by 15 Jan',
      actions: [{ reference: 'AP1', agreedOn: '2026-12-08' }],
    });
  });

  it('keeps its number through every pause and edit', async () => {
    for (const typed of ['A: S', 'A: Sam to dr', 'A: Sam to draft a poster']) await type(typed);
    await type('Before.', 'A: Jo to draft a leaflet', 'After.');

    expect(await references()).toEqual(['AP1 Draft a leaflet']);
  });

  it('is nothing yet while it has no words', async () => {
    await type('A:');

    expect(await references()).toEqual([]);
  });

  it('goes with its line and comes back under its number', async () => {
    await type('A: Sam to ring', 'A: Jo to write');
    const { actions } = await desk.ok('minutes.notes', { itemId: item.id });
    await desk.ok('minutes.settleAction', {
      id: actions[0]?.id ?? 0,
      version: actions[0]?.version ?? 0,
      dueOn: '2027-02-01',
    });

    const without = await type('A: Jo to write');
    const back = await type('A: Sam to ring', 'A: Jo to write');

    expect(without.actions.map(({ reference }) => reference)).toEqual(['AP2']);
    expect(back.actions).toMatchObject([
      { reference: 'AP1', dueOn: '2027-02-01' },
      { reference: 'AP2' },
    ]);
    expect(back.loose).toEqual([]);
  });

  it('asks about the line taken out when more is recorded of the action', async () => {
    const { actions } = await type('A: Sam to ring', 'Else.');
    const [first = { id: 0, version: 0 }] = actions;
    await desk.ok('actions.progress', {
      id: first.id,
      version: first.version,
      on: '2026-12-09',
      note: 'Rang twice',
    });

    const { loose } = await type('Else.');

    expect(loose).toMatchObject([{ kind: 'action', reference: 'AP1', text: 'Ring' }]);
    expect(await references()).toEqual(['AP1 Ring']);
    const [asked = { id: 0, version: 0 }] = loose;
    await desk.ok('minutes.settleLoose', { kind: 'action', keep: true, ...pick(asked) });
    expect((await desk.ok('minutes.notes', { itemId: item.id })).loose).toEqual([]);
    expect(await references()).toEqual(['AP1 Ring']);
  });

  it('can be removed with all that is recorded of it, when that is the answer', async () => {
    const { actions } = await type('A: Sam to ring');
    const [first = { id: 0, version: 0 }] = actions;
    await desk.ok('actions.complete', { ...pick(first), doneOn: '2026-12-09', result: 'Rang' });
    const [asked = { id: 0, version: 0 }] = (await type('')).loose;

    await desk.ok('minutes.settleLoose', { kind: 'action', keep: false, ...pick(asked) });

    expect(await references()).toEqual([]);
  });

  it('becomes a decision when its mark is changed, and an action again under its number', async () => {
    await type('A: Sam to ring');
    const changed = await type('D: Sam to ring');
    const again = await type('A: Sam to ring');

    expect(changed).toMatchObject({ actions: [], decisions: [{ reference: '2026-12-08/1' }] });
    expect(again).toMatchObject({ actions: [{ reference: 'AP1' }], decisions: [] });
  });

  it('asks who is meant without holding up the rest, until that is settled in place', async () => {
    const other = await member('Sam Other');
    const asked = await type('A: Sam and Jo to ring by Friday');
    const [first = { id: 0, version: 0 }] = asked.actions;

    await desk.ok('minutes.settleAction', { ...pick(first), owner: { memberId: other.id } });
    const { actions } = await desk.ok('minutes.notes', { itemId: item.id });

    expect(asked.actions[0]?.questions).toMatchObject([
      { about: 'owner', said: 'Sam', choices: [{ memberId: sam.id }, { memberId: other.id }] },
    ]);
    expect(actions).toMatchObject([
      { owner: { name: 'Sam Other' }, dueOn: '2026-12-11', questions: [] },
    ]);
  });

  it('asks for each owner whom nobody knows, and an answer leaves the others', async () => {
    const other = await member('Sam Other');
    const asked = await type('A: Jo, ME and Sam to ring by Friday');
    const [first = { id: 0, version: 0, questions: [] }] = asked.actions;
    const said = first.questions.map((question) => [question.said, question.at]);
    const named = async () => {
      const { actions } = await desk.ok('minutes.notes', { itemId: item.id });
      return actions.map(({ owner, moreOwners, questions, ...rest }) => ({
        ...rest,
        owners: [owner, ...moreOwners].map(({ name }) => name),
        asked: questions.map((question) => question.said),
      }))[0];
    };

    const settled = await desk.ok('minutes.settleAction', {
      ...pick(first),
      owner: { memberId: other.id },
      answers: { said: 'Sam', at: 2 },
    });
    const between = await named();
    const last = { owner: { name: 'Max Entwhistle' }, answers: { said: 'ME', at: 1 } };
    await desk.ok('minutes.settleAction', { ...settled, ...last });

    expect(said).toEqual([
      ['Sam', 2],
      ['ME', 1],
    ]);
    expect(between).toMatchObject({ owners: ['Jo Example', 'ME', 'Sam Other'], asked: ['ME'] });
    expect(await named()).toMatchObject({
      owners: ['Jo Example', 'Max Entwhistle', 'Sam Other'],
      asked: [],
    });
  });

  it('keeps what was settled in place when other words of the line change', async () => {
    const asked = await type('A: ring the council');
    const [first = { id: 0, version: 0 }] = asked.actions;
    await desk.ok('minutes.settleAction', { ...pick(first), owner: { name: 'the practice' } });

    const { actions } = await type('A: ring the council about buses');

    expect(asked.actions[0]?.questions).toMatchObject([{ words: 'Who will do it?' }]);
    expect(actions).toMatchObject([
      { text: 'Ring the council about buses', owner: { name: 'the practice' }, questions: [] },
    ]);
  });
});

it('points at a line that begins with the number of an earlier action', async () => {
  const action = { text: 'Paint the door', owner: { memberId: sam.id } };
  const { id, version } = await desk.ok('actions.add', { ...action, dueOn: null });
  const typed = ['AP1: Sam has painted it. Done.', '- ap 7 was not found', 'AP1x', 'A: ring'];
  const { quoted } = await type(...typed);

  expect(quoted).toEqual([
    { line: 0, actionId: id, reference: 'AP1' },
    { line: 1, actionId: null, reference: 'AP7' },
  ]);
  await desk.ok('actions.complete', { id, version, doneOn: '2026-12-10', meetingId });
  expect((await type(...typed)).quoted).toMatchObject([{ reference: 'AP7' }]);
});

describe('a line that starts with D:', () => {
  it('becomes a decision with what it says of proposer, vote and advice', async () => {
    await type('D: Advice to the practice: open on Saturdays (proposed Sam, seconded JE; 6 for)');
    const { itemList } = await desk.ok('meetings.get', { id: meetingId });

    expect(itemList[0]?.decisions).toMatchObject([
      {
        reference: '2026-12-08/1',
        text: 'Open on Saturdays',
        proposer: { memberId: sam.id },
        seconder: { name: 'Jo Example' },
        agreement: 'vote',
        votesFor: 6,
        isAdvice: true,
      },
    ]);
  });

  it('stays in the record when the practice has answered', async () => {
    await type('D: Advice: open on Saturdays');
    const [decision] =
      (await desk.ok('meetings.get', { id: meetingId })).itemList[0]?.decisions ?? [];
    desk.setDay('2026-12-20');
    await desk.ok('meetings.answerAdvice', {
      id: decision?.id ?? 0,
      version: decision?.version ?? 0,
      practiceAnswer: { on: '2026-12-20', by: 'Pat Manager', answer: 'From March' },
    });

    expect((await type('')).loose).toMatchObject([{ kind: 'decision', text: 'Open on Saturdays' }]);
  });
});

describe('notes', () => {
  it('of an old version are refused, and nothing is lost on either side', async () => {
    const seen = item.version;
    await type('Typed at one desk');

    const late = await desk.dispatch('minutes.saveNotes', {
      itemId: item.id,
      version: seen,
      notes: 'Typed at another',
    });

    expect(late).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    expect((await desk.ok('minutes.notes', { itemId: item.id })).notes).toBe('Typed at one desk');
  });

  it('are kept to the letter, whatever is pasted', async () => {
    const pasted = [
      '“Smart” quotes – and\ttabs',
      '👩‍👩‍👧 שלום مرحبا',
      '\u0000\u2028odd',
      'x'.repeat(100_000),
    ];

    await type(...pasted);

    expect((await desk.ok('minutes.notes', { itemId: item.id })).notes).toBe(pasted.join('\n'));
  });

  it('leave only what changed in the trail', async () => {
    const text = 'A long report. '.repeat(2_000);
    await type(text);
    await type(`${text}More`);

    const { entries } = await desk.ok('trail.list', { subject: `item ${item.id}`, limit: 1 });

    expect(JSON.stringify(entries).length).toBeLessThan(1_000);
    expect(JSON.stringify(entries)).toContain('"text":"More"');
  });

  it('saved with the whole item keep actions in step too', async () => {
    await type('A: Sam to ring');
    await desk.ok('meetings.saveItem', {
      ...item,
      title: 'Telephones',
      notes: 'A: Sam to ring the council',
    });

    expect(await references()).toEqual(['AP1 Ring the council']);
  });
});

const pick = ({ id, version }: { id: number; version: number }) => ({ id, version });
