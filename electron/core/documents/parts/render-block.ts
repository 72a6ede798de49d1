import type { Paragraph, Table } from 'docx';
import type { Block } from '../../../../shared/documents/plain-document.ts';
import { bulletsPart } from './bullets.ts';
import { chartPart, type DrawChart } from './chart.ts';
import { factListPart } from './fact-list.ts';
import { headingPart } from './heading.ts';
import { tablePart } from './table.ts';
import { captionPart, linesPart, notePart, quotationPart, textPart } from './text.ts';
import { tickBoxesPart } from './tick-boxes.ts';
import { lineToWriteOn } from './write-in.ts';

/** What blocks need to know of the document they stand in. */
export type Making = {
  readonly drawChart: DrawChart;
  /** The size of running text. */
  readonly points: number;
};

/** One block as what Word calls it; the only one that knows every kind. `place` counts from 1. */
export function renderBlock(
  block: Block,
  place: number,
  { drawChart, points }: Making,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [headingPart(block)];
    case 'paragraph':
      return textPart(block);
    case 'lines':
      return [linesPart(block.lines)];
    case 'quotation':
      return quotationPart(block.text);
    case 'bullets':
      return bulletsPart(block, points);
    case 'tick boxes':
      return tickBoxesPart(block);
    case 'write-in':
      return [lineToWriteOn(block.label, { keepNext: block.leadsOn ?? false })];
    case 'facts':
      return factListPart(block);
    case 'table':
      return [
        ...captionPart(block.caption),
        tablePart(block, points),
        ...(block.notes ?? []).flatMap((note) => notePart(note, block.leadsOn ?? false)),
      ];
    case 'lottery chart':
    case 'over time chart':
      return [...captionPart(block.caption), chartPart(block, place, drawChart)];
  }
}
