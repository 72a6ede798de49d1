import { describe, expect, it } from 'vitest';
import { emptyDate, partsOf } from '../../components/date-parts.ts';
import { askedByOf, ownerInputOf } from './asked-by.ts';
import { newSent, sentInput } from './sent-values.ts';
import { seriesInput } from './series-values.ts';

const recipient = {
  memberId: 3,
  name: 'Alex Sample',
  how: 'post' as const,
  note: '',
  formats: [],
  largePrint: false,
};

describe('what is recorded as sent', () => {
  it('is everybody who has not had the agenda, each the way preferred', () => {
    const had = {
      id: 1,
      meetingId: 7,
      what: 'agenda' as const,
      on: '2026-11-21',
      memberId: 4,
      name: 'Jo Example',
      how: 'e-mail' as const,
      note: '',
    };
    const jo = { ...recipient, memberId: 4, name: 'Jo Example' };

    const values = newSent([recipient, jo], [had]);

    expect(sentInput(7, values).to).toEqual([{ memberId: 3, name: 'Alex Sample', how: 'post' }]);
  });

  it('is the noticeboard and somebody else too, where they are chosen', () => {
    const values = {
      ...newSent([], []),
      noticeboard: true,
      otherName: 'Sample Guest',
      otherHow: 'by hand',
    };

    expect(sentInput(7, values).to).toEqual([
      { name: 'Practice noticeboard', how: 'noticeboard' },
      { name: 'Sample Guest', how: 'by hand' },
    ]);
  });
});

it('a series leaves its second pattern out unless the days take turns', () => {
  const values = {
    from: partsOf('2027-01-01'),
    to: emptyDate,
    everyMonths: '3',
    patterns: [
      { nth: '2', weekday: '2', startsAt: '6.30pm' },
      { nth: '-1', weekday: '4', startsAt: '' },
    ],
    takesTurns: false,
    place: '',
    mode: 'in person',
  };

  expect(seriesInput(values)).toMatchObject({
    from: '2027-01-01',
    to: '',
    patterns: [{ nth: 2, weekday: 2, startsAt: '18:30' }],
  });
  expect(seriesInput({ ...values, takesTurns: true }).patterns).toHaveLength(2);
});

it('somebody who asked is a member, anybody by name, or nobody', () => {
  expect(askedByOf({ choice: 'member 3', name: '' })).toEqual({ memberId: 3 });
  expect(askedByOf({ choice: 'name The practice', name: '' })).toEqual({ name: 'The practice' });
  expect(askedByOf({ choice: 'other', name: 'Sample Patient' })).toEqual({
    name: 'Sample Patient',
  });
  expect(askedByOf({ choice: '', name: '' })).toBeNull();
  expect(ownerInputOf({ memberId: null, name: 'Sample Guest' })).toEqual({ name: 'Sample Guest' });
});
