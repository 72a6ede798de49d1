import { formatFinancialYear } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import { labelsFor } from '../../evidence/year-figures.ts';
import { shownInWords, type PracticeSummary } from '../../roll-up/practice-summary.ts';
import { facts, heading, paragraph, type PlainDocument } from '../plain-document.ts';
import { membersHiddenInWords } from '../../disclosure/public-members.ts';
import type { TrailMark } from '../trail-mark.ts';
import { people } from '../words.ts';

/** The summary of a year for a PCN or ICB: the same headings from every practice. */
export function summaryPaper(
  summary: PracticeSummary,
  made: { readonly madeAtMs: number; readonly trail: TrailMark },
): PlainDocument {
  const { practice, year, upTo, figures, parts, compared } = summary;
  const name = `PPG summary ${formatFinancialYear(year)}`;
  return {
    title: `${name}: ${practice.name}`,
    shortTitle: `${name} · ${practice.name}`,
    creator: practice.name,
    ...made,
    print: 'ordinary',
    warning: '',
    blocks: [
      heading(1, `Patient Participation Group: summary ${formatFinancialYear(year)}`),
      paragraph(
        'Without names, and with the same headings from every practice. Each number is what this practice recorded.',
      ),
      facts([
        ['Practice', `${practice.name} (${practice.odsCode})`],
        ['Contract', practice.contractType],
        ['Integrated Care Board (ICB)', orNot(practice.icb)],
        ['Primary Care Network (PCN)', orNot(practice.pcn)],
        ['List size', practice.listSize === null ? 'not recorded' : people(practice.listSize)],
        ['Covers the record up to', formatDay(upTo)],
      ]),
      heading(2, 'Numbers of the year'),
      {
        kind: 'table',
        caption: '',
        columns: [
          { heading: 'What', share: 8 },
          { heading: 'Number', share: 3 },
        ],
        rows: labelsFor([figures]).map(([figure, label]) => [label, shownInWords(figures[figure])]),
        rowHeadings: true,
        notes: Object.values(figures).includes('not shown') ? [membersHiddenInWords] : [],
      },
      heading(2, 'Review of the membership'),
      facts(
        [
          ['Last review', lastReviewIn(summary)],
          [
            'Compared with the practice’s population',
            compared.length === 0 ? 'no characteristic' : compared.join(', '),
          ],
        ],
        { together: true },
      ),
      heading(2, 'The duty, part by part'),
      {
        kind: 'table',
        caption: '',
        columns: [
          { heading: 'Part', share: 6 },
          { heading: 'Dated facts', share: 2 },
          { heading: 'Explanations', share: 2.2 },
          { heading: 'Still open', share: 2 },
        ],
        rows: parts.map((part) => [
          `${part.reference} ${part.heading}`,
          `${part.facts}`,
          `${part.explanations}`,
          `${part.open}`,
        ]),
        rowHeadings: true,
      },
      heading(2, 'Sign-off'),
      facts([
        ['By the practice', signed(summary.signedByPractice)],
        ['By the PPG', signed(summary.signedByGroup)],
      ]),
    ],
  };
}

function lastReviewIn({ lastReviewOn, figures }: PracticeSummary): string {
  if (lastReviewOn === null) return 'none recorded';
  const everyOne = figures.reviews === figures.reviewsOfNobody;
  return `${formatDay(lastReviewOn)}${everyOne ? ', of a group with no members' : ''}`;
}

const orNot = (text: string): string => text || 'not recorded';
const signed = (on: string | null): string => (on === null ? 'not signed' : formatDay(on));
