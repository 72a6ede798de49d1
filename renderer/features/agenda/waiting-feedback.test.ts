import { expect, it } from 'vitest';
import { waitingFeedback } from './waiting-feedback.ts';

const one = { title: 'Parking', receivedOn: '2026-11-13', itemIds: [] };
const agenda = { heldOn: '2026-12-10', itemList: [{ title: 'Welcome', agendaWords: '' }] };

it('waits while it was discussed nowhere and stands on no item of the agenda', () => {
  expect(waitingFeedback([one, { ...one, title: 'Doors' }], agenda)).toHaveLength(2);
});

it('waits no more once it was discussed, or stands under an item or is one', () => {
  const under = { title: 'What patients tell us', agendaWords: 'Telephone\nParking (11 answers)' };

  expect(waitingFeedback([{ ...one, itemIds: [4] }], agenda)).toEqual([]);
  expect(waitingFeedback([one], { ...agenda, itemList: [under] })).toEqual([]);
  expect(
    waitingFeedback([one], { ...agenda, itemList: [{ title: 'Parking', agendaWords: '' }] }),
  ).toEqual([]);
});

it('does not wait for a meeting before it came', () => {
  expect(waitingFeedback([one], { ...agenda, heldOn: '2026-11-12' })).toEqual([]);
});
