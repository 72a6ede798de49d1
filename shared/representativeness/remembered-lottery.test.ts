import { expect, it } from 'vitest';
import { dissimilarityTerm } from '../statistics/dissimilarity.ts';
import { lotteryShare } from '../statistics/lottery-share.ts';
import { rememberedLottery } from './remembered-lottery.ts';

it('remembers the same group and population, and no other', () => {
  const first = rememberedLottery([3, 1], [0.5, 0.5]);

  expect(first).toEqual(lotteryShare([3, 1], [0.5, 0.5], dissimilarityTerm));
  expect(rememberedLottery([3, 1], [0.5, 0.5])).toBe(first);
  expect(rememberedLottery([1, 3], [0.4, 0.6])).toEqual(
    lotteryShare([1, 3], [0.4, 0.6], dissimilarityTerm),
  );
});

it('forgets the oldest rather than growing without end', () => {
  const first = rememberedLottery([1, 1], [0.3, 0.7]);
  for (let people = 2; people < 260; people++) rememberedLottery([people, 0], [0.5, 0.5]);

  expect(rememberedLottery([1, 1], [0.3, 0.7])).not.toBe(first);
  expect(rememberedLottery([1, 1], [0.3, 0.7])).toEqual(first);
});
