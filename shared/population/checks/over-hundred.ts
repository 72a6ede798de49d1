import { figure, quotedLabel, type Finding, type FigureTable } from './figures.ts';

/** Shares above 100 or below 0, named with their rows. */
export function overHundred({ labels, columns }: FigureTable): Finding[] {
  return columns.flatMap(({ name, unit, values }) => {
    if (unit !== 'percent') return [];
    const wrong = values.flatMap((value, i) =>
      value !== null && (value > 100 || value < 0)
        ? [`${quotedLabel(labels[i])} ${figure(value)}`]
        : [],
    );
    if (wrong.length === 0) return [];
    const shown = wrong.slice(0, 3).join(', ') + (wrong.length > 3 ? ' and others' : '');
    return [
      {
        check: 'over 100',
        sentence: `In “${name}” no share can be above 100% or below 0%: ${shown}. Numbers of people may stand in a column of percentages.`,
      },
    ];
  });
}
