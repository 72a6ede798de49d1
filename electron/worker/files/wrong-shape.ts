import { downloadAgain, fileRefused } from './file-refused.ts';

/** A line whose columns are not those of the first line. */
export type Shape = {
  readonly line: number;
  /** Undefined when a quote is not closed. */
  readonly found: number | undefined;
  readonly columns: number;
  readonly atEndOfFile: boolean;
};

/** The refusal of a file that has such a line, in words that tell a cut-off file from a broken one. */
export function wrongShape({ line, found, columns, atEndOfFile }: Shape): Error {
  if (atEndOfFile) {
    return fileRefused(
      `The file stops in the middle of line ${inWords(line)}: it was not downloaded to its end.`,
      downloadAgain,
    );
  }
  const problem =
    found === undefined
      ? `Line ${inWords(line)} has a quotation mark that is not closed.`
      : `Line ${inWords(line)} has ${inWords(found)} columns where the first line has ${inWords(columns)}.`;
  return fileRefused(problem, downloadAgain);
}

const inWords = (n: number) => n.toLocaleString('en-GB');
