import type { Block } from './plain-document.ts';

/** Applies a change to every text of the blocks that a reader sees or hears. */
export function mapTexts(blocks: readonly Block[], change: (text: string) => string): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, text: change(block.text) };
      case 'lines':
        return { ...block, lines: block.lines.map(change) };
      case 'bullets':
        return { ...block, points: block.points.map(change) };
      case 'quotation':
      case 'tick boxes':
      case 'write-in':
        return block;
      case 'facts':
        return { ...block, facts: block.facts.map(([label, value]) => [label, change(value)]) };
      case 'table':
        return {
          ...block,
          caption: change(block.caption),
          rows: block.rows.map((row) => row.map(change)),
          ...(block.notes === undefined ? {} : { notes: block.notes.map(change) }),
        };
      case 'lottery chart':
      case 'over time chart':
        return { ...block, caption: change(block.caption), altText: change(block.altText) };
    }
  });
}
