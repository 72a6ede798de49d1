import { fileRefused } from '../files/file-refused.ts';
import { CensusAreas, checkYear, countIn } from './census-areas.ts';
import { matchedFigures } from './census-long.ts';
import { censusTaken } from './census-taken.ts';
import type { PopulationFormat, PopulationReader, Wanted } from './format.ts';
import { columnsOf } from './header.ts';
import { lineProblem, quoted } from './line-problem.ts';

/**
 * Figures of Census 2021 in the tidy layout of local data labs: one row for each area and category.
 *
 * Columns: area_code, area_name, geography, period, indicator, a column of categories (in files on age
 * and sex the indicator is the category), measure, unit, value. Only counts are read.
 */
export const censusTidy: PopulationFormat = {
  facts: {
    key: 'census tidy',
    words: 'Census 2021 figures by area (tidy layout of local data labs)',
    about: 'areas',
  },
  lookedFor: 'area_code, area_name, indicator, a column of categories, measure, value',
  recognise: (header) => {
    const columns = columnsOf(header, {
      code: 'area_code',
      name: 'area_name',
      indicator: 'indicator',
      measure: 'measure',
      count: 'value',
    });
    if (!columns) return undefined;
    const period = header.at('period');
    const known = new Set([
      ...Object.values(columns),
      header.at('geography'),
      period,
      header.at('unit'),
    ]);
    const others = header.names.flatMap((_, at) => (known.has(at) ? [] : [at]));
    if (others.length > 1) return undefined;
    const [category = columns.indicator] = others;
    return {
      read: (wanted) => readTidy({ ...columns, period, category }, wanted),
      areaAt: columns,
    };
  },
};

type Columns = Readonly<Record<'code' | 'name' | 'measure' | 'count' | 'category', number>> & {
  readonly period: number | undefined;
};

function readTidy(columns: Columns, wanted: Wanted): PopulationReader {
  const areas = new CensusAreas(wanted);
  return {
    line: (fields, line) => {
      const code = (fields[columns.code] ?? '').trim();
      if (!/^(?:counts?|number)$/i.test((fields[columns.measure] ?? '').trim())) return;
      const counts = areas.countsOf(code, (fields[columns.name] ?? '').trim());
      if (!counts) return;
      if (columns.period !== undefined) checkYear(fields[columns.period], line);
      const label = (fields[columns.category] ?? '').trim();
      if (counts.has(label)) {
        throw lineProblem(line, `${quoted(label)} of the area ${code} is in the file twice`);
      }
      counts.set(label, countIn(fields[columns.count], line));
      areas.rowsTaken++;
    },
    finish: (origin) => {
      const found = matchedFigures(areas);
      if (found.length > 0) return censusTaken(found, origin);
      throw fileRefused(
        'The categories of this file are not those of a Census table that is known.',
        'Choose a file on ethnic group, religion, disability, legal partnership, sexual orientation, gender identity, sex, age, unpaid care or English.',
      );
    },
  };
}
