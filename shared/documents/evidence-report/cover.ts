import { formatDay } from '../../dates/format-day.ts';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import { financialYearDays } from '../../dates/financial-year.ts';
import { notForPublication } from '../not-for-publication.ts';
import { bullets, facts, heading, paragraph, type Block, type Fact } from '../plain-document.ts';
import { people } from '../words.ts';
import type { Rendering } from './evidence-report.ts';
import { yearInWords } from './year-in-words.ts';

/** Who reports what to whom, and the year in a few sentences. */
export function cover(model: EvidenceReportModel, rendering: Rendering): Block[] {
  return [
    heading(1, `Patient Participation Group: evidence report ${model.yearName}`),
    ...(rendering.publicCopy
      ? [
          paragraph(
            'Public copy: names and small numbers are left out. A list at the end says what.',
          ),
        ]
      : [{ kind: 'paragraph', text: notForPublication, strong: true } as const]),
    facts(coverFacts(model)),
    heading(2, 'The year in short'),
    bullets(yearInWords(model, rendering)),
    paragraph(
      'The words of the duty stand first, each part beside what the record holds for it. Every figure comes from the record kept by the group and the practice; nothing is shown as done without a date.',
    ),
  ];
}

function coverFacts({ practice, source, madeOn, upTo, year }: EvidenceReportModel): Fact[] {
  const { from, to } = financialYearDays(year);
  const listSize =
    practice.listSize === null
      ? 'not recorded'
      : `${people(practice.listSize)} patients${practice.listSizeOn ? ` on ${formatDay(practice.listSizeOn)}` : ''}`;
  return [
    ['Practice', practice.name || 'not recorded'],
    ['ODS code', practice.odsCode || 'not recorded'],
    ...(practice.address.length > 0
      ? ([['Address', practice.address.join(', ')]] satisfies Fact[])
      : []),
    ['Patient Participation Group', practice.ppgName || 'no name of its own recorded'],
    ['Contract', contractInWords(practice.contractType, source.shortTitle)],
    ['Financial year', `${formatDay(from)} to ${formatDay(to)}`],
    [
      'Reported to',
      coded(practice.icbName, practice.icbCode) || 'Integrated Care Board not recorded',
    ],
    ['Primary Care Network', coded(practice.pcnName, practice.pcnCode) || 'not recorded'],
    ['List size', listSize],
    ['Date of this report', formatDay(madeOn)],
    ['Covers the record up to', formatDay(upTo)],
  ];
}

/** Words for a GMS contract stand in a report whose contract is not known; that is no contract. */
const contractInWords = (type: string | null, words: string): string =>
  type === null
    ? `not recorded; the words of the ${words} stand in this report`
    : `${type}; the duty is in ${words}`;

const coded = (name: string, code: string) => {
  if (name === '') return code;
  return code === '' ? name : `${name} (${code})`;
};
