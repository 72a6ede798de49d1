import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, calendarUid, type CalendarMeeting } from './calendar-file.ts';

const meeting: CalendarMeeting = {
  recordKey: 'P91020 sample',
  meetingId: 12,
  sequence: 3,
  title: 'Sample PPG; ordinary, meeting',
  heldOn: '2026-12-08',
  startsAt: '18:30',
  endsAt: '20:00',
  place: 'Sample surgery, Sample Road',
  description: 'Agenda:\n1. Welcome \\ apologies',
  isCancelled: false,
};
const madeAtMs = Date.parse('2026-11-21T18:40:05Z');
const file = (changes: Partial<CalendarMeeting> = {}) =>
  calendarFile([{ ...meeting, ...changes }], madeAtMs);
const unfolded = (text: string) => text.replaceAll('\r\n ', '');
const octets = (text: string) => new TextEncoder().encode(text).length;

/** Line breaks become "\n"; other control characters but the tab cannot stand in a line. */
const withoutControls = (text: string) =>
  text
    .replace(/[\r\u0085\u2028\u2029]/gu, '\n')
    .replace(/\p{Cc}/gu, (sign) => (/[\t\n\u0080-\u009f]/.test(sign) ? sign : ''));

describe('a calendar file', () => {
  it('says when and where in United Kingdom time', () => {
    expect(unfolded(file()).split('\r\n')).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'TZID:Europe/London',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'UID:meeting-12-P91020-sample@ppg-records.invalid',
        'DTSTAMP:20261121T184005Z',
        'SEQUENCE:3',
        'DTSTART;TZID=Europe/London:20261208T183000',
        'DTEND;TZID=Europe/London:20261208T200000',
        String.raw`SUMMARY:Sample PPG\; ordinary\, meeting`,
        String.raw`DESCRIPTION:Agenda:\n1. Welcome \\ apologies`,
        'STATUS:CONFIRMED',
      ]),
    );
  });

  it('ends without an end 90 minutes later, over midnight too', () => {
    expect(file({ endsAt: null })).toContain('DTEND;TZID=Europe/London:20261208T200000');
    expect(file({ startsAt: '23:00', endsAt: null })).toContain(
      'DTEND;TZID=Europe/London:20261209T003000',
    );
  });

  it('marks the whole day without a time, and a cancelled meeting', () => {
    const day = file({ startsAt: null, isCancelled: true });

    expect(day).toContain('DTSTART;VALUE=DATE:20261208\r\nDTEND;VALUE=DATE:20261209');
    expect(day).toContain('STATUS:CANCELLED');
    expect(day).toContain('SUMMARY:Cancelled: ');
    expect(day).not.toContain('VTIMEZONE');
  });

  it('keeps the UID of a meeting whatever is changed about it', () => {
    const moved = { ...meeting, heldOn: '2027-01-01', title: 'Moved' };

    expect(calendarUid(moved)).toBe(calendarUid(meeting));
    expect(calendarUid({ ...meeting, meetingId: 13 })).not.toBe(calendarUid(meeting));
  });

  it('has lines of at most 75 octets that end in CRLF, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const text = file({ title });
        const lines = text.split('\r\n');
        const summary = unfolded(text)
          .split('\r\n')
          .find((line) => line.startsWith('SUMMARY:'));
        const plain = summary
          ?.slice(8)
          .replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

        expect(lines.every((line) => octets(line) <= 75 && !/[\r\n]/.test(line))).toBe(true);
        expect(plain).toBe(withoutControls(title));
      }),
    );
  });
});
