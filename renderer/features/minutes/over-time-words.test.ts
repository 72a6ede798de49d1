import { expect, it } from 'vitest';
import { overTimeInWords } from './over-time-words.ts';

const onTime = { behind: 0, words: '' };

it('says nothing while all goes by the plan', () => {
  expect(overTimeInWords({ pace: onTime, endsAt: '20:00', now: '19:59' })).toBe('');
  expect(overTimeInWords({ pace: onTime, endsAt: null, now: '23:00' })).toBe('');
});

it('tells when an item or the meeting runs over', () => {
  const late = { behind: 8, words: '8 minutes behind the plan' };

  expect(overTimeInWords({ pace: late, endsAt: '20:00', now: '20:10' })).toBe(
    'This item: 8 minutes behind the plan. The meeting was to end at 8pm.',
  );
});
