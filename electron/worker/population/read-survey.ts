import { listAnd } from '../../../shared/documents/words.ts';
import { questionInWords } from '../../../shared/population/survey-questions.ts';
import { fileRefused } from '../files/file-refused.ts';
import { readTable } from '../files/read-table.ts';
import { splitLine } from '../files/split-line.ts';
import type { Work } from '../work.ts';
import { headerOf } from './header.ts';
import { surveyQuestions, type SurveyQuestion } from './survey-columns.ts';

export type ReadSurvey = {
  readonly path: string;
  readonly odsCode: string;
  readonly stem?: string | undefined;
};

export type SurveyRead = {
  readonly fileName: string;
  readonly sha256: string;
  readonly stems: readonly string[];
  /** "2025" where the name of the file says it. */
  readonly year: string | null;
  /** People who answered the question, weighted; 0 without a question. */
  readonly base: number;
  readonly rows: readonly { readonly label: string; readonly count: number }[];
  /** The label of the row that holds those whose option is not shown. */
  readonly notShown: readonly string[];
  readonly warnings: readonly string[];
};

/**
 * Reads one question of a practice from the practice data of the GP Patient Survey. Shares are
 * fractions of 1; a negative number, "/" or nothing stands for a result that is not shown. Options are
 * numbered only, so what each stands for is left to the person who reads the questionnaire.
 */
export const readSurvey: Work<ReadSurvey, SurveyRead> = async (
  { path, odsCode, stem },
  control,
) => {
  let questions: readonly SurveyQuestion[] = [];
  let receivedAt: number | undefined;
  let line: readonly string[] | undefined;
  const table = await readTable(
    { path },
    {
      recognises: (header) => codeColumn(header) !== undefined,
      understandHeader: (header) => {
        const known = codeColumn(header) ?? notThisSurvey();
        questions = surveyQuestions(known.names);
        receivedAt = headerOf(known.names).at('received');
        return {
          delimiter: ',',
          columns: known.names.length,
          key: { column: known.at, text: odsCode },
          line: (fields) => {
            if (line) throw fileRefused(`${odsCode} is in this file twice.`);
            line = [...fields];
          },
        };
      },
    },
    control,
  );
  if (!line)
    throw fileRefused(
      `${odsCode} is not in this file.`,
      'Check the practice code, and that this is the practice data.',
    );
  const { fileName, sha256 } = table;
  const year = /(?<!\d)20[1-9]\d(?!\d)/.exec(`${table.member ?? ''} ${fileName}`)?.[0] ?? null;
  const facts = { fileName, sha256, stems: questions.map((one) => one.stem), year };
  if (stem === undefined) return { ...facts, base: 0, rows: [], notShown: [], warnings: [] };
  const question = questions.find((one) => one.stem === stem.toLowerCase());
  if (!question) throw fileRefused(`The file has no question “${stem}”.`);
  return { ...facts, ...takeQuestion(question, line, { year, receivedAt }) };
};

type Context = { readonly year: string | null; readonly receivedAt: number | undefined };

function takeQuestion(
  { stem, options, baseAt }: SurveyQuestion,
  line: readonly string[],
  context: Context,
) {
  const base = Math.round(numberIn(line[baseAt ?? context.receivedAt ?? -1]) ?? 0);
  if (base < 1) throw fileRefused(`The file does not say how many people answered “${stem}”.`);
  const shares = options.map(({ number, at }) => ({ number, share: shareIn(line[at]) }));
  const shown = shares.flatMap(({ number, share }) => (share === null ? [] : [{ number, share }]));
  const sum = shown.reduce((all, { share }) => all + share, 0);
  if (shown.length === 0)
    throw fileRefused(`The answers to “${stem}” are not shown for this practice.`);
  if (sum > 1.02) {
    throw fileRefused(
      `The shares of “${stem}” add up to ${Math.round(sum * 100)} in 100: several answers could be ticked, so they are no categories.`,
    );
  }
  const hidden = shares.filter(({ share }) => share === null).map(({ number }) => number);
  const when = context.year === null ? '' : ` (${context.year})`;
  const rows = shown.map(({ number, share }) => ({
    label: `${questionInWords(stem)}, option ${number}${when}`,
    count: Math.round(share * base),
  }));
  const left = Math.max(0, base - rows.reduce((people, { count }) => people + count, 0));
  const notShown = hidden.length === 0 ? [] : [hiddenLabel(hidden)];
  return {
    base,
    // Suppressed is not nobody: those people stay with the figures, in no category.
    rows: [...rows, ...notShown.map((label) => ({ label, count: left }))],
    notShown,
    warnings: [
      `The file numbers its options and does not name them. Look up what each number of “${stem}” stands for in the questionnaire or the list of variables published with this year’s file.`,
      `These are answers of ${base === 1 ? '1 person' : `${base} people`} aged 16 and over to a survey, weighted; not all patients. A share may be up to about ${Math.max(1, Math.round(98 / Math.sqrt(base)))} points in 100 too high or too low.`,
      ...(hidden.length === 0
        ? []
        : [
            `Not shown by the publisher for this practice: ${optionsIn(hidden)}. That is not nobody: such options stay without a number, and figures that lack one are not compared.`,
          ]),
    ],
  };
}

const hiddenLabel = (hidden: readonly number[]): string =>
  `Not shown by the publisher (${optionsIn(hidden)})`;

const optionsIn = (hidden: readonly number[]): string =>
  `${hidden.length === 1 ? 'option' : 'options'} ${listAnd(hidden.map(String))}`;

/** A fraction of 1; null where it is not shown. */
function shareIn(text: string | undefined): number | null {
  const share = numberIn(text);
  return share === undefined || share < 0 || share > 1 ? null : share;
}

function numberIn(text = ''): number | undefined {
  const plain = text.trim();
  return /^-?\d*\.?\d+(?:e-?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

function codeColumn(header: string): { at: number; names: readonly string[] } | undefined {
  const names = splitLine(header, ',')?.map((name) => name.trim());
  const at = names && headerOf(names).at('ad_practicecode', 'Practice_Code');
  return names && at !== undefined && surveyQuestions(names).length > 0 ? { at, names } : undefined;
}

function notThisSurvey(): never {
  throw fileRefused(
    'This is not the practice data of the GP Patient Survey: it has no column of practice codes beside shares of answers.',
    'Choose the CSV file named “Practice data” of one year, weighted, from gp-patient.co.uk.',
  );
}
