import type { FileRead } from '../../../shared/population/contract.ts';
import { looksLikePatients } from '../../../shared/population/own/looks-like-patients.ts';
import { fileRefused } from '../files/file-refused.ts';
import type { TableRead } from '../files/read-table.ts';
import { splitLine } from '../files/split-line.ts';
import type { LineReader } from '../files/table-scanner.ts';
import type { PopulationFormat, Recognised } from './format.ts';
import { formats } from './formats.ts';
import { headerOf } from './header.ts';

/** Excel saves commas, tabs ("Unicode text") or, on some computers, semicolons. */
const delimiters = [',', '\t', ';'] as const;

/** A file whose first line was understood. */
export type KnownFile = {
  readonly format: PopulationFormat;
  readonly recognised: Recognised;
  readonly delimiter: string;
  readonly columns: number;
};

/** Tells what a file is by its first line; undefined when no format knows it. */
export function recogniseHeader(line: string): KnownFile | undefined {
  for (const delimiter of delimiters) {
    const fields = splitLine(line, delimiter);
    if (!fields || fields.length < 2) continue;
    const header = headerOf(fields);
    for (const format of formats) {
      const recognised = format.recognise(header);
      if (recognised) return { format, recognised, delimiter, columns: fields.length };
    }
  }
  return undefined;
}

/** As `recogniseHeader`; refuses an unknown file and says what it has and what would be known. */
export function knownFile(line: string): KnownFile {
  const known = recogniseHeader(line);
  if (known) return known;
  const columns = (splitLine(line, ',') ?? [line]).map((name) => name.trim()).filter(Boolean);
  const persons = looksLikePatients([columns]);
  if (persons !== undefined) {
    throw fileRefused(
      `This looks like a list of single patients: it has ${persons}. The record keeps totals only, never anything about one patient.`,
      'Public files have totals. For totals of your own system use “Add totals from your own system”.',
    );
  }
  const shown = columns.slice(0, 4).map((name) => `“${name.slice(0, 60)}”`);
  throw fileRefused(
    `The columns of this file are not known: ${shown.join(', ')}${columns.length > 4 ? ' and others' : ''}.`,
    'Files are known by their columns, whatever their names. These were looked for:',
    Object.fromEntries(
      formats.map(({ facts, lookedFor }) => [facts.key, `${facts.words}: ${lookedFor}`]),
    ),
  );
}

/** Whether the first line of a file is that of a known kind. */
export const isKnown = (header: string): boolean => recogniseHeader(header) !== undefined;

/** How the lines of a known file are split for its reader. */
export const lineReader = (
  { delimiter, columns }: KnownFile,
  { key, line }: Pick<LineReader, 'key' | 'line'>,
): LineReader => ({ delimiter, columns, key, line });

/** The file as a person and a later check know it. */
export const fileRead = (known: KnownFile, table: TableRead): FileRead => ({
  format: { ...known.format.facts, words: known.recognised.words ?? known.format.facts.words },
  fileName: table.fileName,
  member: table.member,
  sha256: table.sha256,
});
