import { expect, it } from 'vitest';
import { formatMoment } from './format-moment.ts';

it('writes an instant in United Kingdom time, in winter and in summer', () => {
  expect(formatMoment(Date.parse('2026-11-21T18:40:00Z'))).toBe('21 November 2026 at 18:40');
  expect(formatMoment(Date.parse('2026-07-01T23:05:00Z'))).toBe('2 July 2026 at 00:05');
});
