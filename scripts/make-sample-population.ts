import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ageLabel,
  fiveYearBands,
  parseAgeLabel,
  singleYears,
} from '../shared/population/age-label.ts';
import { largestRemainder } from '../shared/statistics/largest-remainder.ts';
import { splitLine } from '../electron/worker/files/split-line.ts';

/**
 * Makes the sample practice's population files in `resources/sample-practice` from the real Census
 * figures in `resources/reference`: `node scripts/make-sample-population.ts`. What is made is invented
 * and says so in its PUBLICATION column; `README.md` beside the files tells how.
 */
const resources = join(import.meta.dirname, '../resources');
const odsCode = 'Y99999';
const date = '2025-07-01';
const publication = 'SAMPLE_INVENTED';
/** Of a real practice in the same part of the borough, in January 2026. */
const patients = 9229;
/** The twelve neighbourhoods where the sample practice's patients are said to live. */
const neighbourhoods = /^Trafford 00[123][A-Z]$/;

type Sex = 'FEMALE' | 'MALE';
type Cell = { readonly sex: Sex; readonly label: string; readonly count: number };

function rowsOf(name: string): string[][] {
  const text = readFileSync(join(resources, 'reference', name), 'utf8').trimEnd();
  return text.split(/\r?\n/).map((line) => splitLine(line, ',') ?? []);
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** Residents of the neighbourhoods by the bands of TS007A, 0 to 4, ... 80 to 84, 85 and over. */
function residentsByBand(): number[] {
  const rows = rowsOf('census2021-ts007a-lsoa-trafford.csv').filter(([, name = '']) =>
    neighbourhoods.test(name),
  );
  return Array.from({ length: 18 }, (_, band) => sum(rows.map((row) => Number(row[band + 4]))));
}

/** Residents of Trafford at each single year of age, the last one 95 and over. */
function residentsByYear(): number[] {
  const [header = [], row = []] = rowsOf('census2021-ts007-trafford.csv');
  const at = (name: string) => Number(row[header.indexOf(`Age: Aged ${name}; measures: Value`)]);
  const years = Array.from({ length: 100 }, (_, age) =>
    at(age === 0 ? 'under 1 year' : age === 1 ? '1 year' : `${age} years`),
  );
  return [...years.slice(0, 95), sum(years.slice(95)) + at('100 years and over')];
}

/** The share of the neighbourhoods' residents who are female. */
function femaleShare(): number {
  const rows = rowsOf('2021_population_by_sex_lsoa_trafford.csv').filter(([, name = '']) =>
    neighbourhoods.test(name),
  );
  const of = (sex: string) =>
    sum(rows.filter((row) => row[4] === sex).map((row) => Number(row[7])));
  return of('Female') / of('All persons');
}

/** The band of TS007A that an age lies in. */
const bandOf = (age: number) => Math.min(Math.floor(age / 5), 17);

/** Patients of each sex and single year of age, adding up to the list size exactly. */
function invent(): Cell[] {
  const bands = residentsByBand();
  const years = residentsByYear();
  const female = femaleShare();
  const yearsOfBand = bands.map((_, band) => sum(years.filter((_, age) => bandOf(age) === band)));
  const weights = (['FEMALE', 'MALE'] as const).flatMap((sex) =>
    years.map((count, age) => {
      const ofBand = count / (yearsOfBand[bandOf(age)] ?? 1);
      return (sex === 'FEMALE' ? female : 1 - female) * (bands[bandOf(age)] ?? 0) * ofBand;
    }),
  );
  const counts = largestRemainder(weights, patients);
  return counts.map((count, i) => ({
    sex: i < years.length ? 'FEMALE' : 'MALE',
    label: ageLabel(singleYears[i % years.length] ?? { fromAge: 0, toAge: 0 }),
    count,
  }));
}

const csv = (rows: readonly string[]) => `${rows.join('\r\n')}\r\n`;
const totalOf = (cells: readonly Cell[]) => sum(cells.map(({ count }) => count));

function quinAge(cells: readonly Cell[]): string {
  const start = `${publication},${date},GP,${odsCode},,ZZ99 9ZZ`;
  const rowsOfSex = (sex: Sex) => {
    const own = cells.filter((cell) => cell.sex === sex);
    const bandRows = fiveYearBands.map((band) => {
      const inBand = own.filter(({ label }) => {
        const age = parseAgeLabel(label)?.fromAge ?? 0;
        return age >= band.fromAge && (band.toAge === null || age <= band.toAge);
      });
      return `${start},${sex},${ageLabel(band)},${totalOf(inBand)}`;
    });
    return [...bandRows, `${start},${sex},ALL,${totalOf(own)}`];
  };
  return csv([
    'PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,ONS_CODE,POSTCODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS',
    `${start},ALL,ALL,${totalOf(cells)}`,
    ...rowsOfSex('FEMALE'),
    ...rowsOfSex('MALE'),
  ]);
}

function singAge(cells: readonly Cell[], sex: Sex): string {
  const own = cells.filter((cell) => cell.sex === sex);
  const start = `${publication},${date},GP,${odsCode},ZZ99 9ZZ,${sex}`;
  return csv([
    'PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS',
    `${start},ALL,${totalOf(own)}`,
    ...own.filter(({ count }) => count > 0).map(({ label, count }) => `${start},${label},${count}`),
  ]);
}

const listSize = () =>
  csv([
    'PUBLICATION,EXTRACT_DATE,TYPE,SUB_ICB_LOCATION_CODE,ONS_SUB_ICB_LOCATION_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS',
    `${publication},${date},GP,99Z,E38999999,${odsCode},ZZ99 9ZZ,ALL,ALL,${patients}`,
  ]);

const practiceMap = () =>
  csv([
    'PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,ONS_SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_CODE,SUB_ICB_LOCATION_NAME,ONS_ICB_CODE,ICB_CODE,ICB_NAME,ONS_COMM_REGION_CODE,COMM_REGION_CODE,COMM_REGION_NAME,SUPPLIER_NAME',
    `${publication},${date},${odsCode},Sample Medical Practice,ZZ99 9ZZ,U99999,Sample Primary Care Network,E38999999,99Z,NHS Sample Integrated Care Board - 99Z,E54999999,QZZ,NHS Sample Integrated Care Board,E40999999,Y99,Sample Region,Sample Systems`,
  ]);

/** Every file by its name. */
export function samplePopulationFiles(): Readonly<Record<string, string>> {
  const cells = invent();
  return {
    'sample-quin-age.csv': quinAge(cells),
    'sample-sing-age-female.csv': singAge(cells, 'FEMALE'),
    'sample-sing-age-male.csv': singAge(cells, 'MALE'),
    'sample-all.csv': listSize(),
    'sample-map.csv': practiceMap(),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, content] of Object.entries(samplePopulationFiles())) {
    writeFileSync(join(resources, 'sample-practice', name), content);
  }
}
