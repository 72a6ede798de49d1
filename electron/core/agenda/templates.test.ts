import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

it('changes a template, and leaves the agenda made from it as it is', async () => {
  const ours = await desk.ok('agenda.addTemplate', { name: 'Ours', items: [{ title: 'Tea' }] });
  const { id: meetingId, version } = await desk.ok('meetings.add', { heldOn: '2026-12-08' });
  await desk.ok('agenda.build', { meetingId, version, template: `own ${ours.id}` });

  await desk.ok('agenda.saveTemplate', { ...ours, name: 'Short', items: [{ title: 'Coffee' }] });

  const { templates } = await desk.ok('agenda.templates', {});
  expect(templates.find(({ key }) => key === `own ${ours.id}`)).toMatchObject({
    name: 'Short',
    version: 2,
    items: [{ title: 'Coffee' }],
  });
  const { itemList } = await desk.ok('meetings.get', { id: meetingId });
  expect(itemList.map(({ title }) => title)).toContain('Tea');
});

it('keeps the items that stand on every agenda', async () => {
  await desk.ok('agenda.setStandingItems', { items: [{ title: 'Access to appointments' }] });

  expect(await desk.ok('agenda.standingItems', {})).toMatchObject({
    items: [{ title: 'Access to appointments' }],
  });
});

it('corrects what waits, until it is on an agenda', async () => {
  const waiting = await desk.ok('agenda.addToBacklog', { title: 'Parkng' });
  const corrected = { title: 'Parking', askedOn: '2026-11-01', fromPublic: true };
  const saved = await desk.ok('agenda.saveBacklogItem', { ...waiting, ...corrected });
  expect((await desk.ok('agenda.backlog', {})).items).toMatchObject([corrected]);
  const { id: meetingId } = await desk.ok('meetings.add', { heldOn: '2026-12-08' });
  const { version } = saved;
  await desk.ok('agenda.takeFromBacklog', { id: saved.id, version, meetingId });

  const again = { ...saved, version: version + 1, ...corrected };
  expect(await desk.dispatch('agenda.saveBacklogItem', again)).toMatchObject({
    error: { code: 'REFUSED' },
  });
});
