import { describe, expect, it } from 'vitest';
import { isBankHoliday } from '../dates/bank-holidays.ts';
import { weekdayOf } from '../dates/weekday.ts';
import { noticeOf } from './notice.ts';
import { paceOf, timetable } from './timetable.ts';
import { meetingSeries } from './year/series.ts';
import { yearPlan } from './year/year-plan.ts';

describe('notice of a meeting', () => {
  const facts = { meetingOn: '2026-12-08', noticeDays: 7, sentOn: null, today: '2026-11-27' };

  it('counts back from the day of the meeting', () => {
    expect(noticeOf(facts)).toEqual({
      lastDay: '2026-12-01',
      state: 'due',
      words: 'Agenda must go out by Tuesday 1 December 2026 (7 days’ notice): in 4 days.',
    });
    expect(noticeOf({ ...facts, today: '2026-12-01' }).words).toContain(': today.');
    expect(noticeOf({ ...facts, today: '2026-12-02' })).toMatchObject({
      state: 'overdue',
      words: expect.stringContaining('Send it now') as string,
    });
    // Nobody can be sent an agenda in time for a meeting that is over.
    expect(noticeOf({ ...facts, today: '2026-12-09' }).words).toBe(
      'Agenda should have gone out by Tuesday 1 December 2026 (7 days’ notice); no day is recorded on which it did.',
    );
  });

  it('speaks of no terms of reference where none are recorded', () => {
    const { words } = noticeOf({ ...facts, noticeDays: null, hasTerms: false });

    expect(words).toBe(
      'Agenda not sent yet. No terms of reference are recorded for that day, so no notice is known.',
    );
    expect(noticeOf({ ...facts, noticeDays: null, hasTerms: true }).words).toContain(
      'The terms of reference in force set no notice.',
    );
  });

  it('is met or not once the agenda is sent', () => {
    expect(noticeOf({ ...facts, sentOn: '2026-12-01' })).toMatchObject({
      state: 'in time',
      words: 'Agenda sent 7 days before the meeting; the terms of reference ask for 7 days.',
    });
    expect(noticeOf({ ...facts, sentOn: '2026-12-07' })).toMatchObject({
      state: 'late',
      words: 'Agenda sent 1 day before the meeting; the terms of reference ask for 7 days.',
    });
    expect(noticeOf({ ...facts, sentOn: '2026-12-10' }).words).toMatch(
      /^Agenda sent 2 days after the meeting/,
    );
  });

  it('calls issued what nobody is recorded as sent', () => {
    expect(noticeOf({ ...facts, sentOn: '2026-12-01', isOnlyIssued: true }).words).toMatch(
      /^Agenda issued 7 days before the meeting/,
    );
    const cancelled = { ...facts, sentOn: '2026-12-01', cancelled: true };
    expect(noticeOf(cancelled).words).toContain('Its agenda went out on 1 December 2026.');
    expect(noticeOf({ ...cancelled, isOnlyIssued: true }).words).toContain(
      'Its agenda was issued on 1 December 2026.',
    );
  });

  it('is not judged without a rule', () => {
    expect(noticeOf({ ...facts, noticeDays: null })).toMatchObject({
      state: 'no rule',
    });
  });
});

describe('minutes per item', () => {
  const items = [5, 10, 20].map((plannedMinutes) => ({ plannedMinutes }));

  it('give the times of items and add up', () => {
    expect(timetable(items, '18:30', '19:00')).toEqual({
      starts: ['18:30', '18:35', '18:45'],
      planned: 35,
      untimed: 0,
      words: 'The items add up to 35 minutes; the meeting is planned for 30.',
    });
    expect(timetable([{ plannedMinutes: null }, ...items], '23:50', null)).toMatchObject({
      starts: ['23:50', null, null, null],
      words: 'The items add up to 35 minutes, without 1 item that has no time.',
    });
    expect(timetable([], null, null)).toMatchObject({ starts: [], planned: 0 });
  });

  it.each([
    [0, '18:33', 0, ''],
    [1, '18:40', 0, ''],
    [1, '18:47', 2, ''],
    [1, '18:53', 8, '8 minutes behind the plan'],
    [2, '18:40', -5, ''],
  ])('at item %i and %s are %i behind', (current, now, behind, words) => {
    expect(paceOf(items, current, { startsAt: '18:30', now })).toEqual({ behind, words });
  });

  it('say nothing when the clock does not fit or the plan has no times', () => {
    const nothing = { behind: null, words: '' };

    expect(paceOf(items, 1, { startsAt: '18:30', now: '18:00' })).toEqual(nothing);
    expect(paceOf(items, 1, { startsAt: '06:30', now: '23:00' })).toEqual(nothing);
    expect(paceOf(items, 1, { startsAt: null, now: '18:40' })).toEqual(nothing);
    expect(paceOf([{ plannedMinutes: null }], 0, { startsAt: '18:30', now: '18:40' })).toEqual(
      nothing,
    );
  });
});

