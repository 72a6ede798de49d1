import { Paragraph, TextRun } from 'docx';
import type { Block } from '../../../../shared/documents/plain-document.ts';
import { linesOf, safeText } from './safe-text.ts';
import { direction, words } from './words.ts';

const roomAfterTable = 140;

type ParagraphBlock = Extract<Block, { kind: 'paragraph' }>;

/** Running text, a paragraph for each line. */
export function textPart({ text, leadsOn, strong, spaced }: ParagraphBlock): Paragraph[] {
  return linesOf(text).map(
    (line) =>
      new Paragraph({
        keepNext: leadsOn ?? false,
        ...(spaced === true ? { spacing: { before: roomAfterTable } } : {}),
        ...direction(line),
        children: words(line, { bold: strong ?? false }),
      }),
  );
}

/** Short lines that belong together, such as an address: one paragraph that does not break. */
export function linesPart(lines: readonly string[]): Paragraph {
  return new Paragraph({
    keepLines: true,
    children: lines.map(
      (line, at) => new TextRun({ text: safeText(line), break: at === 0 ? 0 : 1 }),
    ),
  });
}

/** Words of a law or of another document, set apart by a line at the left. */
export function quotationPart(text: string): Paragraph[] {
  return linesOf(text).map(
    (line) => new Paragraph({ style: 'Quote', keepNext: true, keepLines: true, text: line }),
  );
}

/** The caption above a table or a chart; it stays on the same page. */
export function captionPart(text: string): Paragraph[] {
  return linesOf(text).map(
    (line) => new Paragraph({ style: 'Caption', keepNext: true, text: line }),
  );
}

/** A note under a table, which has no space of its own below it. */
export function notePart(text: string, keepNext: boolean): Paragraph[] {
  return linesOf(text).map(
    (line, index) =>
      new Paragraph({
        keepNext,
        spacing: { before: index === 0 ? roomAfterTable : 0 },
        children: [new TextRun(line)],
      }),
  );
}
