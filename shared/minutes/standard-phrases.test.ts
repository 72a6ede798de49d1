import { expect, it } from 'vitest';
import { readNoteLine } from './note-line.ts';
import { standardPhrases } from './standard-phrases.ts';

const { phrases } = standardPhrases;

it('gives every phrase a name of its own', () => {
  expect(new Set(phrases.map(({ name }) => name)).size).toBe(phrases.length);
});

it('has decision phrases that become decisions', () => {
  const marked = phrases.filter(({ phrase }) => /^[AD]:/.test(phrase));

  expect(marked.map(({ phrase }) => readNoteLine(phrase).kind)).not.toContain('text');
  expect(marked.length).toBeGreaterThan(3);
});
