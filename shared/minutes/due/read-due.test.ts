import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatDayWithWeekday } from '../../dates/format-day.ts';
import { readDue } from './read-due.ts';

/** A Tuesday. */
const context = { meetingOn: '2026-12-08', nextMeetingOn: '2027-02-09' };

const apart = (text: string) => readDue(text, context)?.standsApart;

const pointsAtItsWords = (text: string) => {
  const due = readDue(text, context);
  if (!due) return true;
  const isDay = due.kind !== 'day' || /^\d{4}-\d\d-\d\d$/.test(due.on);
  return isDay && text.slice(due.from, due.to) === due.words;
};

describe('a due date in words', () => {
  it.each([
    ['Sam to draft a poster by 15 Jan', '2027-01-15', 'by 15 Jan'],
    ['by 12 June', '2027-06-12', 'by 12 June'],
    ['by Christmas Eve', '2026-12-24', 'by Christmas Eve'],
    ['by Christmas Day', '2026-12-25', 'by Christmas Day'],
    ['by 12 December', '2026-12-12', 'by 12 December'],
    ['by 8 December', '2026-12-08', 'by 8 December'],
    ['by 15 January 2027', '2027-01-15', 'by 15 January 2027'],
    ['by Fri 15 January 2027.', '2027-01-15', 'by Fri 15 January 2027'],
    ['by the 15th of January', '2027-01-15', 'by the 15th of January'],
    ['by January 15th, 2027', '2027-01-15', 'by January 15th, 2027'],
    ['by 1st Sept', '2027-09-01', 'by 1st Sept'],
    ["by 15 Jan '27", '2027-01-15', "by 15 Jan '27"],
    ['by 15 Jan 27', '2027-01-15', 'by 15 Jan 27'],
    ['by 15 Jan 10 posters to be up', '2027-01-15', 'by 15 Jan'],
    ['by 15/1', '2027-01-15', 'by 15/1'],
    ['by 15.1.27', '2027-01-15', 'by 15.1.27'],
    ['due 15-01-2027', '2027-01-15', 'due 15-01-2027'],
    ['by 2027-01-15', '2027-01-15', 'by 2027-01-15'],
    ['by the 12th', '2026-12-12', 'by the 12th'],
    ['by the 3rd', '2027-01-03', 'by the 3rd'],
    ['by the 12th of next month', '2027-01-12', 'by the 12th of next month'],
    ['ring the council – 15 Jan', '2027-01-15', '15 Jan'],
    ['ring the council (15 Jan)', '2027-01-15', '15 Jan'],
    ['stall on 12 June', '2027-06-12', 'on 12 June'],
    ['BY 15 JAN', '2027-01-15', 'BY 15 JAN'],
    ['by end of March', '2027-03-31', 'by end of March'],
    ['by the end of December', '2026-12-31', 'by the end of December'],
    ['end of the month', '2026-12-31', 'end of the month'],
    ['by end of next month', '2027-01-31', 'by end of next month'],
    ['by the end of the week', '2026-12-11', 'by the end of the week'],
    ['by the end of the financial year', '2027-03-31', 'by the end of the financial year'],
    ['by the start of March', '2027-03-01', 'by the start of March'],
    ['in two weeks', '2026-12-22', 'in two weeks'],
    ["in three weeks' time", '2026-12-29', "in three weeks' time"],
    ['within a fortnight', '2026-12-22', 'within a fortnight'],
    ['within the next fortnight', '2026-12-22', 'within the next fortnight'],
    ['in a couple of months', '2027-02-08', 'in a couple of months'],
    ['within 10 working days', '2026-12-22', 'within 10 working days'],
    ['in 3 days', '2026-12-11', 'in 3 days'],
    ['by Friday', '2026-12-11', 'by Friday'],
    ['by Tuesday', '2026-12-15', 'by Tuesday'],
    ['by next Tuesday', '2026-12-15', 'by next Tuesday'],
    ['by Friday week', '2026-12-18', 'by Friday week'],
    ['ring the council tomorrow', '2026-12-09', 'tomorrow'],
    ['by tonight', '2026-12-08', 'by tonight'],
    ['ready for the next meeting', '2027-02-09', 'ready for the next meeting'],
    ['by the next PPG meeting', '2027-02-09', 'by the next PPG meeting'],
  ])('%j is %s', (text, on, words) => {
    expect(readDue(text, context)).toMatchObject({ kind: 'day', on, words });
  });

  it('prefers what is said after "by" to other times in the line', () => {
    expect(
      readDue('Sam to write by 15 Jan and bring it to the next meeting', context),
    ).toMatchObject({ on: '2027-01-15' });
  });

  it('takes what is ongoing to have no day', () => {
    expect(readDue('keep the notice board tidy (ongoing)', context)).toMatchObject({
      kind: 'no day',
    });
  });

  it.each([
    ['by 31 June', 'There is no 31 June. June has 30 days. Which day is it?'],
    ['by 29 Feb', 'There is no 29 February this year or next. Which day is it?'],
    ['by 29 February 2027', 'There is no 29 February in 2027. Which day is it?'],
    ['by 1/15', 'There is no month 15. Dates are read day first, like 15/1. Which day is it?'],
    ['by 15 January 2020', '15 January 2020 is before the meeting. Which day is it?'],
    ['by Friday 16 January', '16 January 2027 is a Saturday. Which day is it?'],
    ['by next Friday', 'Is it Friday 11 December 2026 or Friday 18 December 2026?'],
    ['by 7 December', 'Is it 7 December 2026, before the meeting, or 7 December 2027?'],
    ['by next week', 'Which day next week is it?'],
    ['by mid-March', 'Which day in March is it?'],
    ['by March', 'Which day in March is it?'],
    ['by christmas', '“christmas” is no one day. Which day is it?'],
    ['before the summer holidays.', '“summer holidays” is no one day. Which day is it?'],
    ['by the end of the summer', '“end of the summer” is no one day. Which day is it?'],
    ['ring the council ASAP', '“ASAP” names no day. Which day is it?'],
    [
      'ring the council as soon as possible.',
      '“as soon as possible” names no day. Which day is it?',
    ],
  ])('%j is asked about', (text, question) => {
    expect(readDue(text, context)).toMatchObject({ kind: 'question', question });
  });

  it('asks for the day of a next meeting that has none', () => {
    expect(readDue('by next meeting', { ...context, nextMeetingOn: null })).toMatchObject({
      kind: 'question',
    });
  });

  it.each([
    '',
    'Sam to draft a poster',
    'Jo to open at 2.30 pm',
    'Jo to arrive by 2.30 pm',
    'Jo to arrive by 18.30',
    'May to ring the council',
    'Sam to write before winter flu clinics begin',
    'Sam to plan the Christmas stall',
    'cover the desk 24/7',
    'Sam to ask Friday club members',
    'members seen on 12 June said so again to Jo',
    'Sam to stand by Jo',
  ])('%j names no day', (text) => {
    expect(readDue(text, context)).toBeUndefined();
  });

  it('says whether the sentence stands without the words', () => {
    expect(apart('Sam to have it ready for the next meeting')).toBe(true);
    expect(apart('Sam to chair next meeting')).toBe(false);
    expect(apart('Sam to bring it to the next meeting')).toBe(false);
    expect(apart('Poster, next meeting')).toBe(true);
  });

  it('reads back every day it could print', () => {
    const days = fc
      .date({ min: new Date(context.meetingOn), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (on) => {
        expect(readDue(`Sam to ring by ${formatDay(on)}`, context)).toMatchObject({ on });
        expect(readDue(`Sam to ring by ${formatDayWithWeekday(on)}`, context)).toMatchObject({
          on,
        });
      }),
    );
  });

  it('asks about a day of the year before that has just passed', () => {
    const january = { meetingOn: '2027-01-12', nextMeetingOn: null };

    expect(readDue('Jane to meet by 31/12', january)).toMatchObject({
      kind: 'question',
      question: 'Is it 31 December 2026, before the meeting, or 31 December 2027?',
    });
    expect(readDue('Jane to meet by 1 October', january)).toMatchObject({ on: '2027-10-01' });
  });

  it('never throws, and points at the words it read', () => {
    const word = fc.constantFrom(
      'by',
      'next',
      'Friday',
      '31',
      '/',
      'June',
      '99',
      'in',
      'two',
      'weeks',
      'end of',
      '😀',
      '.',
      'the',
      '0',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    expect(() => fc.assert(fc.property(texts, pointsAtItsWords))).not.toThrow();
  });
});
