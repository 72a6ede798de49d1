import { expect, it } from 'vitest';
import { optionalEmail } from './email-address.ts';

const takes = (text: string) => optionalEmail.safeParse(text).success;

it.each(['', 'alex@example.org', " o'neill+ppg@mail.example.co.uk ", 'a@b.c'])(
  'takes %j',
  (text) => {
    expect(takes(text)).toBe(true);
  },
);

it.each([
  'alex',
  'alex@example',
  '@example.org',
  'alex@.org',
  'alex@example.',
  'a b@example.org',
  'alex@one@example.org',
])('does not take %j', (text) => {
  expect(takes(text)).toBe(false);
});

it('says no to a very long text at once', () => {
  const before = performance.now();

  expect(takes(`a@${'a.'.repeat(100_000)}@`)).toBe(false);

  expect(performance.now() - before).toBeLessThan(1000);
});
