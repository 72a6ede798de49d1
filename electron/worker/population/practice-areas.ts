import type { AreaRow } from '../../../shared/population/population-table.ts';
import { fileRefused } from '../files/file-refused.ts';
import type { Origin, PopulationFormat, PopulationReader, Taken, Wanted } from './format.ts';
import { columnsOf } from './header.ts';
import { lineProblem, number, quoted } from './line-problem.ts';
import { PracticeLines, wantedPractice, type PracticeColumns } from './practice-lines.ts';

/**
 * `gp-reg-pat-prac-lsoa-*.csv` of NHS England: how many patients of a practice live in each
 * neighbourhood (LSOA of 2011 or 2021), four times a year, up to 1,200,000 rows and 90 MB.
 *
 * Columns: PUBLICATION, EXTRACT_DATE, PRACTICE_CODE, PRACTICE_NAME, LSOA_CODE, SEX, "Number of
 * Patients" (to about 2021) or NUMBER_OF_PATIENTS. SEX is ALL in one file, FEMALE and MALE in others
 * or in one. Welsh areas have codes of Wales; an unknown residence is `NO2011`, `NO2021` or the like.
 */
export const practiceAreas: PopulationFormat = {
  facts: {
    key: 'practice by area',
    words: 'NHS England patients of each practice by neighbourhood (LSOA)',
    about: 'practice',
  },
  lookedFor: 'EXTRACT_DATE, PRACTICE_CODE, LSOA_CODE, SEX, NUMBER_OF_PATIENTS',
  recognise: (header) => {
    const found = columnsOf(header, {
      date: 'EXTRACT_DATE',
      code: 'PRACTICE_CODE',
      area: ['LSOA_CODE', 'LSOA'],
      sex: 'SEX',
      count: 'NUMBER_OF_PATIENTS',
    });
    if (!found) return undefined;
    const columns = { ...found, publication: header.at('PUBLICATION') };
    return { read: (wanted) => readAreas(columns, wanted), practiceAt: { code: found.code } };
  },
};

type Columns = PracticeColumns & { readonly area: number; readonly sex: number };
type Sex = 'all' | 'female' | 'male';

const sexOf: Readonly<Record<string, Sex>> = {
  ALL: 'all',
  FEMALE: 'female',
  F: 'female',
  MALE: 'male',
  M: 'male',
};

function readAreas(columns: Columns, { odsCode }: Wanted): PopulationReader {
  const practice = new PracticeLines(columns, wantedPractice(odsCode));
  const counts = {
    all: new Map<string, number>(),
    female: new Map<string, number>(),
    male: new Map<string, number>(),
  };
  return {
    key: { column: columns.code, text: practice.odsCode },
    line: (fields, line) => {
      const people = practice.accept(fields, line);
      if (people === undefined) return;
      const area = (fields[columns.area] ?? '').trim().toUpperCase();
      const sex = sexOf[(fields[columns.sex] ?? '').trim().toUpperCase()];
      if (!sex) throw lineProblem(line, `the sex is ${quoted(fields[columns.sex])}`);
      if (counts[sex].has(area)) {
        throw fileRefused(
          `Line ${number(line)}: ${practice.odsCode} has the area ${quoted(area)} a second time, so its patients would count double.`,
          'The publisher has to correct the file: look for a newer issue of it.',
        );
      }
      counts[sex].set(area, people);
    },
    finish: (origin) => (practice.found() ? taken(practice, counts, origin) : undefined),
  };
}

type Counts = Readonly<Record<Sex, ReadonlyMap<string, number>>>;

function taken(practice: PracticeLines, counts: Counts, origin: Origin): Taken {
  const byArea = everyone(practice.odsCode, counts);
  const known: AreaRow[] = [...byArea]
    .filter(([area]) => isArea(area))
    .map(([area, count]) => ({ area, count }));
  const all = sum(byArea.values());
  const counted = sum(known.map(({ count }) => count));
  const provenance = practice.provenance(origin, noteOf(all - counted, known));
  const sexes =
    counts.all.size > 0 ? [null, null] : [sum(counts.female.values()), sum(counts.male.values())];
  return {
    date: provenance.date,
    rowsTaken: practice.taken,
    totals: { all, female: sexes[0] ?? null, male: sexes[1] ?? null },
    tables: [
      {
        kind: 'patients by area',
        provenance: { ...provenance, coverage: { counted, outOf: all } },
        rows: known.sort((a, b) => b.count - a.count || a.area.localeCompare(b.area)),
      },
    ],
    facts: {},
    warnings:
      counted >= 0.9 * all
        ? []
        : [
            `Only for ${number(counted)} of ${number(all)} patients is it known in which neighbourhood they live.`,
          ],
  };
}

/** People by area from rows of everyone or, where there are none, from both sexes. */
function everyone(odsCode: string, { all, female, male }: Counts): ReadonlyMap<string, number> {
  if (all.size > 0) return all;
  if (female.size === 0 || male.size === 0) {
    const only = female.size > 0 ? 'female' : 'male';
    throw fileRefused(
      `This file has the ${only} patients of ${odsCode} only.`,
      'Choose the file of all patients: its name has “all” or “male-female” in it.',
    );
  }
  const both = new Map(female);
  for (const [area, count] of male) both.set(area, (both.get(area) ?? 0) + count);
  return both;
}

/** Areas of England and Wales have figures in the Census; what is not one is a residence not known. */
const isArea = (code: string): boolean => /^[EW]01\d{6}$/.test(code);

function noteOf(unknown: number, known: readonly AreaRow[]): string {
  const wales = known.filter(({ area }) => area.startsWith('W')).length;
  const notes = [
    'Where the practice’s patients live, by neighbourhood (LSOA).',
    unknown > 0
      ? `For ${number(unknown)} ${unknown === 1 ? 'patient' : 'patients'} no neighbourhood in England or Wales is known.`
      : '',
    wales > 0
      ? `${number(wales)} of the neighbourhoods ${wales === 1 ? 'is' : 'are'} in Wales.`
      : '',
  ];
  return notes.filter(Boolean).join(' ');
}

const sum = (counts: Iterable<number>): number => {
  let total = 0;
  for (const count of counts) total += count;
  return total;
};
