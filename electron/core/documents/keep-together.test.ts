import { expect, it } from 'vitest';
import { forPrint } from '../../../shared/documents/meeting-papers/for-print.ts';
import { facts, type Block, type PlainDocument } from '../../../shared/documents/plain-document.ts';
import { ordinaryLook } from '../../../shared/paper-look/paper-look.ts';
import { openWordFile } from '../../../tests/fixtures/documents/open-word-file.ts';
import { buildDocument } from './build-document.ts';
import type { DrawChart } from './parts/chart.ts';

const noChart: DrawChart = () => {
  throw new Error('There is no chart in it');
};

const open = async (blocks: readonly Block[], print: PlainDocument['print']) => {
  const title: Block = { kind: 'heading', level: 1, text: 'Sample' };
  const document: PlainDocument = {
    title: 'Sample',
    shortTitle: 'Sample',
    creator: 'Sample Practice',
    madeAtMs: 0,
    trail: null,
    print,
    warning: '',
    blocks: [title, ...blocks],
  };
  const { xml } = await openWordFile(await buildDocument(document, ordinaryLook, noChart));
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([each]) => ({
    text: each.replaceAll(/<[^>]*>/gu, ''),
    keepsLines: each.includes('<w:keepLines/>'),
    keepsNext: each.includes('<w:keepNext/>'),
  }));
};

it('keeps an action on one page in every print', async () => {
  const action = facts([['Action AP1', 'Draft a poster']], { standsOut: true });

  for (const print of ['ordinary', 18, 24, 28] as const) {
    expect(await open([action], print)).toContainEqual({
      text: 'Action AP1: Draft a poster',
      keepsLines: true,
      keepsNext: false,
    });
  }
});

it('keeps what the columns of a row say on one page in large print, and rows apart', async () => {
  const columns = ['Number', 'Action', 'Who'].map((heading) => ({ heading, share: 1 }));
  const rows = [
    ['AP1', 'Draft a poster', 'Alex'],
    ['AP2', 'Hang it', ''],
  ];
  const table: Block = { kind: 'table', caption: 'Actions', columns, rows };

  const paragraphs = await open(forPrint([table], 24), 24);

  expect(paragraphs.slice(1, 7)).toEqual([
    { text: 'Actions', keepsLines: false, keepsNext: true },
    { text: 'Number: AP1', keepsLines: true, keepsNext: true },
    { text: 'Action: Draft a poster', keepsLines: true, keepsNext: true },
    { text: 'Who: Alex', keepsLines: true, keepsNext: false },
    { text: 'Number: AP2', keepsLines: true, keepsNext: true },
    { text: 'Action: Hang it', keepsLines: true, keepsNext: false },
  ]);
});
