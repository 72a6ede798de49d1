import { figure, sumOf, type Finding, type FigureColumn } from './figures.ts';

/**
 * Whole numbers in a column of percentages that add up to the people stated, or that cannot be shares
 * because they are far from adding up to 100.
 */
export function peopleUnderPercent(column: FigureColumn): Finding[] {
  if (column.unit !== 'percent') return [];
  const filled = column.values.filter((value) => value !== null);
  const sum = sumOf(column);
  if (filled.length < 2 || !filled.every(Number.isInteger) || Math.abs(sum - 100) <= 10) return [];
  const known = column.stated !== undefined && column.stated === sum;
  if (!known && sum < 120) return [];
  const why = known ? ', just the number of people' : '';
  return [
    {
      check: 'people under percent',
      sentence: `“${column.name}” adds up to ${figure(sum)}${why}: these look like numbers of people, not percentages.`,
    },
  ];
}
