import './zod-jitless.ts';
import { config } from 'zod';
import { expect, it } from 'vitest';

it('is what zod works by', () => {
  expect(config().jitless).toBe(true);
});
