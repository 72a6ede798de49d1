import { facts, label, type Block, type TableBlock } from '../plain-document.ts';
import type { PrintSize } from '../print-size.ts';

/**
 * Blocks as they read best in a size of print: in large print a table of several columns has no
 * room for whole words, so each of its rows becomes a list of what the columns say, on one page.
 */
export const forPrint = (blocks: readonly Block[], print: PrintSize): Block[] =>
  print === 'ordinary' ? [...blocks] : blocks.flatMap(inLargePrint);

function inLargePrint(block: Block): Block[] {
  if (block.kind !== 'table' || block.columns.length < 3) return [block];
  return [
    ...(block.caption === '' ? [] : [label(block.caption)]),
    ...block.rows.map((row) => rowAsFacts(row, block)),
    ...(block.notes ?? []).map((text): Block => ({ kind: 'paragraph', text })),
  ];
}

/** What is empty is not said; a box to tick stands by itself. */
const rowAsFacts = (row: readonly string[], { columns }: TableBlock): Block =>
  facts(
    row.flatMap((cell, at) => (cell === '' ? [] : [[columns[at]?.heading ?? '', cell] as const])),
    { together: true },
  );
