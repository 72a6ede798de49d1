import { closeSync, openSync, writeSync } from 'node:fs';
import { ageLabel, fiveYearBands } from '../../shared/population/age-label.ts';

/** How many organisations of each kind stand in the published file, about. */
const organisations = [
  ['GP', 6240, (i: number) => `P${String(10_000 + i)}`],
  ['PCN', 1280, (i: number) => `U${String(10_000 + i)}`],
  ['SUB_ICB_LOCATION_CODE', 106, (i: number) => `${String(i).padStart(2, '0')}A`],
  ['ICB', 42, (i: number) => `Q${String(i).padStart(2, '0')}`],
  ['Comm Region', 7, (i: number) => `Y6${i}`],
] as const;

/** The practice that the benchmark looks for, two thirds into the practices. */
export const soughtPractice = 'P14160';

const labels = fiveYearBands.map(ageLabel);
const newline = '\r\n';

/**
 * Writes a full-size quin-age file in the published layout with invented counts: 7,675
 * organisations of 43 rows, 330,025 rows, about 20 MB. `times` writes the organisations so many
 * times over, under other codes, for a file larger than any published.
 */
export function writeQuinAgeFile(path: string, times = 1): void {
  const fd = openSync(path, 'w');
  writeSync(
    fd,
    `PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,ONS_CODE,POSTCODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS${newline}`,
  );
  for (let time = 0; time < times; time++) {
    for (const [type, number, codeOf] of organisations) {
      for (let i = 0; i < number; i++) {
        const code = time === 0 ? codeOf(i) : `${codeOf(i)}X${time}`;
        writeSync(fd, rowsOf(type, code, i));
      }
    }
  }
  closeSync(fd);
}

function rowsOf(type: string, code: string, seed: number): string {
  const ons = type === 'GP' || type === 'PCN' ? '' : 'E54000057';
  const postcode = type === 'GP' ? `M${seed % 90} ${seed % 9}NW` : '';
  const start = `GP_PRAC_PAT_LIST,2026-07-01,${type},${code},${ons},${postcode}`;
  const counts = labels.map((_, band) => (seed * 31 + band * 97) % 900);
  const sum = counts.reduce((a, b) => a + b, 0);
  const bySex = (sex: string) =>
    labels.map((label, band) => `${start},${sex},${label},${counts[band] ?? 0}`).join(newline);
  return [
    `${start},ALL,ALL,${sum * 2}`,
    bySex('FEMALE'),
    `${start},FEMALE,ALL,${sum}`,
    bySex('MALE'),
    `${start},MALE,ALL,${sum}${newline}`,
  ].join(newline);
}
