import type { IndicatorRow } from '../../../shared/population/population-table.ts';
import { fileRefused } from '../files/file-refused.ts';
import type { Origin, PopulationFormat, PopulationReader, Taken, Wanted } from './format.ts';
import { columnsOf } from './header.ts';
import { lineProblem, number, quoted } from './line-problem.ts';
import { wantedPractice } from './practice-lines.ts';

const england = 'E92000001';
/** More figures than anybody reads; the whole profile of a practice has fewer. */
const mostFigures = 300;

/**
 * Indicators of OHID Fingertips by practice, such as the deprivation score; kept to be shown.
 *
 * 27 columns, among them Indicator ID, Indicator Name, Area Code, Area Type ("GP" or "GPs"), Sex, Age,
 * Category, Time period, Value, Time period Sortable. England stands in it twice, practices under 750
 * patients not at all. Of every indicator the newest figure is taken.
 */
export const fingertips: PopulationFormat = {
  facts: {
    key: 'fingertips',
    words: 'OHID Fingertips indicators by practice',
    about: 'practice',
  },
  lookedFor: 'Indicator ID, Indicator Name, Area Code, Area Type, Sex, Age, Time period, Value',
  recognise: (header) => {
    const columns = columnsOf(header, {
      id: 'Indicator ID',
      name: 'Indicator Name',
      code: 'Area Code',
      type: 'Area Type',
      sex: 'Sex',
      age: 'Age',
      category: 'Category',
      period: 'Time period',
      value: 'Value',
      sortable: 'Time period Sortable',
    });
    return columns && { read: (wanted) => readIndicators(columns, wanted) };
  },
};

type Columns = Readonly<
  Record<
    'id' | 'name' | 'code' | 'type' | 'sex' | 'age' | 'category' | 'period' | 'value' | 'sortable',
    number
  >
>;
type Figure = IndicatorRow & { readonly sortable: string; readonly year: number };

function readIndicators(columns: Columns, { odsCode }: Wanted): PopulationReader {
  const practice = wantedPractice(odsCode);
  const newest = { practice: new Map<string, Figure>(), england: new Map<string, Figure>() };
  return {
    line: (fields, line) => {
      const at = (key: keyof Columns) => (fields[columns[key]] ?? '').trim();
      const own = at('code').toUpperCase() === practice && /^GPs?$/i.test(at('type'));
      if ((!own && at('code') !== england) || at('category') !== '' || at('value') === '') return;
      const value = Number(at('value'));
      if (!Number.isFinite(value)) throw lineProblem(line, `the value is ${quoted(at('value'))}`);
      const group = [at('sex'), at('age')].filter((word) => !/^(?:Persons|All ages|)$/i.test(word));
      const name = [at('name'), ...group].join(', ');
      const kept = own ? newest.practice : newest.england;
      const key = `${at('id')} ${name} ${own ? '' : at('sortable')}`;
      const before = kept.get(key);
      if (before && before.sortable >= at('sortable')) return;
      const of = own ? practice : 'England';
      const year = yearIn(at('sortable')) ?? yearIn(at('period'));
      if (year === undefined) throw lineProblem(line, noYear(at('sortable'), at('period')));
      kept.set(key, { name, of, period: at('period'), value, sortable: at('sortable'), year });
    },
    finish: (origin) => (newest.practice.size === 0 ? undefined : taken(practice, newest, origin)),
  };
}

type Newest = Readonly<Record<'practice' | 'england', ReadonlyMap<string, Figure>>>;

/** Each figure of the practice with England's of the same time below it. */
function taken(practice: string, newest: Newest, origin: Origin): Taken {
  const figures = [...newest.practice].flatMap(([key, figure]) => {
    const country = newest.england.get(`${key}${figure.sortable}`);
    return country ? [figure, country] : [figure];
  });
  if (figures.length > mostFigures) {
    throw fileRefused(
      `The file has ${number(figures.length)} figures of ${practice}; at most ${number(mostFigures)} are kept.`,
      'Download the indicators that you want to show, such as deprivation.',
    );
  }
  const date = `${Math.max(...figures.map(({ year }) => year))}-01-01`;
  return {
    date,
    rowsTaken: figures.length,
    totals: { all: null, female: null, male: null },
    tables: [
      {
        kind: 'indicators',
        provenance: {
          source: 'Office for Health Improvement and Disparities, Fingertips',
          ...origin,
          date,
          geography: { kind: 'practice', codes: [practice], name: practice },
          coverage: null,
          note: 'Published figures to be shown beside the nine characteristics. They count no members and are compared with nothing.',
        },
        rows: figures.map(({ name, of, period, value }) => ({ name, of, period, value })),
      },
    ],
    facts: {},
    warnings: [],
  };
}

/** The year that "20210000" or "2019/20" begins with. */
function yearIn(period: string): number | undefined {
  const [year] = /^(?:19|20)\d\d/.exec(period) ?? [];
  return year === undefined ? undefined : Number(year);
}

const noYear = (sortable: string, period: string): string =>
  `the year of the figure is missing: “Time period” is ${quoted(period)} and “Time period Sortable” is ${quoted(sortable)}`;
