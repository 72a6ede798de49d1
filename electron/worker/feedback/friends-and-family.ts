import type { Figure } from '../../../shared/feedback/feedback.ts';
import { fileRefused } from '../files/file-refused.ts';
import type { Header } from '../population/header.ts';
import { printedCount, type FeedbackFormat } from './format.ts';

/** The six answers of the test since April 2020, with the names of columns that hold them. */
const answers: readonly (readonly [label: string, ...names: string[]])[] = [
  ['Very good', 'Very Good', 'Extremely Likely/Very Good', 'Extremely Likely'],
  ['Good', 'Good', 'Likely/Good', 'Likely'],
  [
    'Neither good nor poor',
    'Neither Good nor Poor',
    'Neither good or poor',
    'Neither Likely nor Unlikely/Neither Good nor Poor',
    'Neither',
  ],
  ['Poor', 'Poor', 'Unlikely/Poor', 'Unlikely'],
  ['Very poor', 'Very Poor', 'Extremely Unlikely/Very Poor', 'Extremely Unlikely'],
  ['Don’t know', "Don't Know", 'Don’t Know', 'Dont Know', 'Do not Know', 'Unknown'],
];

/**
 * The monthly Friends and Family Test data for GP practices of NHS England, one row a practice:
 * Practice Code, Practice Name, Total Responses, the counts of the six answers. It is published as
 * a workbook; its sheet of practices is saved as CSV first.
 */
export const friendsAndFamily: FeedbackFormat = {
  source: 'Friends and Family Test',
  words: 'Friends and Family Test, the sheet of practices saved as CSV',
  recognise: (header) => {
    const codeAt = header.at('Practice Code', 'GP Practice Code', 'Organisation Code');
    const found = answers.map(([label, ...names]) => ({ label, at: header.at(...names) }));
    if (codeAt === undefined || found.filter(({ at }) => at !== undefined).length < 5) {
      return undefined;
    }
    return { codeAt, take: (fields) => takeLine(fields, header, found) };
  },
  daysOf: monthOf,
};

function takeLine(
  fields: readonly string[],
  header: Header,
  found: readonly { readonly label: string; readonly at: number | undefined }[],
) {
  const cell = (at: number | undefined) => (at === undefined ? undefined : fields[at]);
  const counts = found.map(({ label, at }) => ({ label, count: printedCount(cell(at)) }));
  const known = counts.flatMap(({ count }) => count ?? []);
  const sum = known.reduce((total, count) => total + count, 0);
  const printed = printedCount(cell(header.at('Total Responses', 'Total')));
  const whole = known.length === counts.length;
  if (whole && printed !== null && printed !== sum) {
    throw fileRefused(
      `The six answers of this practice add up to ${sum}, but the file says ${printed} in all.`,
      'The publisher has to correct the file: look for a newer issue of it.',
    );
  }
  const responded = printed ?? (whole ? sum : null);
  const figures = counts.map(({ label, count }): Figure => ({
    label,
    count,
    percent: whole && sum > 0 && count !== null ? Math.round((1000 * count) / sum) / 10 : null,
    base: whole ? sum : null,
  }));
  const notes = whole
    ? []
    : ['Some answers are not shown in the file, so no percentages are made.'];
  return {
    practiceName: (
      cell(header.at('Practice Name', 'GP Practice Name', 'Organisation Name')) ?? ''
    ).trim(),
    // The patients of the practice stand in some files; nobody knows how many were asked.
    asked: null,
    responded,
    figures,
    notes,
  };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthInWords =
  /(?<![a-z])(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[\s_-]*(?<year>(?:20)?\d\d)(?!\d)/i;
const monthInFigures = /(?<!\d)(?<year>20\d\d)[\s_-]?(?<month>0[1-9]|1[0-2])(?!\d)/;

/** "FFT-GP-July-2026.csv" and "fft 2026-07.csv" are about July 2026; "Summary-2026" is about no month. */
export function monthOf(fileName: string) {
  const named = (monthInWords.exec(fileName) ?? monthInFigures.exec(fileName))?.groups;
  if (!named) return undefined;
  const said = (named['month'] ?? '').toLowerCase();
  const month = months.indexOf(said.slice(0, 3)) + 1 || Number(said);
  const digits = named['year'] ?? '';
  const year = Number(digits.length === 2 ? `20${digits}` : digits);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const start = `${year}-${String(month).padStart(2, '0')}`;
  return { from: `${start}-01`, to: `${start}-${last}` };
}
