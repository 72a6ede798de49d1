import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Series } from '../representativeness/over-time.ts';
import { OverTimeChart } from './OverTimeChart.tsx';

const found = (actual: number, low: number, high: number) => ({
  actual,
  lottery: { expected: (low + high) / 2, low, high, nobody: 0 },
});

const series: Series = {
  characteristic: 'sex',
  label: 'Sex',
  categoriesLabel: 'Female and male',
  reviews: [
    { id: 1, on: '2025-03-10', answered: 10, members: 12 },
    { id: 2, on: '2026-03-09', answered: 12, members: 12 },
  ],
  rows: [
    { key: 'female', label: 'Female', found: [found(8, 3, 7), found(7, 4, 8)] },
    { key: 'male', label: 'Male', found: [null, found(5, 4, 8)] },
  ],
};

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text]) =>
    (text ?? '').replaceAll(/<[^>]*>/g, ''),
  );

it('has a line for each review of a category, with its day and people, and none where it was not counted', () => {
  const texts = textsOf(renderToStaticMarkup(<OverTimeChart series={series} />));

  expect(texts).toEqual(
    expect.arrayContaining([
      'Female',
      '10 March 2025: 8',
      '9 March 2026: 7',
      'Male',
      '9 March 2026: 5',
    ]),
  );
  expect(texts.filter((text) => text.startsWith('10 March 2025'))).toHaveLength(1);
});

it('draws every range and mark within the drawing, and says what it is', () => {
  const svg = renderToStaticMarkup(<OverTimeChart series={series} />);
  const places = [...svg.matchAll(/c[xy]="([\d.]+)"/g)].map(([, at]) => Number(at));
  const height = Number(/viewBox="0 0 640 ([\d.]+)"/.exec(svg)?.[1]);

  expect(Math.max(...places)).toBeLessThan(Math.max(height, 640));
  expect(svg).toContain('<title>Sex: the group from review to review');
});
