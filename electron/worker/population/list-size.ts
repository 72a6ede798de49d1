import { fileRefused } from '../files/file-refused.ts';
import type { PopulationFormat, PopulationReader, Wanted } from './format.ts';
import { columnsOf } from './header.ts';
import { number } from './line-problem.ts';
import { PracticeLines, wantedPractice, type PracticeColumns } from './practice-lines.ts';

/**
 * `gp-reg-pat-prac-all.csv` of NHS England: the list size of every practice, one row each.
 *
 * Columns: PUBLICATION, EXTRACT_DATE, TYPE, CCG_CODE, ONS_CCG_CODE (to June 2022) or
 * SUB_ICB_LOCATION_CODE, ONS_SUB_ICB_LOCATION_CODE, CODE, POSTCODE, SEX, AGE, NUMBER_OF_PATIENTS.
 * TYPE and CODE here are ORG_TYPE and ORG_CODE in the age files.
 */
export const listSize: PopulationFormat = {
  facts: {
    key: 'list size',
    words: 'NHS England list sizes, one row for each practice (all)',
    about: 'practice',
  },
  lookedFor: 'EXTRACT_DATE, TYPE, CODE, POSTCODE, NUMBER_OF_PATIENTS',
  recognise: (header) => {
    const columns = columnsOf(header, {
      date: 'EXTRACT_DATE',
      type: 'TYPE',
      code: 'CODE',
      postcode: 'POSTCODE',
      count: 'NUMBER_OF_PATIENTS',
    });
    if (!columns) return undefined;
    const all = { ...columns, publication: header.at('PUBLICATION') };
    return { read: (wanted) => readListSize(all, wanted), practiceAt: columns };
  },
};

function readListSize(
  columns: PracticeColumns & { readonly postcode: number },
  { odsCode }: Wanted,
): PopulationReader {
  const practice = new PracticeLines(columns, wantedPractice(odsCode));
  let found: { count: number; line: number; postcode: string } | undefined;
  return {
    key: { column: columns.code, text: practice.odsCode },
    line: (fields, line) => {
      const count = practice.accept(fields, line);
      if (count === undefined) return;
      if (found) {
        throw fileRefused(
          `${practice.odsCode} is in this file twice (lines ${number(found.line)} and ${number(line)}).`,
          'The publisher has to correct the file: look for a newer issue of it.',
        );
      }
      found = { count, line, postcode: (fields[columns.postcode] ?? '').trim() };
    },
    finish: (origin) => {
      if (!practice.found() || !found) return undefined;
      const provenance = practice.provenance(origin, 'The number of registered patients.');
      return {
        date: provenance.date,
        rowsTaken: 1,
        totals: { all: found.count, female: null, male: null },
        tables: [{ kind: 'total', provenance, count: found.count }],
        facts: { listSize: found.count, postcode: found.postcode },
        warnings: [],
      };
    },
  };
}
