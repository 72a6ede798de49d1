import { expect, it } from 'vitest';
import { nominationLine } from './nomination.ts';

it('says who stands for what, and who proposed and seconded where that is known', () => {
  const chair = { role: 'chair', name: 'Alex Sample', proposer: '', seconder: '' };

  expect(nominationLine(chair)).toBe('Chair: Alex Sample.');
  expect(nominationLine({ ...chair, proposer: 'Jo Example', seconder: 'Sam Sample' })).toBe(
    'Chair: Alex Sample, proposed by Jo Example, seconded by Sam Sample.',
  );
});
