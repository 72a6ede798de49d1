import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const only = async () => (await desk.ok('improvements.list', {})).improvements[0];

/** An improvement of a meeting that one action carries out. */
async function carriedOutBy(owner: { readonly name: string }) {
  const { id: meetingId } = await desk.ok('meetings.add', { heldOn: '2026-05-12' });
  const { id: itemId } = await desk.ok('meetings.addItem', { meetingId, title: 'Telephones' });
  const outcome = 'improvement agreed';
  const decision = await desk.ok('meetings.addDecision', { itemId, text: 'Call back', outcome });
  const action = { text: 'Ask the supplier', dueOn: '2026-07-01', decisionId: decision.id };
  const { id } = await desk.ok('actions.add', { ...action, owner });
  return { ...action, id, version: 1 };
}

const later = { owner: { name: 'Billie Sample' }, dueOn: '2027-01-31' };

it.each([
  ['Alex Sample', 'Alex Sample'],
  // As the form calls it.
  ['The practice', 'the practice'],
])('goes on following its actions when a priority area is chosen (%s)', async (name, sent) => {
  const action = await carriedOutBy({ name });
  const area = await desk.ok('improvements.addPriority', { year: 2026, title: 'Access' });
  const seen = { id: (await only())?.id ?? 0, version: 1, priorityId: area.id };
  await desk.ok('improvements.plan', { ...seen, lead: { name: sent }, dueOn: action.dueOn });

  await desk.ok('actions.save', { ...action, ...later });

  expect(await only()).toMatchObject({
    lead: later.owner,
    dueOn: later.dueOn,
    priority: { title: 'Access' },
  });
});

it('keeps a lead and a day of its own, also when the actions say them later', async () => {
  const action = await carriedOutBy({ name: 'Alex Sample' });
  const { id = 0 } = (await only()) ?? {};
  const own = { lead: later.owner, dueOn: later.dueOn };
  await desk.ok('improvements.plan', { id, version: 1, ...own });
  await desk.ok('actions.save', { ...action, ...later });

  await desk.ok('improvements.plan', { id, version: 2, ...own });
  await desk.ok('actions.save', { ...action, version: 2, owner: { name: 'Alex Sample' } });

  expect(await only()).toMatchObject(own);
});
