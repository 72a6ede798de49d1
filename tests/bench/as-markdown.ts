import type { Block } from '../../shared/documents/plain-document.ts';

/** The same words, headings and tables as Markdown, so that pandoc can make a Word file of them. */
export function asMarkdown(blocks: readonly Block[]): string {
  return blocks.map(block).join('\n\n');
}

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `${'#'.repeat(one.level)} ${text(one.text)}`;
    case 'paragraph':
      return one.strong ? `**${text(one.text)}**` : paragraphs(one.text);
    case 'lines':
      return one.lines.map(text).join('  \n');
    case 'quotation':
      return `> ${text(one.text)}`;
    case 'bullets':
      return one.points.map((point) => `- ${text(point)}`).join('\n');
    case 'tick boxes':
      return one.choices.map(({ label }) => `- ☐ ${text(label)}`).join('\n');
    case 'write-in':
      return text(one.label);
    case 'facts':
      return one.facts.map(([label, value]) => `**${text(label)}:** ${text(value)}`).join('\n\n');
    case 'table':
      return [caption(one.caption), table(one), ...(one.notes ?? []).map(paragraphs)].join('\n\n');
    case 'lottery chart':
    case 'over time chart':
      return caption(one.caption);
  }
}

type Table = Extract<Block, { kind: 'table' }>;

function table({ columns, rows }: Table): string {
  return [
    line(columns.map(({ heading }) => heading)),
    `|${columns.map(() => '---').join('|')}|`,
    ...rows.map(line),
  ].join('\n');
}

const line = (cells: readonly string[]) => `| ${cells.map(text).join(' | ')} |`;
const caption = (words: string) => `**${text(words)}**`;
const paragraphs = (words: string) => words.split('\n').map(text).join('\n\n');
const text = (words: string) =>
  words.replaceAll('\n', ' ').replace(/[\\`*_{}[\]<>#|~^$]/g, String.raw`\$&`);
