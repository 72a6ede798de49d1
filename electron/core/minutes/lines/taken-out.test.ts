import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  temporaryOffice,
  type TemporaryOffice,
} from '../../../../tests/fixtures/temporary-office.ts';
import { selectParked } from './queries.ts';

let desk: TemporaryOffice;
let item: { id: number; version: number };
beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-12-10' });
  const { id: meetingId } = await desk.ok('meetings.add', { heldOn: '2026-12-08' });
  item = await desk.ok('meetings.addItem', { meetingId, title: 'Telephones' });
});
afterEach(() => desk.close());

async function type(...lines: string[]) {
  const input = { itemId: item.id, version: item.version, notes: lines.join('\n') };
  const saved = await desk.ok('minutes.saveNotes', input);
  item = { id: item.id, version: saved.version };
  return saved.actions;
}

const parked = () => selectParked(desk.office.requireRecord().db, item.id).length;

it('an action is forgotten once a hundred lines were taken out after its own', async () => {
  await type('A: Sam to ring');
  await type('');
  const kept = parked();
  await type('A: Jo to write', ...Array.from({ length: 100 }, (_, at) => `Line ${at}`));

  await type('');

  expect(kept).toBe(1);
  // Only the second action is still kept for its line.
  expect(parked()).toBe(1);
  expect(await type('A: Sam to ring')).toMatchObject([{ reference: 'AP3' }]);
});

it('a line too long to be remembered comes back as a new one', async () => {
  const long = `A: Sam to read ${'x'.repeat(2_000)}`;
  await type('A: Jo to write', long);
  await type('');

  const back = await type('A: Jo to write', long);

  expect(back.map(({ reference }) => reference)).toEqual(['AP1', 'AP3']);
});

it('who was removed meanwhile comes back by name with the line', async () => {
  const fields = { name: 'Sam Okoro', registration: 'registered patient' as const };
  const sam = await desk.ok('members.add', { ...fields, joinedOn: '2024-01-01' });
  const [made] = await type('A: Sam Okoro to ring');
  await type('');
  await desk.ok('members.remove', sam);

  const [back] = await type('A: Sam Okoro to ring');

  expect(made?.owner).toEqual({ memberId: sam.id, name: 'Sam Okoro' });
  expect(back).toMatchObject({ reference: 'AP1', owner: { memberId: null, name: 'Sam Okoro' } });
});
