import type { AgeRange } from '../../../shared/population/age-label.ts';
import { fileRefused } from '../files/file-refused.ts';
import { AgesOfPractice, sexes } from './ages-of-practice.ts';
import type { Origin, PopulationReader, Taken, Wanted } from './format.ts';
import { number } from './line-problem.ts';
import { PracticeLines, wantedPractice, type PracticeColumns } from './practice-lines.ts';

export type AgeFile = {
  readonly columns: PracticeColumns & { readonly sex: number; readonly age: number };
  readonly bands: readonly AgeRange[];
  /** What a reader of the table must know of its ages. */
  readonly note: string;
};

/** Reads one practice's ages by sex out of a file with a row for each sex and age. */
export function readAges(file: AgeFile, { odsCode }: Wanted): PopulationReader {
  const { columns, bands } = file;
  const practice = new PracticeLines(columns, wantedPractice(odsCode));
  const ages = new AgesOfPractice(bands, practice.odsCode);
  return {
    key: { column: columns.code, text: practice.odsCode },
    line: (fields, line) => {
      const count = practice.accept(fields, line);
      if (count === undefined) return;
      ages.add(fields[columns.sex] ?? '', fields[columns.age] ?? '', { count, line });
    },
    finish: (origin) => (practice.found() ? taken(file, practice, ages, origin) : undefined),
  };
}

function taken(
  file: AgeFile,
  practice: PracticeLines,
  ages: AgesOfPractice,
  origin: Origin,
): Taken {
  ages.refuseDuplicates();
  const present = sexes.filter((sex) => ages.has(sex));
  if (present.length === 0) throw withoutSex(practice.odsCode, ages.agesWithoutSex);
  const rows = present.flatMap((sex) => ages.rowsOf(sex));
  const [female, male] = sexes.map((sex) => ages.all(sex));
  const both = female !== undefined && male !== undefined ? female + male : undefined;
  const all = ages.all('all') ?? both;
  const provenance = practice.provenance(origin, `Sex is as registered. ${file.note}`);
  return {
    date: provenance.date,
    rowsTaken: practice.taken,
    totals: { all: all ?? null, female: female ?? null, male: male ?? null },
    tables: [{ kind: 'age and sex', provenance, rows }],
    facts: { listSize: all },
    warnings: warningsOf(ages, { all, both, odsCode: practice.odsCode }),
  };
}

type Sums = {
  readonly all: number | undefined;
  readonly both: number | undefined;
  readonly odsCode: string;
};

function warningsOf(ages: AgesOfPractice, { all, both, odsCode }: Sums): string[] {
  const warnings: string[] = [];
  if (both === undefined) {
    const [there, other] = ages.has('female') ? ['female', 'male'] : ['male', 'female'];
    warnings.push(
      `This file has ${there} patients only. Import the file with ${other} patients of the same month too; until then these ages are not compared with the group.`,
    );
  } else if (all !== undefined && all < both) {
    throw fileRefused(
      `Female and male patients of ${odsCode} add up to ${number(both)}, more than the ${number(all)} of everyone.`,
      'The publisher has to correct the file: look for a newer issue of it.',
    );
  } else if (all !== undefined && all > both) {
    warnings.push(
      `${number(all - both)} of ${number(all)} patients ${all - both === 1 ? 'is' : 'are'} counted in the total but neither as female nor as male.`,
    );
  }
  for (const sex of ages.otherSexes) warnings.push(`Rows with the sex “${sex}” were left out.`);
  return warnings;
}

function withoutSex(odsCode: string, hasAges: boolean): Error {
  return hasAges
    ? fileRefused(
        `This file has the ages of everyone at ${odsCode} together, not of women and men.`,
        'Choose the quin-age file, or the sing-age files for females and for males.',
      )
    : fileRefused(
        `This file has no ages for ${odsCode}, only its total.`,
        'Choose the quin-age file, or the sing-age files for females and for males.',
      );
}
