import { expect, it } from 'vitest';
import { roles } from './contract.ts';
import { isPractice } from './is-practice.ts';

it('takes the manager and the staff for the practice, and nobody of the group', () => {
  const practice = roles.filter((role) => isPractice({ name: 'Sample Person', role }));

  expect(practice).toEqual(['practice manager', 'member of staff']);
});
