import { decimalsOf, figure, sumOf, type Finding, type FigureColumn } from './figures.ts';

/**
 * A column whose parts do not make the whole: shares that miss 100 by more than rounding each of them
 * explains, people who miss the number stated.
 */
export function addingUp(column: FigureColumn): Finding[] {
  const filled = column.values.filter((value) => value !== null);
  if (filled.length === 0) return [];
  return column.unit === 'percent' ? sharesMissing(column, filled.length) : peopleMissing(column);
}

function sharesMissing(column: FigureColumn, cells: number): Finding[] {
  if (column.values.some((value) => value !== null && value > 100)) return [];
  const sum = sumOf(column);
  const most = cells * 0.5 * 10 ** -decimalsOf(column) + 1e-9;
  if (Math.abs(sum - 100) <= most) return [];
  const why =
    sum > 100
      ? 'more than everyone: somebody is counted twice, or a figure is wrong'
      : `so ${figure(100 - sum)}% of the people are in no row: a row is missing, or a figure is wrong`;
  return [{ check: 'adding up', sentence: `“${column.name}” adds up to ${figure(sum)}%, ${why}.` }];
}

function peopleMissing(column: FigureColumn): Finding[] {
  const { stated, name } = column;
  const sum = sumOf(column);
  if (stated === undefined || sum === stated) return [];
  const sentence =
    sum > stated
      ? `“${name}” adds up to ${figure(sum)} people, but there ${stated === 1 ? 'is' : 'are'} ${figure(stated)}: somebody is counted twice, or others are counted with them.`
      : `“${name}” adds up to ${figure(sum)} of ${figure(stated)} ${stated === 1 ? 'person' : 'people'} (${figure(Math.floor((1000 * sum) / stated) / 10)}%). Nothing is known of the other ${figure(stated - sum)}: shares of those counted are not shares of everyone.`;
  return [{ check: 'adding up', sentence }];
}
