import { closeSync, openSync, writeSync } from 'node:fs';

/** As many rows as the file of 2025 had. */
export const lsoaRows = 1_177_548;
const practices = 6228;
const newline = '\r\n';

/** The practice that the benchmark looks for, two thirds into the file. */
export const soughtPractice = 'P14160';

/**
 * Writes a full-size file of patients by neighbourhood in the published layout with invented counts:
 * about 189 rows for each practice, both sexes, 90 MB. One practice in 50 has a comma in its name and
 * so stands in quotation marks, as some do.
 */
export function writeLsoaFile(path: string): void {
  const fd = openSync(path, 'w');
  writeSync(
    fd,
    `PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,LSOA_CODE,SEX,NUMBER_OF_PATIENTS${newline}`,
  );
  let written = 0;
  for (let i = 0; i < practices; i++) {
    const upTo = Math.floor((lsoaRows * (i + 1)) / practices);
    writeSync(fd, rowsOf(i, upTo - written));
    written = upTo;
  }
  closeSync(fd);
}

function rowsOf(practice: number, rows: number): string {
  const name = practice % 50 === 0 ? '"THE SAMPLE HOUSE, PRACTICE 2"' : 'THE SAMPLE ROAD SURGERY';
  const start = `GP_PRAC_PAT_LIST,2025-07-01,P${10_000 + practice},${name}`;
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const area = `E010${String((practice * 37 + (row >> 1)) % 35_000).padStart(5, '0')}`;
    const sex = row % 2 === 0 ? 'FEMALE' : 'MALE';
    lines.push(`${start},${area},${sex},${1 + ((practice + row * 7) % 400)}`);
  }
  return lines.join(newline) + newline;
}
