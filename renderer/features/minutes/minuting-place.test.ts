import { expect, it } from 'vitest';
import { fromMinuting, minutingIn } from './minuting-place.ts';

it('comes back from the state of a link, and from nothing else', () => {
  expect(minutingIn(fromMinuting({ meetingId: 3, itemId: 14 }))).toEqual({
    meetingId: 3,
    itemId: 14,
  });
  for (const state of [null, undefined, 'x', {}, { minuting: null }, { minuting: { itemId: 1 } }]) {
    expect(minutingIn(state)).toBeUndefined();
  }
});
