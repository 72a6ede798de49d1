import { ageScheme } from '../../../shared/population/census-ages.ts';
import { matchLabels, type MatchedLabels } from '../../../shared/population/census-scheme.ts';
import { censusSchemes } from '../../../shared/population/census-schemes.ts';
import { CensusAreas, checkYear, countIn } from './census-areas.ts';
import { censusTaken } from './census-taken.ts';
import type { PopulationFormat, PopulationReader, Wanted } from './format.ts';
import { columnsOf, type Header } from './header.ts';
import { lineProblem, number } from './line-problem.ts';

/**
 * A table of Census 2021 with one row for each area and one column for each category: the bulk files
 * of Nomis, for any level from country to output area.
 *
 * Columns: date, geography, geography code, then "Ethnic group: Total: All usual residents" and each
 * category, subtotals beside their parts. The first files of 2022 add "; measures: Value" to every
 * name, some MSOA files leave the first words out. Categories are found by their words; columns that
 * somebody added are left alone.
 */
export const censusTable: PopulationFormat = {
  facts: {
    key: 'census table',
    words: 'Census 2021 table by area (ONS, bulk file of Nomis)',
    about: 'areas',
  },
  lookedFor:
    'date, geography, geography code, then every category of TS002, TS007, TS008, TS021, TS029, TS030, TS038, TS039 or TS077 to TS079',
  recognise: (header) => {
    const areas = columnsOf(header, {
      code: ['geography code', 'lsoa21cd', 'msoa21cd'],
      name: ['geography', 'lsoa21nm', 'msoa21nm'],
    });
    const matched = areas && matchedColumns(header);
    if (!areas || !matched) return undefined;
    const { scheme } = matched;
    const columns = { ...areas, date: header.at('date') };
    return {
      words: `Census 2021 ${scheme.words} by area (ONS table ${scheme.table} from Nomis)`,
      read: (wanted) => readTable(header, columns, { matched, wanted }),
      areaAt: areas,
    };
  },
};

type AreaColumns = {
  readonly code: number;
  readonly name: number;
  readonly date: number | undefined;
};

function matchedColumns({ names }: Header): MatchedLabels | undefined {
  const ages = ageScheme(names);
  return matchLabels(names, ages ? [...censusSchemes, ages] : censusSchemes);
}

function readTable(
  { names }: Header,
  columns: AreaColumns,
  { matched, wanted }: { readonly matched: MatchedLabels; readonly wanted: Wanted },
): PopulationReader {
  const areas = new CensusAreas(wanted);
  const { keyOf, leftOver, total } = matched;
  const read = [...keyOf.keys(), ...leftOver, ...(total === undefined ? [] : [total])];
  const labels = read.map((label) => ({ label, column: names.indexOf(label) }));
  const firstLines = new Map<string, number>();
  return {
    line: (fields, line) => {
      const code = (fields[columns.code] ?? '').trim();
      const counts = areas.countsOf(code, (fields[columns.name] ?? '').trim());
      if (!counts) return;
      const before = firstLines.get(code);
      if (before !== undefined) {
        const first = `first in line ${number(before)}`;
        throw lineProblem(line, `the area ${code} is in the file twice, ${first}`);
      }
      firstLines.set(code, line);
      if (columns.date !== undefined) checkYear(fields[columns.date], line);
      for (const { label, column } of labels) counts.set(label, countIn(fields[column], line));
      areas.rowsTaken++;
    },
    finish: (origin) => censusTaken([{ matched, areas }], origin),
  };
}
