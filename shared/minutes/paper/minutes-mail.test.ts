import { expect, it } from 'vitest';
import { sampleMinutes } from '../../../tests/fixtures/sample-minutes.ts';
import { minutesMail } from './minutes-mail.ts';

const sending = { group: 'Sample PPG', sender: 'Jo Example', today: '2026-12-20' };
const mail = (changes = {}, today = sending.today) =>
  minutesMail(sampleMinutes(changes), { ...sending, today });

it('says of a draft what it is and until when to speak up', () => {
  const { subject, text } = mail();

  expect(subject).toBe('Sample PPG: Draft minutes of the meeting, 8 December 2026');
  expect(text).toContain(
    'The draft minutes of our meeting on Tuesday 8 December 2026 are below. They are not yet confirmed.',
  );
  expect(text).toContain(
    'please tell us before our next meeting on Tuesday 9 February 2027, which is asked to confirm them.',
  );
  expect(text).toContain('Jo Example');
});

it('names no day to speak up by once the next meeting is over', () => {
  const { text } = mail({}, '2027-02-10');

  expect(text).toContain('please tell us before they are confirmed.');
  expect(text).not.toContain('before our next meeting');
});

it('asks nothing of confirmed minutes', () => {
  const confirmation = {
    on: '2027-02-09',
    how: 'at a meeting' as const,
    changes: [],
    proposedBy: '',
    secondedBy: '',
  };
  const { text } = mail({ standing: { state: 'confirmed', confirmation, reopened: null } });

  expect(text).toContain('8 December 2026, confirmed on 9 February 2027, are below.');
  expect(text).not.toContain('please tell us');
});
