import { currentEdition } from '../../../shared/equality/current-edition.ts';
import { areaColumns, nomisLabel, SumOverAreas, type AreaColumns } from './census-areas.ts';
import type { Origin, PopulationFormat, PopulationReader, Taken, Wanted } from './format.ts';
import type { Header } from './header.ts';
import { number } from './line-problem.ts';

const censusDay = '2021-03-21';

/**
 * Census 2021 table TS021 (ethnic group), bulk file of Nomis, for any level from country to LSOA.
 *
 * Columns: date, geography, geography code, "Ethnic group: Total: All usual residents", then each of
 * the five groups followed by its parts, so that a plain sum of the row would count people twice.
 * The 19 parts are found by their words; whatever stands to the right of them is left alone.
 */
export const censusEthnicGroup: PopulationFormat = {
  facts: {
    key: 'census ethnic group',
    words: 'Census 2021 ethnic group by area (ONS table TS021 from Nomis)',
    about: 'areas',
  },
  recognise: (header) => {
    const areas = areaColumns(header);
    const columns = areas && categoryColumns(header);
    return columns && { read: (wanted) => readCategories(areas, columns, wanted), areaAt: areas };
  },
};

type CategoryColumns = {
  readonly total: number;
  readonly categories: readonly { readonly key: string; readonly column: number }[];
};

function categoryColumns(header: Header): CategoryColumns | undefined {
  const labels = header.names.map(nomisLabel);
  const total = labels.findIndex((label) => label.startsWith('ethnic group: total'));
  const groups = new Map(
    currentEdition.ethnicGroups.map(({ key, censusLabel }) => [key, censusLabel]),
  );
  const categories = currentEdition.ethnicCategories.map(({ key, group, censusLabel }) => ({
    key,
    column: labels.indexOf(nomisLabel(`Ethnic group: ${groups.get(group)}: ${censusLabel}`)),
  }));
  const complete = total >= 0 && categories.every(({ column }) => column >= 0);
  return complete ? { total, categories } : undefined;
}

function readCategories(
  areas: AreaColumns,
  { total, categories }: CategoryColumns,
  { areaCodes }: Wanted,
): PopulationReader {
  const positions = [total, ...categories.map(({ column }) => column)];
  const sums = new SumOverAreas(areas, positions, areaCodes);
  return {
    line: (fields, line) => sums.line(fields, line),
    finish: (origin) => taken(sums, categories, origin),
  };
}

function taken(
  sums: SumOverAreas,
  categories: CategoryColumns['categories'],
  origin: Origin,
): Taken {
  const geography = sums.geography();
  const [all = 0, ...counts] = sums.sums;
  const rows = categories.map(({ key }, i) => ({ category: key, count: counts[i] ?? 0 }));
  const added = counts.reduce((people, count) => people + count, 0);
  return {
    date: censusDay,
    rowsTaken: sums.found.length,
    totals: { all, female: null, male: null },
    tables: [
      {
        kind: 'categories',
        characteristic: 'ethnic-group',
        base: 'all',
        provenance: {
          source: 'Office for National Statistics, Census 2021, table TS021',
          ...origin,
          date: censusDay,
          geography,
          coverage: null,
          note: 'Everyone living in these areas on Census day, 21 March 2021, of any age and whichever practice they are with. Small counts were changed at random by the publisher to protect people.',
        },
        rows,
      },
    ],
    facts: {},
    warnings:
      added === all
        ? []
        : [
            `The categories add up to ${number(added)}, the file’s own total is ${number(all)}. Shares are taken of the categories.`,
          ],
  };
}
