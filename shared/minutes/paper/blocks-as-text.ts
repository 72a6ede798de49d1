import type { Block } from '../../documents/plain-document.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/**
 * Blocks as plain text for an e-mail or a website: one line a paragraph, a blank line between
 * them, tables written out row by row so that they read aloud. Lines are not wrapped.
 */
export function blocksAsText(blocks: readonly Block[]): string {
  const pieces = blocks.map(asText).filter((piece) => piece.trim() !== '');
  return `${pieces.join('\n\n')}\n`;
}

function asText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return underlined(block.text, block.level);
    case 'paragraph':
    case 'quotation':
      return block.text;
    case 'lines':
      return block.lines.join('\n');
    case 'bullets':
      return block.points.map((point) => `- ${point}`).join('\n');
    case 'tick boxes':
      return block.choices.map(({ label }) => `[ ] ${label}`).join('\n');
    case 'write-in':
      return `${block.label}: ______________________________`;
    case 'facts':
      return block.facts
        .map(([label, value]) => `${label}: ${value.replaceAll('\n', '\n  ')}`)
        .join('\n');
    case 'table':
      return tableAsText(block);
    case 'lottery chart':
    case 'over time chart':
      return `${block.caption}\n${block.altText}`;
  }
}

/** Only the title and the main headings are underlined; lines of signs are tiring to hear. */
function underlined(text: string, level: number): string {
  if (level > 2) return text;
  return `${text}\n${(level === 1 ? '=' : '-').repeat(Math.min(60, text.length))}`;
}

function tableAsText({ columns, rows, notes = [] }: TableBlock): string {
  const lines = rows.map((row) =>
    row
      .map((cell, at) => `${columns[at]?.heading ?? ''}: ${cell.replaceAll('\n', ', ')}`)
      .join('\n  '),
  );
  return [...lines, ...notes].join('\n');
}
