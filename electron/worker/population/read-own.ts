import { guessSubject } from '../../../shared/population/own/own-words.ts';
import { looksLikePatients } from '../../../shared/population/own/looks-like-patients.ts';
import { cellsOf, readOwnTable, type OwnTable } from '../../../shared/population/own/own-table.ts';
import { fileRefused } from '../files/file-refused.ts';
import { looksLike, looksLikeZip } from '../files/looks-like.ts';
import { openSourceFile } from '../files/source-file.ts';
import { textFormOf, toUtf8Lines, decodeLine } from '../files/text-encoding.ts';
import type { Work, WorkControl } from '../work.ts';

export type ReadOwn = {
  readonly path?: string | undefined;
  readonly text?: string | undefined;
  readonly countColumn?: number | undefined;
};

export type OwnRead = Omit<OwnTable, 'heading'> & {
  readonly fileName: string | null;
  readonly sha256: string | null;
  readonly subject: string | null;
};

/** A table of totals is a few kilobytes; what is larger is a list of something else. */
const mostBytes = 2_000_000;

/** Reads totals of the practice's own system; refuses single patients and says why. */
export const readOwn: Work<ReadOwn, OwnRead> = async ({ path, text, countColumn }, control) => {
  const given =
    path === undefined
      ? { text: text ?? '', fileName: null, sha256: null }
      : await readText(path, control);
  const cells = cellsOf(given.text);
  const persons = looksLikePatients(cells);
  if (persons !== undefined) throw singlePatients(persons);
  const read = readOwnTable(cells, countColumn);
  if ('problem' in read) throw fileRefused(read.problem);
  const { fileName, sha256 } = given;
  const { heading, ...table } = read;
  const { rows } = table;
  const subject =
    guessSubject(
      rows.map(({ label }) => label),
      heading,
    ) ?? null;
  return { ...table, fileName, sha256, subject };
};

async function readText(path: string, control: WorkControl) {
  const file = openSourceFile(path);
  try {
    const kind = looksLikeZip(file.head) ? 'a ZIP file or an Excel workbook' : looksLike(file.head);
    const form = kind === undefined ? textFormOf(file.head) : undefined;
    if (!form) {
      throw fileRefused(
        `“${file.name}” is ${kind === undefined ? 'not a text file' : kind}.`,
        'Save the sheet as CSV, or copy the table in Excel and paste it here.',
      );
    }
    if (file.size > mostBytes) {
      throw singlePatients(
        `${Math.round(file.size / 1_000_000)} million bytes, as a list of persons has`,
      );
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of toUtf8Lines(file.chunks(control), form)) chunks.push(chunk.slice());
    return { text: decodeLine(Buffer.concat(chunks)), fileName: file.name, sha256: file.sha256() };
  } finally {
    file.close();
  }
}

const singlePatients = (reason: string) =>
  fileRefused(
    `This looks like a list of single patients: it has ${reason}. The record keeps totals only, never anything about one patient.`,
    'Run the search again so that it gives totals: one row for each category with the number of patients.',
  );
