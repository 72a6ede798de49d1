import type { LookupRow } from '../../../shared/population/population-table.ts';
import { fileRefused } from '../files/file-refused.ts';
import type { Origin, PopulationFormat, PopulationReader, Taken, Wanted } from './format.ts';
import { columnsOf } from './header.ts';
import { number } from './line-problem.ts';

/** The day the areas of 2021 were made for. */
const day = '2021-03-21';

/**
 * The exact-fit lookup of ONS from LSOAs of 2011 to those of 2021, one row for each pair.
 *
 * Columns: LSOA11CD, LSOA11NM, LSOA21CD, LSOA21NM, CHGIND (U unchanged, S split, M merged, X
 * irregular), LAD22CD and more. Only the rows of the areas where the practice's patients live are
 * kept: the whole file would make every record a megabyte larger.
 */
export const areaLookup: PopulationFormat = {
  facts: {
    key: 'area lookup',
    words: 'ONS lookup of neighbourhoods (LSOA) from 2011 to 2021',
    about: 'lookup',
  },
  lookedFor: 'LSOA11CD, LSOA21CD, LSOA21NM, CHGIND',
  recognise: (header) => {
    const columns = columnsOf(header, { from: 'LSOA11CD', to: 'LSOA21CD', toName: 'LSOA21NM' });
    return columns && { read: (wanted) => readLookup(columns, wanted) };
  },
};

type Columns = Readonly<Record<keyof LookupRow, number>>;

function readLookup(columns: Columns, { lookUpAreas }: Wanted): PopulationReader {
  if (!lookUpAreas || lookUpAreas.length === 0) {
    throw fileRefused(
      'This file tells which neighbourhoods of 2021 those of 2011 became, and there are no patients by neighbourhood yet.',
      'Add the file of patients by neighbourhood (LSOA) of NHS England first.',
    );
  }
  const wanted = new Set(lookUpAreas);
  const rows: LookupRow[] = [];
  return {
    line: (fields) => {
      const row = {
        from: (fields[columns.from] ?? '').trim(),
        to: (fields[columns.to] ?? '').trim(),
        toName: (fields[columns.toName] ?? '').trim(),
      };
      if (wanted.has(row.from) || wanted.has(row.to)) rows.push(row);
    },
    finish: (origin) => taken(rows, wanted, origin),
  };
}

function taken(rows: readonly LookupRow[], wanted: ReadonlySet<string>, origin: Origin): Taken {
  const found = new Set(rows.flatMap(({ from, to }) => [from, to]));
  const missing = [...wanted].filter((area) => !found.has(area)).length;
  if (rows.length === 0) {
    throw fileRefused(
      'None of the neighbourhoods where your patients live is in this file.',
      'Choose the lookup for England and Wales.',
    );
  }
  return {
    date: day,
    rowsTaken: rows.length,
    totals: { all: null, female: null, male: null },
    tables: [
      {
        kind: 'area lookup',
        provenance: {
          source: 'Office for National Statistics, LSOA (2011) to LSOA (2021) lookup',
          ...origin,
          date: day,
          geography: {
            kind: 'areas',
            codes: [...wanted],
            name: `${neighbourhoods(wanted.size - missing)} where your patients live`,
          },
          coverage: null,
          note: 'Used to find the neighbourhoods of 2021, which the Census counts, for those of 2011.',
        },
        rows: [...rows],
      },
    ],
    facts: {},
    warnings:
      missing === 0
        ? []
        : [
            `${number(missing)} of ${neighbourhoods(wanted.size)} of your patients ${missing === 1 ? 'is' : 'are'} not in this lookup.`,
          ],
  };
}

const neighbourhoods = (areas: number): string =>
  areas === 1 ? '1 neighbourhood' : `${number(areas)} neighbourhoods`;
