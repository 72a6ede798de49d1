import { headingLabel, type HeadingPart } from './heading-label.ts';

/** A part of the heading with its lines so far. */
export type Stretch = { readonly part: HeadingPart; readonly lines: string[] };

type Cells = readonly (readonly string[])[];

/**
 * What each column is about, when a row of the heading names two or more: "Present | Apologies",
 * with or without people below it in the same cell. Undefined for any other row.
 */
export function headingColumns(cells: Cells): Stretch[] | undefined {
  const labels = cells.map(([first = '']) => headingLabel(first));
  if (labels.filter((label) => label !== undefined).length < 2) return undefined;
  if (!cells.every((cell, at) => labels[at] !== undefined || isEmpty(cell))) return undefined;
  return cells.map(([, ...rest], at) => {
    const { part, value } = labels[at] ?? { part: 'other' as const, value: '' };
    return { part, lines: [value, ...rest].filter(Boolean) };
  });
}

const isEmpty = (cell: readonly string[]) => cell.join('').trim() === '';

/** Puts the cells of a row under the columns above it; false when they do not fit. */
export function fillColumns(columns: readonly Stretch[], cells: Cells): boolean {
  if (columns.length === 0 || cells.length !== columns.length) return false;
  if (cells.some(([first = '']) => headingLabel(first) !== undefined)) return false;
  for (const [at, cell] of cells.entries()) columns[at]?.lines.push(...cell);
  return true;
}
