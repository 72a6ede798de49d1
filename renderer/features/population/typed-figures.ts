import { characteristicOf, currentEdition } from '../../../shared/equality/current-edition.ts';
import { fiveYearBands } from '../../../shared/population/age-label.ts';
import { typedDoubts } from '../../../shared/population/checks/typed-doubts.ts';
import { moreThanList } from '../../../shared/population/more-than-list.ts';
import type { PopulationTable } from '../../../shared/population/population-table.ts';
import { ageBandSet } from '../../../shared/representativeness/age-bands.ts';
import { dateIn, emptyDate, type DateParts } from '../../components/date-parts.ts';
import { typedNumber } from '../../components/form/typed-number.ts';
import type { InputOf } from '../../rpc/operation-types.ts';
import { agesInWords } from './table-in-words.ts';

/** What the figures typed in are about, and in which categories. */
export const figureSets = [
  { value: 'broad', label: 'Ethnic group: the five broad groups' },
  { value: 'detailed', label: 'Ethnic group: all 19 categories' },
  { value: 'template-ages', label: 'Age and sex: the bands of the 2014/15 template' },
  { value: 'five-year-ages', label: 'Age and sex: five-year bands' },
  { value: 'sex', label: 'Sex' },
];

export type TypedValues = {
  about: string;
  table: { source: string; date: DateParts; note: string };
  counts: Record<string, string>;
  outOf: string;
};

type Figure = {
  /** Its field is `counts.NAME`. */
  readonly name: string;
  readonly label: string;
};

type AgeFigure = Figure & {
  readonly sex: 'female' | 'male';
  readonly fromAge: number;
  readonly toAge: number | null;
};

/** The categories of a set; none for ages. */
const categoriesOf = (about: string): readonly Figure[] => {
  if (about.endsWith('ages')) return [];
  const categories =
    about === 'sex'
      ? characteristicOf('sex').categories
      : about === 'broad'
        ? currentEdition.ethnicGroups
        : currentEdition.ethnicCategories;
  return categories.map(({ key, label }) => ({ name: key, label }));
};

const agesOf = (about: string): readonly AgeFigure[] => {
  if (!about.endsWith('ages')) return [];
  const bands = about === 'five-year-ages' ? fiveYearBands : ageBandSet('2014-15').bands;
  return (['female', 'male'] as const).flatMap((sex) =>
    bands.map(({ fromAge, toAge }) => ({
      name: `${sex}-${fromAge}`,
      label: `${sex === 'female' ? 'Female' : 'Male'}, ${agesInWords(fromAge, toAge)}`,
      sex,
      fromAge,
      toAge,
    })),
  );
};

/** Every figure that is asked for, in order. */
export const figuresOf = (about: string): readonly Figure[] => [
  ...categoriesOf(about),
  ...agesOf(about),
];

/** What is sent: a figure left blank is left out, and the operation says which are missing. */
export function typedInput(values: TypedValues): InputOf<'population.typeIn'> {
  const { about, table, outOf } = values;
  const counted = filled(figuresOf(about), values).reduce((sum, { count }) => sum + count, 0);
  const all = typedNumber(outOf);
  const shared = {
    source: table.source,
    date: dateIn(table.date) ?? '',
    note: table.note,
    coverage: all === null ? null : { counted, outOf: all },
  };
  if (about.endsWith('ages')) {
    const rows = filled(agesOf(about), values).map(({ figure, count }) => {
      const { sex, fromAge, toAge } = figure;
      return { sex, fromAge, toAge, count };
    });
    return { table: { kind: 'age and sex', rows, ...shared } };
  }
  return {
    table: {
      kind: 'categories',
      characteristic: about === 'sex' ? 'sex' : 'ethnic-group',
      base: 'all',
      rows: filled(categoriesOf(about), values).map(({ figure, count }) => ({
        category: figure.name,
        count,
      })),
      ...shared,
    },
  };
}

/** What may be wrong with figures that are all typed; nothing is said while some are missing. */
export function doubtsIn(
  typed: Pick<TypedValues, 'about' | 'counts' | 'outOf'> & { readonly listSize?: number | null },
  earlier: readonly PopulationTable[],
): string[] {
  const figures = figuresOf(typed.about);
  if (filled(figures, typed).length < figures.length) return [];
  const table = { source: '', date: emptyDate, note: '' };
  const figuresTyped = typedInput({ ...typed, table }).table;
  return [
    ...moreThanList(figuresTyped, typed.listSize ?? null),
    ...typedDoubts(figuresTyped, earlier),
  ];
}

/** The field that stands for a path of the input: rows are counted without the blank ones. */
export function fieldForTyped(path: string, values: TypedValues): string {
  if (path.startsWith('table.coverage')) return 'outOf';
  if (!path.startsWith('table.rows')) return path;
  const figures = figuresOf(values.about);
  const place = /^table\.rows\.(\d+)/.exec(path)?.[1];
  const figure =
    place === undefined
      ? (figures.find(({ name }) => typedNumber(values.counts[name] ?? '') === null) ?? figures[0])
      : filled(figures, values)[Number(place)]?.figure;
  return figure ? `counts.${figure.name}` : path;
}

function filled<F extends Figure>(figures: readonly F[], { counts }: Pick<TypedValues, 'counts'>) {
  return figures.flatMap((figure) => {
    const count = typedNumber(counts[figure.name] ?? '');
    return count === null ? [] : [{ figure, count }];
  });
}
