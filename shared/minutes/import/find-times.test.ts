import { describe, expect, it } from 'vitest';
import { findTimes, spanOf } from './find-times.ts';

describe('times in old minutes', () => {
  it.each([
    ['6.30 pm – 8.00 pm', ['18:30', '20:00']],
    ['6.30-8pm', ['18:30', '20:00']],
    ['6 to 7.30pm', ['18:00', '19:30']],
    ['11.30 - 1pm', ['11:30', '13:00']],
    ['10am until 12 noon', ['10:00', '12:00']],
    ['18:30 to 20:15', ['18:30', '20:15']],
    ['1830hrs', ['18:30']],
    ['7 p.m.', ['19:00']],
    // Nobody holds a meeting at half past six in the morning.
    ['6.30', ['18:30']],
    ['9.30', ['09:30']],
  ])('are read in %s', (said, times) => {
    expect(findTimes(said)).toEqual(times);
  });

  it.each([
    '21.06.2022',
    '3/11/2014',
    '2015-05-12',
    '£2.50 each',
    '24 complaints',
    'Present: 8 members',
    '25.70',
  ])('are not seen in %s', (said) => {
    expect(findTimes(said)).toEqual([]);
  });

  it('are not seen in the day before them', () => {
    expect(findTimes('3-11-2014 6.30pm')).toEqual(['18:30']);
    expect(findTimes('12 May 2015 - 7pm')).toEqual(['19:00']);
  });
});

describe('a start and an end', () => {
  it('belong to one evening, and one of them may be missing', () => {
    expect(spanOf('18:30', '08:15')).toEqual({ startsAt: '18:30', endsAt: '20:15' });
    expect(spanOf('18:30', '18:30')).toEqual({ startsAt: '18:30', endsAt: null });
    expect(spanOf('18:30', undefined)).toEqual({ startsAt: '18:30', endsAt: null });
    expect(spanOf(undefined, '20:00')).toEqual({ startsAt: null, endsAt: '20:00' });
    expect(spanOf(undefined, undefined)).toEqual({ startsAt: null, endsAt: null });
  });
});
