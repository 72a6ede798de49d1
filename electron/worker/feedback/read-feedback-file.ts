import type { FeedbackSource } from '../../../shared/feedback/feedback.ts';
import { fileRefused } from '../files/file-refused.ts';
import { readTable } from '../files/read-table.ts';
import { splitLine } from '../files/split-line.ts';
import type { Work } from '../work.ts';
import { headerOf } from '../population/header.ts';
import type { FeedbackFormat, FeedbackRecognised, FeedbackTaken } from './format.ts';
import { friendsAndFamily } from './friends-and-family.ts';
import { gpPatientSurvey } from './gp-patient-survey.ts';

export type ReadFeedbackFile = { readonly path: string; readonly odsCode: string };

export type FeedbackFileRead = Omit<FeedbackTaken, 'figures' | 'notes'> & {
  readonly fileName: string;
  readonly sha256: string;
  readonly source: FeedbackSource;
  readonly figures: FeedbackTaken['figures'];
  readonly notes: readonly string[];
  readonly days: { readonly from: string; readonly to: string } | undefined;
};

const formats: readonly FeedbackFormat[] = [friendsAndFamily, gpPatientSurvey];
const delimiters = [',', '\t', ';'] as const;

type Known = {
  readonly format: FeedbackFormat;
  readonly recognised: FeedbackRecognised;
  readonly delimiter: string;
  readonly columns: number;
};

/** Takes one practice’s line from a survey file, in one pass; refuses what it does not know. */
export const readFeedbackFile: Work<ReadFeedbackFile, FeedbackFileRead> = async (
  { path, odsCode },
  control,
) => {
  let known: Known | undefined;
  let taken: FeedbackTaken | undefined;
  const table = await readTable(
    { path },
    {
      recognises: (header) => recognise(header) !== undefined,
      understandHeader: (header) => {
        const found = (known = recognise(header) ?? refuseUnknown(header));
        const { recognised, delimiter, columns } = found;
        return {
          delimiter,
          columns,
          key: { column: recognised.codeAt, text: odsCode },
          line: (fields) => {
            if (taken) throw fileRefused(`${odsCode} is in this file twice.`);
            taken = recognised.take(fields);
          },
        };
      },
    },
    control,
  );
  if (!known || !taken) {
    throw fileRefused(
      `${odsCode} is not in this file of ${table.rowsRead.toLocaleString('en-GB')} lines.`,
      'Check the practice code, or choose the file of another month or year.',
    );
  }
  const fileName = table.member ?? table.fileName;
  return {
    ...taken,
    fileName: table.fileName,
    sha256: table.sha256,
    source: known.format.source,
    days: known.format.daysOf(fileName) ?? known.format.daysOf(table.fileName),
  };
};

function recognise(line: string): Known | undefined {
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

function refuseUnknown(line: string): never {
  if (/(^|[,;\t"])practice_code/i.test(line) && /_pct|\dpct/i.test(line)) {
    throw fileRefused(
      'This looks like the GP Patient Survey of 2023 or before, whose questions were others.',
      'Choose the practice data of 2024 or later.',
    );
  }
  throw fileRefused(
    'The first line of this file does not hold the columns of a survey that is known.',
    `Known are: ${formats.map(({ words }) => words).join('; ')}. In a sheet, remove the lines above the column names before you save it as CSV.`,
  );
}
