import {
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import type { Column, TableBlock } from '../../../../shared/documents/plain-document.ts';
import { colours, textWidth, tightSpacing } from './house-style.ts';
import { linesOf } from './safe-text.ts';
import { direction, words } from './words.ts';

/**
 * A table up to about this many lines of 12 point stays on one page; a longer one would leave a
 * hole before it. Larger print fills the page sooner.
 */
const keepTogetherLines = 14;

/** Twips that a character of 12 point Arial takes on average. */
const characterWidth = 120;

/**
 * A table with one marked header row that repeats on every page, no merged cells, and rows that
 * do not break across pages. A cell's lines become its paragraphs.
 */
export function tablePart(
  block: Omit<TableBlock, 'kind' | 'caption' | 'notes'>,
  points = 12,
): Table {
  const { columns, rows } = block;
  const widths = columnWidths(columns);
  const last = rows.length - 1;
  const scale = points / 12;
  const short =
    block.mayBreak !== true && linesIn(rows, widths, scale) * scale <= keepTogetherLines;
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      firstColumn: block.rowHeadings ?? false,
      noHBand: true,
      noVBand: true,
    },
    margins: { top: 60, bottom: 60, left: 100, right: 100, marginUnitType: WidthType.DXA },
    borders,
    rows: [
      headerRow(columns, widths),
      ...rows.map((cells, index) =>
        bodyRow(
          columns.map((_, at) => cells[at] ?? ''),
          widths,
          {
            height: block.rowHeight,
            bold: (at) =>
              (block.rowHeadings === true && at === 0) || (block.total === true && index === last),
            keepNext: (index < last && (short || index === 0)) || (short && block.leadsOn === true),
          },
        ),
      ),
    ],
  });
}

const rule = { style: 'single', size: 4, color: colours.rule } as const;
const borders = {
  top: rule,
  bottom: rule,
  left: rule,
  right: rule,
  insideHorizontal: rule,
  insideVertical: rule,
};

function columnWidths(columns: readonly Column[]): number[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  return columns.map((column) => Math.floor((textWidth * column.share) / shares));
}

/** About how many lines of text a table has. */
function linesIn(rows: TableBlock['rows'], widths: readonly number[], scale: number): number {
  const linesOfCell = (cell: string, at: number) =>
    linesOf(cell).reduce(
      (sum, line) => sum + Math.ceil((line.length * characterWidth * scale) / (widths[at] ?? 1)),
      0,
    );
  return rows.reduce((sum, cells) => sum + Math.max(1, ...cells.map(linesOfCell)), 0);
}

function headerRow(columns: readonly Column[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map(
      (column, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.headerRow },
          children: cellParagraphs(column.heading, true),
        }),
    ),
  });
}

type RowLook = {
  readonly height: number | undefined;
  readonly bold: (at: number) => boolean;
  readonly keepNext: boolean;
};

function bodyRow(cells: readonly string[], widths: readonly number[], look: RowLook): TableRow {
  return new TableRow({
    cantSplit: true,
    keepNext: look.keepNext,
    ...(look.height === undefined
      ? {}
      : { height: { value: convertMillimetersToTwip(look.height), rule: HeightRule.ATLEAST } }),
    children: cells.map(
      (cell, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          children: cellParagraphs(cell, look.bold(at)),
        }),
    ),
  });
}

function cellParagraphs(text: string, bold: boolean): Paragraph[] {
  const lines = linesOf(text);
  return (lines.length === 0 ? [''] : lines).map(
    (line) =>
      new Paragraph({
        spacing: { before: 0, after: 0, ...tightSpacing },
        ...direction(line),
        children: words(line, { bold }),
      }),
  );
}
