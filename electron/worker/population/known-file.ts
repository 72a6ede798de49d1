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

/** As `recogniseHeader`; refuses an unknown file, shows how it begins and says what would be known. */
export function knownFile(line: string, next: () => readonly string[] = () => []): KnownFile {
  const known = recogniseHeader(line);
  if (known) return known;
  const begins = [line, ...next()].filter((text) => text.trim() !== '');
  const columns = fieldsIn(line).filter(Boolean);
  const persons = looksLikePatients(begins.map(fieldsIn));
  if (persons !== undefined) {
    throw fileRefused(
      `This looks like a list of single patients: it has ${persons}. The record keeps totals only, never anything about one patient.`,
      'Files of published figures have totals. For totals of your own system use “Add totals from your own system”.',
    );
  }
  const shown = columns.slice(0, 4).map((name) => `“${name.slice(0, 60)}”`);
  throw fileRefused(
    `The columns of this file are not known: ${shown.join(', ')}${columns.length > 4 ? ' and others' : ''}.`,
    'Files are known by their columns, whatever their names. Below is how this one begins, and then what was looked for.',
    Object.fromEntries([
      ...begins.map(
        (text, i) =>
          [`line ${i + 1}`, `${i === 0 ? 'First line' : 'Then'}: ${readable(text)}`] as const,
      ),
      ...formats.map(
        ({ facts, lookedFor }) => [facts.key, `${facts.words}: ${lookedFor}`] as const,
      ),
    ]),
  );
}

const fieldsIn = (line: string): string[] =>
  (splitLine(line, delimiters.find((one) => line.includes(one)) ?? ',') ?? [line]).map((field) =>
    field.trim(),
  );

/** Enough of a line to know the file again: its fields set apart, long ones cut. */
function readable(line: string): string {
  const fields = fieldsIn(line).map((field) =>
    field.length > 30 ? `${field.slice(0, 30)}…` : field,
  );
  const shown = fields.slice(0, 8).join(' | ');
  return fields.length > 8 ? `${shown} | and ${fields.length - 8} more` : shown;
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
