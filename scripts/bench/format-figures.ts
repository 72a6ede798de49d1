import type { Figure } from '../../tests/bench/figure.ts';

/** The figures as lines of text, each with its bound and whether it is reached. */
export function formatFigures(figures: readonly Figure[]): string[] {
  return figures.map((figure) => {
    const verdict = isReached(figure) ? 'reached' : 'MISSED ';
    return `${verdict}  ${figure.name}: ${amount(figure.ratio, figure.unit)}, at most ${amount(figure.bound, figure.unit)} (${figure.detail})`;
  });
}

export const isReached = ({ ratio, bound }: Figure): boolean => ratio <= bound;

function amount(value: number, unit: Figure['unit']): string {
  return unit === 'times' ? `${value.toFixed(2)} times` : `${Math.round(value)} ${unit}`;
}
