import { overTimeChartHeight } from '../../charts/chart-layout.ts';
import { formatDay } from '../../dates/format-day.ts';
import {
  changeInWords,
  foundInWords,
  membersInWords,
  notesOnChanges,
} from '../../representativeness/found-in-words.ts';
import { rangeInWords } from '../../representativeness/in-words.ts';
import type { Series } from '../../representativeness/over-time.ts';
import { heading, paragraph, type Block } from '../plain-document.ts';

/** As many reviews have room beside each other in a table. */
const mostReviews = 4;
/** A higher drawing, in units of which 640 are its width, would not fit on a page. */
const highest = 860;

/** The reviews up to this one beside each other, in a table and drawn; nothing for a first review. */
export function overTimePart(series: readonly Series[]): Block[] {
  const repeated = series.filter(({ reviews }) => reviews.length > 1);
  if (repeated.length === 0) return [];
  return [
    heading(2, 'From review to review'),
    paragraph(
      `The reviews up to this one that used the same categories, at most the last ${mostReviews}, in people, with what a fair lottery would usually have given on the day. Corrected reviews are left out.`,
    ),
    ...repeated.flatMap(seriesPart),
  ];
}

function seriesPart(series: Series): Block[] {
  const shown = newest(series, mostReviews);
  const drawn = drawable(shown);
  return [
    heading(3, series.label),
    tableOf(shown),
    ...(drawn === undefined
      ? []
      : [
          {
            kind: 'over time chart' as const,
            caption: `${series.label}: the group from review to review`,
            series: drawn,
            altText: `${descriptionOf(drawn)} The table above has the same figures.`,
          },
        ]),
  ];
}

function tableOf({ label, categoriesLabel, reviews, rows }: Series): Block {
  const changes = rows.map(({ found }) => changeInWords(found));
  return {
    kind: 'table',
    caption: `${label} (${categoriesLabel}), in people`,
    columns: [
      { heading: label, share: 4.2 },
      ...reviews.map(({ on, answered, members }) => ({
        heading: `${formatDay(on)}: ${answered} of ${members} compared`,
        share: 2.9,
      })),
      { heading: 'First to last', share: 2.1 },
    ],
    rows: rows.map((row, at) => [row.label, ...row.found.map(foundInWords), changes[at] ?? '']),
    rowHeadings: true,
    mayBreak: true,
    notes: notesOnChanges(changes),
  };
}

/** As many of the newest reviews as have room on a page; undefined when not even two have. */
function drawable(series: Series): Series | undefined {
  for (let count = series.reviews.length; count > 1; count -= 1) {
    const tried = newest(series, count);
    if (overTimeChartHeight(tried) <= highest) return tried;
  }
  return undefined;
}

const newest = (series: Series, count: number): Series => ({
  ...series,
  reviews: series.reviews.slice(-count),
  rows: series.rows.map((row) => ({ ...row, found: row.found.slice(-count) })),
});

/** "Female: on 10 March 2025 8, a fair lottery 3 to 7; ..." */
const descriptionOf = ({ rows, reviews }: Series): string =>
  rows
    .map(({ label, found }) => {
      const told = found.flatMap((one, at) =>
        one === null
          ? []
          : [
              `on ${formatDay(reviews[at]?.on ?? '')} the group ${membersInWords(one)}, a fair lottery ${rangeInWords(one.lottery)}`,
            ],
      );
      return `${label}: ${told.join('; ')}.`;
    })
    .join(' ');
