import { describe, expect, it } from 'vitest';
import { populationContract } from '../../../shared/population/contract.ts';
import { emptyDate } from '../../components/date-parts.ts';
import {
  doubtsIn,
  fieldForTyped,
  figuresOf,
  type TypedValues,
  typedInput,
} from './typed-figures.ts';

const values = (about: string, counts: Record<string, string>, outOf = ''): TypedValues => ({
  about,
  table: { source: 'EMIS Web search', date: emptyDate, note: '' },
  counts,
  outOf,
});

describe('typedInput', () => {
  it('leaves a blank category out rather than count it as nobody', () => {
    const { table } = typedInput(values('broad', { white: '6,000', asian: '0' }, '7000'));

    expect(table).toMatchObject({
      kind: 'categories',
      characteristic: 'ethnic-group',
      rows: [
        { category: 'white', count: 6000 },
        { category: 'asian', count: 0 },
      ],
      coverage: { counted: 6000, outOf: 7000 },
    });
  });

  it.each([
    ['template-ages', 16],
    ['five-year-ages', 40],
  ])('asks for each age of both sexes in %s', (about, figures) => {
    const counts = Object.fromEntries(figuresOf(about).map(({ name }) => [name, '5']));
    const { table } = typedInput(values(about, counts));

    expect(table.kind).toBe('age and sex');
    expect(table.rows).toHaveLength(figures);
    const dated = { table: { ...table, date: '2026-11-01' } };
    expect(populationContract['population.typeIn'].input.safeParse(dated).success).toBe(true);
  });
});

describe('fieldForTyped', () => {
  const typed = values('broad', { white: '', mixed: '', asian: '-3' });

  it('puts a problem of a row at its field, and of what is missing at the first blank', () => {
    expect(fieldForTyped('table.rows.0.count', typed)).toBe('counts.asian');
    expect(fieldForTyped('table.rows', typed)).toBe('counts.white');
    expect(fieldForTyped('table.coverage.outOf', typed)).toBe('outOf');
    expect(fieldForTyped('table.source', typed)).toBe('table.source');
  });
});

it('says what may be wrong once every figure is typed, and nothing before', () => {
  const typed = { about: 'sex', outOf: '8,000', counts: { female: '4100', male: '' } };

  expect(doubtsIn(typed, [])).toEqual([]);
  expect(doubtsIn({ ...typed, counts: { female: '4100', male: '3000' } }, [])).toEqual([
    expect.stringContaining('7,100 of 8,000 people'),
  ]);
});
