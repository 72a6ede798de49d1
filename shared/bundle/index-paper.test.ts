import { expect, it } from 'vitest';
import { leadIn } from '../documents/plain-document.ts';
import { indexPaper } from './index-paper.ts';
import { readers, readersInWords } from './readers.ts';

const file = {
  path: 'Minutes/Minutes 2026-09-07.docx',
  title: 'Draft minutes of the meeting, 7 September 2026',
  part: 'Minutes',
  size: 1,
  sha256: '0'.repeat(64),
};

it('keeps who may read a part on the page of its files, and says what a draft is', () => {
  const { blocks } = indexPaper({
    manifest: {
      format: 'ppg-bundle-1',
      title: 'Evidence 2026/27: Sample Practice PPG',
      practice: 'Sample Medical Practice',
      odsCode: 'Y99999',
      year: 2026,
      madeAtMs: 0,
      head: { count: 0, hash: '' },
      files: [file],
    },
    leftOut: [],
    hidden: [],
    readers: new Map([['Minutes', readers.minutes]]),
  });

  const table = blocks.findIndex(({ kind }) => kind === 'table');
  expect(blocks[table - 1]).toEqual(leadIn(readersInWords(readers.minutes)));
  expect(readers.minutes.because).toMatch(/a draft has not been confirmed by the group\.$/);
});
