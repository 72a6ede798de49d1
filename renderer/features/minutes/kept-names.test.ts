import { expect, it } from 'vitest';
import { isNameKept, keepName } from './kept-names.ts';

it('remembers the remark about a kept name, for its own action only', () => {
  keepName(12, 'SG is not a member.');

  expect(isNameKept(12, 'SG is not a member.')).toBe(true);
  expect(isNameKept(12, 'Item 4, Practice update: SG is not a member.')).toBe(true);
  expect(isNameKept(12, 'ASG is not a member.')).toBe(false);
  expect(isNameKept(12, 'ME is not a member.')).toBe(false);
  expect(isNameKept(13, 'SG is not a member.')).toBe(false);
  expect(isNameKept(null, 'SG is not a member.')).toBe(false);
});
