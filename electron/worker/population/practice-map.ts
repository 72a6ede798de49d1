import { plainName } from '../../../shared/population/plain-name.ts';
import { downloadAgain, fileRefused } from '../files/file-refused.ts';
import type { FactsFound, PopulationFormat, PopulationReader, Wanted } from './format.ts';
import { columnsOf, type Header } from './header.ts';
import { number } from './line-problem.ts';
import { PracticeLines, wantedPractice } from './practice-lines.ts';

/** Columns of each fact; the second name is the one used to June 2022, for what stood there before. */
const factColumns = {
  name: ['PRACTICE_NAME'],
  postcode: ['PRACTICE_POSTCODE'],
  pcnCode: ['PCN_CODE'],
  pcnName: ['PCN_NAME'],
  subIcbCode: ['SUB_ICB_LOCATION_CODE', 'CCG_CODE'],
  subIcbName: ['SUB_ICB_LOCATION_NAME', 'CCG_NAME'],
  icbCode: ['ICB_CODE', 'STP_CODE'],
  icbName: ['ICB_NAME', 'STP_NAME'],
  regionCode: ['COMM_REGION_CODE'],
  regionName: ['COMM_REGION_NAME'],
  supplier: ['SUPPLIER_NAME'],
} as const satisfies Partial<Record<keyof FactsFound, readonly string[]>>;

type FactKey = keyof typeof factColumns;

/** Facts that the published files often write in capitals. */
const names: ReadonlySet<FactKey> = new Set(['name', 'pcnName', 'icbName']);

/**
 * `gp-reg-pat-prac-map.csv` of NHS England: name, network, board and region of every practice.
 *
 * Three generations: with CCG and STP columns (to June 2022), with SUB_ICB_LOCATION and ICB columns,
 * and with SUPPLIER_NAME besides.
 */
export const practiceMap: PopulationFormat = {
  facts: {
    key: 'practice map',
    words: 'NHS England practices with their networks, boards and regions (map)',
    about: 'practice',
  },
  lookedFor: 'EXTRACT_DATE, PRACTICE_CODE, PRACTICE_NAME, PCN_CODE',
  recognise: (header) => {
    const columns = columnsOf(header, {
      date: 'EXTRACT_DATE',
      code: 'PRACTICE_CODE',
      name: 'PRACTICE_NAME',
      pcn: 'PCN_CODE',
    });
    if (!columns) return undefined;
    return {
      read: (wanted) => readFacts(header, columns, wanted),
      practiceAt: { code: columns.code },
    };
  },
};

function readFacts(
  header: Header,
  columns: { readonly date: number; readonly code: number },
  { odsCode }: Wanted,
): PopulationReader {
  const practice = new PracticeLines(columns, wantedPractice(odsCode));
  let found: { readonly facts: FactsFound; readonly line: number } | undefined;
  return {
    key: { column: columns.code, text: practice.odsCode },
    line: (fields, line) => {
      practice.accept(fields, line);
      if (found) {
        throw fileRefused(
          `${practice.odsCode} is in this file twice (lines ${number(found.line)} and ${number(line)}).`,
          downloadAgain,
        );
      }
      found = { facts: factsOf(header, fields), line };
    },
    finish: ({ fileName }) =>
      found && {
        date: practice.date ?? '',
        rowsTaken: 1,
        totals: { all: null, female: null, male: null },
        tables: [],
        facts: found.facts,
        warnings: header.at('ICB_CODE') === undefined ? [beforeBoards(fileName)] : [],
      },
  };
}

const beforeBoards = (fileName: string) =>
  `“${fileName}” is from before July 2022, when there were no integrated care boards (ICBs) yet: what it gives as the ICB is the partnership of that time. Choose the newest file with “map” in its name from the page “Patients Registered at a GP Practice” of NHS England, or write the name of today’s ICB in its place.`;

function factsOf(header: Header, fields: readonly string[]): FactsFound {
  const facts: Partial<Record<FactKey, string>> = {};
  for (const key of Object.keys(factColumns) as FactKey[]) {
    const position = header.at(...factColumns[key]);
    const value = position === undefined ? '' : (fields[position] ?? '').trim();
    if (value !== '') facts[key] = names.has(key) ? plainName(value) : value;
  }
  const { pcnCode: _code, pcnName: _name, ...withoutNetwork } = facts;
  return facts.pcnCode === 'U' ? withoutNetwork : facts;
}
