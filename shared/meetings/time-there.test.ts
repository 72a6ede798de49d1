import { expect, it } from 'vitest';
import { neverThere, withinMeeting } from './time-there.ts';

const hours = { startsAt: '18:30', endsAt: '20:00' };
const times = (arrivedAt: string | null, leftAt: string | null) => ({ arrivedAt, leftAt });

it.each([
  [
    null,
    '18:00',
    'leftAt',
    'Enter a time of leaving after the meeting began at 6.30pm. It reads as 6pm; you can type a time like 7.45pm or 19:45',
  ],
  [
    null,
    '18:30',
    'leftAt',
    'Enter a time of leaving after the meeting began at 6.30pm. It reads as 6.30pm; you can type a time like 7.45pm or 19:45',
  ],
  [
    '20:00',
    null,
    'arrivedAt',
    'Enter a time of arriving before the meeting ended at 8pm. It reads as 8pm; you can type a time like 7.45pm or 19:45',
  ],
])('from %s until %s was not there at all', (arrivedAt, leftAt, field, message) => {
  expect(neverThere(times(arrivedAt, leftAt), hours)).toEqual({ field, message });
});

it.each([
  [null, null],
  ['18:20', '20:15'],
  ['19:59', null],
])('from %s until %s may have been there', (arrivedAt, leftAt) => {
  expect(neverThere(times(arrivedAt, leftAt), hours)).toBeUndefined();
});

it('says nothing of a meeting whose times are not recorded', () => {
  expect(neverThere(times('23:00', '06:00'), { startsAt: null, endsAt: null })).toBeUndefined();
});

it('takes who came early and stayed on as there throughout', () => {
  expect(withinMeeting(times('18:20', '20:15'), hours)).toEqual(times(null, null));
  expect(withinMeeting(times('18:40', '19:50'), hours)).toEqual(times('18:40', '19:50'));
});