describe('a series of meetings', () => {
  it('takes turns through weekdays and times', () => {
    expect(
      meetingSeries(
        [
          { nth: 2, weekday: 2, startsAt: '18:30' },
          { nth: -1, weekday: 4, startsAt: '13:00' },
        ],
        { from: '2026-04-01', to: '2027-03-31', everyMonths: 3 },
      ),
    ).toEqual([
      { on: '2026-04-14', startsAt: '18:30' },
      { on: '2026-07-30', startsAt: '13:00' },
      { on: '2026-10-13', startsAt: '18:30' },
      { on: '2027-01-28', startsAt: '13:00' },
    ]);
  });

  it('is empty without a pattern and ends with a nonsensical step', () => {
    const year = { from: '2026-04-01', to: '2027-03-31' };

    expect(meetingSeries([], { ...year, everyMonths: 3 })).toEqual([]);
    expect(
      meetingSeries([{ nth: 1, weekday: 2, startsAt: '18:30' }], { ...year, everyMonths: 0 }),
    ).toHaveLength(12);
  });
});

const meeting = (heldOn: string, held: boolean) => ({ heldOn, held, startsAt: '18:30' });

describe('the plan of a year', () => {
  const facts = {
    year: 2026,
    needed: 4,
    meetings: [
      meeting('2026-05-12', true),
      meeting('2026-09-08', true),
      meeting('2026-12-08', false),
    ],
    today: '2026-11-21',
    noticeDays: 7,
  };

  it('counts held, planned and missing against the terms, and suggests what is missing', () => {
    const plan = yearPlan(facts);

    expect(plan).toMatchObject({
      held: 2,
      planned: 1,
      missing: 1,
      words: '2 of 4 meetings held in 2026/27, 1 planned, 1 still to be planned by 31 March 2027.',
    });
    expect(plan.suggestions).toHaveLength(1);
    expect(plan.suggestions[0]).toMatchObject({
      startsAt: '13:00',
      why: 'Thursday at 1pm: the year has no daytime meeting yet.',
    });
  });

  it('suggests weekdays with notice, not twice, and varies them', () => {
    const { suggestions } = yearPlan({ ...facts, needed: 12, meetings: [], today: '2026-04-01' });
    const days = suggestions.map(({ on }) => on);

    expect(suggestions).toHaveLength(12);
    expect(new Set(days).size).toBe(12);
    expect(days.every((day) => day > '2026-04-01' && day <= '2027-03-31')).toBe(true);
    expect(days.some((day) => isBankHoliday(day))).toBe(false);
    expect(new Set(days.map(weekdayOf)).size).toBe(4);
  });

  it('suggests no more than the rest of the year holds, and says how many are left', () => {
    const begun = { ...facts, needed: 6, meetings: [], today: '2027-01-05' };
    const plan = (today: string, planned: readonly string[] = []) => {
      const meetings = planned.map((heldOn) => ({ heldOn, startsAt: null, held: false }));
      const { missing, suggestions, tooClose } = yearPlan({ ...begun, today, meetings });
      return [missing, suggestions.length, tooClose];
    };

    expect(plan('2026-04-01')).toEqual([6, 6, 0]);
    expect(plan('2027-01-05')).toEqual([6, 2, 4]);
    expect(plan('2027-01-05', ['2027-02-02', '2027-03-02'])).toEqual([4, 0, 4]);
    expect(plan('2027-03-01')).toEqual([6, 1, 5]);
    // No day is left that gives the notice that the terms ask for.
    expect(plan('2027-03-28')).toEqual([6, 0, 6]);
    expect(plan('2027-04-02')).toEqual([6, 0, 0]);
  });

  it('asks nothing without a number and nothing of a year that is over', () => {
    expect(yearPlan({ ...facts, needed: null })).toMatchObject({ missing: 0, suggestions: [] });
    const over = yearPlan({ ...facts, today: '2027-04-02' });

    expect(over.words).toBe('2 of 4 meetings held in 2026/27.');
    expect(over.suggestions).toEqual([]);
    expect(yearPlan({ ...facts, meetings: [], needed: 1 }).words).toMatch(/^0 of 1 meeting held/);
  });
});
